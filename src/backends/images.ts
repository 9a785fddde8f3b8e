// Images of programs that several parts of a stack run.

export const haproxyImage = "haproxy:3.4.2-alpine";
export const memcachedImage = "memcached:1.6.39-alpine";

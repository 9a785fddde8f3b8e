export declare const haproxyImage = "haproxy:3.4.2-alpine";
export declare const memcachedImage = "memcached:1.6.39-alpine";

// The balancer's configuration: gRPC is balanced request by request, which needs HTTP/2 on both sides; replicas come and go by DNS.
import { banner } from "../../src/emit/yaml.js";
import type { CollectorNode, ExposureNode, Port } from "../../src/model/model.js";

export const statsPort = 8404;

/** Replicas that DNS may announce without a change here. */
const slots = 10;

export interface Balancing {
  readonly collector: CollectorNode;
  readonly expose: ExposureNode;
  readonly ports: readonly Port[];
  /** The collector terminates TLS itself on this port. */
  readonly isPassedThrough: (port: Port) => boolean;
  readonly certificate: string;
}

export function haproxyConfig(balancing: Balancing): string {
  const ports = balancing.ports.filter((port) => port.protocol === "tcp");
  return `${[banner, ...global, ...defaults, ...resolvers, ...stats, ...ports.flatMap((port) => proxy(port, balancing))].join("\n")}\n`;
}

const global = ["global", "    maxconn 4000", "    log stdout format raw local0 notice", "    ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets", ""];

const defaults = [
  "defaults", "    mode http", "    log global", "    option httplog", "    option dontlog-normal", "    timeout connect 2s", "    timeout client 5m", "    timeout server 60s",
  "    timeout http-request 30s", "    timeout http-keep-alive 5m", "    retries 3", "    option redispatch", "    retry-on conn-failure empty-response", "",
];

const resolvers = ["resolvers docker", "    nameserver dns 127.0.0.11:53", "    resolve_retries 3", "    timeout resolve 1s", "    timeout retry 1s", "    hold valid 5s", "    hold obsolete 10s", ""];

const stats = [
  "frontend stats", `    bind :${statsPort}`, "    no log", "    monitor-uri /healthz", "    http-request use-service prometheus-exporter if { path /metrics }", "    stats enable", "    stats uri /stats", "",
];

function proxy(port: Port, balancing: Balancing): readonly string[] {
  return [...frontend(port, balancing), "", ...backend(port, balancing), ""];
}

function frontend(port: Port, { expose, certificate, isPassedThrough }: Balancing): readonly string[] {
  const isTcp = isPassedThrough(port) || port.application === "tcp";
  const hasTls = typeof expose.tls === "object" && expose.tls !== null && !isTcp;
  const alpn = port.application === "grpc" ? "h2" : "h2,http/1.1";
  const bind = hasTls ? ` ssl crt ${certificate} alpn ${alpn}` : port.application === "grpc" && !isTcp ? " proto h2" : "";
  const allow = expose.allow.length === 0 ? [] : [`    ${isTcp ? "tcp-request connection reject" : "http-request deny"} unless { src ${expose.allow.join(" ")} }`];
  return [`frontend ${port.name}`, ...(isTcp ? ["    mode tcp", "    option tcplog"] : []), `    bind :${port.number}${bind}`, ...allow, `    default_backend ${port.name}`];
}

/** Health is asked of the collector itself, on its own port and in HTTP/1. */
function backend(port: Port, { collector, isPassedThrough }: Balancing): readonly string[] {
  const isTcp = isPassedThrough(port) || port.application === "tcp";
  const protocol = port.application === "grpc" && !isTcp ? "proto h2 " : "";
  return [
    `backend ${port.name}`, ...(isTcp ? ["    mode tcp"] : []), "    balance roundrobin", "    option httpchk", "    http-check connect port 13133 proto h1", "    http-check send meth GET uri /", "    http-check expect status 200",
    `    default-server ${protocol}check inter 2s fall 2 rise 1 on-marked-down shutdown-sessions resolvers docker init-addr none`,
    `    server-template ${collector.name} ${slots} ${collector.name}:${port.number}`,
  ];
}

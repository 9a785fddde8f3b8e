// The balancer's configuration: gRPC is balanced request by request, which needs HTTP/2 on both sides; replicas come and go by DNS.
import { banner } from "../../src/emit/yaml.js";
import type { ExposureNode, Port } from "../../src/model/model.js";

export const statsPort = 8404;

export interface BalancedPort extends Port {
  /** What is behind terminates TLS itself. */
  readonly answersTls: boolean;
}

export interface Balancing {
  /** Name that resolves to every replica. */
  readonly host: string;
  readonly replicas: number;
  readonly expose: ExposureNode;
  readonly ports: readonly BalancedPort[];
  /** Where each replica says whether it is well. */
  readonly health: { readonly port: number; readonly path: string } | null;
  readonly certificate: string;
}

export function haproxyConfig(balancing: Balancing): string {
  return `${[banner, ...global, ...defaults, ...resolvers, ...stats, ...balancing.ports.flatMap((port) => proxy(port, balancing))].join("\n")}\n`;
}

const global = [
  "global", "    maxconn 4000", "    log stdout format raw local0 notice",
  // Streams of gRPC have no end of their own, so a stop waits for them in vain.
  "    hard-stop-after 25s", "    ssl-default-bind-options ssl-min-ver TLSv1.2 no-tls-tickets", "",
];

const defaults = [
  "defaults", "    mode http", "    log global", "    option httplog", "    option dontlog-normal", "    timeout connect 2s", "    timeout client 5m", "    timeout server 60s",
  "    timeout http-request 30s", "    timeout http-keep-alive 5m", "    timeout tunnel 1h", "    retries 3", "    option redispatch", "    retry-on conn-failure empty-response", "",
];

/** The answer that lists many replicas is longer than the 512 bytes of plain DNS. */
const resolvers = [
  "resolvers docker", "    nameserver dns 127.0.0.11:53", "    accepted_payload_size 8192", "    resolve_retries 3", "    timeout resolve 1s", "    timeout retry 1s", "    hold valid 5s", "    hold obsolete 10s", "",
];

const stats = [
  "frontend stats", `    bind :${statsPort}`, "    monitor-uri /healthz", "    http-request use-service prometheus-exporter if { path /metrics }", "    stats enable", "    stats uri /stats", "",
];

function proxy(port: BalancedPort, balancing: Balancing): readonly string[] {
  return [...frontend(port, balancing), "", ...backend(port, balancing), ""];
}

function frontend(port: BalancedPort, { expose, certificate }: Balancing): readonly string[] {
  const isPassedThrough = passesBytes(port);
  const allow = expose.allow.length === 0 ? [] : [`    ${isPassedThrough ? "tcp-request connection reject" : "http-request deny"} unless { src ${expose.allow.join(" ")} }`];
  return [`frontend ${port.name}`, ...(isPassedThrough ? ["    mode tcp", "    option tcplog"] : []), `    bind :${port.number}${bindOptions(port, expose, certificate)}`, ...allow, `    default_backend ${port.name}`];
}

/** What is behind terminates TLS itself, or speaks neither HTTP nor gRPC. */
function passesBytes({ application, answersTls }: BalancedPort): boolean {
  return answersTls || application === "tcp";
}

const alpn = { grpc: " alpn h2", http: " alpn h2,http/1.1", tcp: "" } as const;

function bindOptions({ application, answersTls }: BalancedPort, { tls }: ExposureNode, certificate: string): string {
  if (answersTls) return "";
  if (typeof tls === "object" && tls !== null) return ` ssl crt ${certificate}${alpn[application]}`;
  return application === "grpc" ? " proto h2" : "";
}

/** Replicas that DNS may announce without a change here. */
function slots(replicas: number): number {
  return Math.max(10, replicas * 2);
}

/** Health is asked of each replica itself, on its own port and in HTTP/1. */
function backend(port: BalancedPort, { host, replicas, health }: Balancing): readonly string[] {
  const asked = health === null ? [] : ["    option httpchk", `    http-check connect port ${health.port} proto h1`, `    http-check send meth GET uri ${health.path}`, "    http-check expect status 200"];
  const protocol = port.application === "grpc" && !passesBytes(port) ? "proto h2 " : "";
  return [
    `backend ${port.name}`, ...(passesBytes(port) ? ["    mode tcp"] : []), "    balance roundrobin", ...asked,
    `    default-server ${protocol}check inter 2s fall 2 rise 1 on-marked-down shutdown-sessions resolvers docker init-addr none`,
    `    server-template ${host} ${slots(replicas)} ${host}:${port.number}`,
  ];
}

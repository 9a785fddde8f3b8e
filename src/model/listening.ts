// Where receivers keep the address that they listen on.
import type { ComponentNode, Port } from "./model.js";
import { optionAt } from "./flow.js";
import { isBlock, type Value } from "./value.js";

export interface Listening extends Place { readonly protocol: Port["protocol"] }

interface Place {
  readonly option: readonly string[];
  readonly name: string;
  /** Upstream's default; undefined where it has none. */
  readonly port: number | undefined;
  readonly application: Port["application"];
  /** @default "tcp" */
  readonly protocol?: Port["protocol"];
  /** Knows no TLS. */
  readonly isPlain?: true;
  /** Listens even where the block around the option is not written. */
  readonly isAlways?: true;
  /** The server is the receiver's own, and knows no settings but the address and tls. */
  readonly isOwnServer?: true;
  /** The option is the port alone. */
  readonly isNumber?: true;
}

/** Where receivers keep the address they listen on, with upstream's default port. */
const listening: Readonly<Record<string, readonly Place[]>> = {
  otlp: [
    { option: ["protocols", "grpc", "endpoint"], name: "otlp-grpc", port: 4317, application: "grpc" },
    { option: ["protocols", "http", "endpoint"], name: "otlp-http", port: 4318, application: "http" },
  ],
  jaeger: [
    { option: ["protocols", "grpc", "endpoint"], name: "jaeger-grpc", port: 14250, application: "grpc" },
    { option: ["protocols", "thrift_http", "endpoint"], name: "jaeger-http", port: 14268, application: "http" },
    { option: ["protocols", "thrift_compact", "endpoint"], name: "jaeger-compact", port: 6831, application: "tcp", protocol: "udp" },
    { option: ["protocols", "thrift_binary", "endpoint"], name: "jaeger-binary", port: 6832, application: "tcp", protocol: "udp" },
  ],
  zipkin: [{ option: ["endpoint"], name: "zipkin", port: 9411, application: "http" }],
  fluent_forward: [{ option: ["endpoint"], name: "fluent-forward", port: 8006, application: "tcp", isPlain: true }],
  influxdb: [{ option: ["endpoint"], name: "influxdb", port: 8086, application: "http" }],
  carbon: [{ option: ["endpoint"], name: "carbon", port: 2003, application: "tcp", isPlain: true }],
  statsd: [{ option: ["endpoint"], name: "statsd", port: 8125, application: "tcp", protocol: "udp", isPlain: true }],
  syslog: [
    { option: ["tcp", "listen_address"], name: "syslog-tcp", port: 514, application: "tcp" },
    { option: ["udp", "listen_address"], name: "syslog-udp", port: 514, application: "tcp", protocol: "udp" },
  ],
  tcp_log: [{ option: ["listen_address"], name: "tcp-log", port: 54_525, application: "tcp" }],
  udp_log: [{ option: ["listen_address"], name: "udp-log", port: 54_525, application: "tcp", protocol: "udp" }],
  loki: [
    { option: ["protocols", "grpc", "endpoint"], name: "loki-grpc", port: 3600, application: "grpc" },
    { option: ["protocols", "http", "endpoint"], name: "loki-http", port: 3500, application: "http" },
  ],
  splunk_hec: [{ option: ["endpoint"], name: "splunk-hec", port: 8088, application: "http" }],
  webhook_event: [{ option: ["endpoint"], name: "webhook", port: 8088, application: "http" }],
  datadog: [{ option: ["endpoint"], name: "datadog", port: 8126, application: "http" }],
  faro: [{ option: ["endpoint"], name: "faro", port: 8080, application: "http" }],
  collectd: [{ option: ["endpoint"], name: "collectd", port: 8081, application: "http" }],
  prometheus_remote_write: [{ option: ["endpoint"], name: "remote-write", port: 9090, application: "http" }],
  awsfirehose: [{ option: ["endpoint"], name: "firehose", port: 4433, application: "http" }],
  libhoney: [{ option: ["http", "endpoint"], name: "libhoney", port: 8080, application: "http", isAlways: true }],
  github: [{ option: ["webhook", "endpoint"], name: "github", port: 8080, application: "http" }],
  gitlab: [{ option: ["webhook", "endpoint"], name: "gitlab", port: 8080, application: "http", isAlways: true }],
  cloudflare: [{ option: ["logs", "endpoint"], name: "cloudflare", port: undefined, application: "http", isOwnServer: true }],
  mongodbatlas: [{ option: ["alerts", "endpoint"], name: "atlas-alerts", port: undefined, application: "http", isOwnServer: true }],
  pprof: [{ option: ["server", "endpoint"], name: "pprof", port: undefined, application: "http" }],
  netflow: [{ option: ["port"], name: "netflow", port: 2055, application: "tcp", protocol: "udp", isNumber: true }],
  yang_grpc: [{ option: ["endpoint"], name: "yang-grpc", port: 57_500, application: "grpc" }],
  wavefront: [{ option: ["endpoint"], name: "wavefront", port: 2003, application: "tcp", isPlain: true }],
  otelarrow: [{ option: ["protocols", "grpc", "endpoint"], name: "otelarrow", port: 4317, application: "grpc" }],
  stef: [{ option: ["endpoint"], name: "stef", port: 4320, application: "grpc" }],
  envoy_als: [{ option: ["endpoint"], name: "envoy-als", port: 19_001, application: "grpc" }],
  skywalking: [
    { option: ["protocols", "grpc", "endpoint"], name: "skywalking-grpc", port: 11_800, application: "grpc" },
    { option: ["protocols", "http", "endpoint"], name: "skywalking-http", port: 12_800, application: "http" },
  ],
  awsxray: [{ option: ["endpoint"], name: "xray", port: 2000, application: "tcp", protocol: "udp" }],
};

/** The addresses of a receiver, whether they are written or not; one written with raw listens too. */
export function listeningOf(component: ComponentNode): readonly Listening[] {
  if (component.kind !== "receiver") return [];
  return (listening[component.type] ?? ownListening(component)).map((place) => ({ ...place, protocol: statedProtocol(component, place) ?? place.protocol ?? "tcp" }));
}

/** Some receivers take either, and are told beside the address. */
function statedProtocol(component: ComponentNode, { option }: Pick<Place, "option">): Port["protocol"] | undefined {
  const transport = optionAt(component, ...option.slice(0, -1), "transport");
  return (["tcp", "udp"] as const).find((protocol) => typeof transport === "string" && transport.startsWith(protocol));
}

/** A receiver that otelc does not know listens where an address of its options is every address of its container, and fetches from any other. It answers TLS only where it says so. */
function ownListening(component: ComponentNode): readonly Place[] {
  return component.isRaw ? addressesIn(component.options, []).map(({ option, port, isPlain }) => (
    { option, name: `${statedProtocol(component, { option }) ?? "tcp"}-${port}`, port, application: "tcp", ...(isPlain ? { isPlain } : {}) })) : [];
}

function addressesIn(block: Readonly<Record<string, Value>>, at: readonly string[]): readonly { readonly option: readonly string[]; readonly port: number; readonly isPlain: boolean }[] {
  return Object.entries(block).flatMap(([key, value]) => {
    if (isBlock(value)) return addressesIn(value, [...at, key]);
    const isEvery = typeof value === "string" && /^(?:0\.0\.0\.0|\[::\])?:\d+$/.test(value) && (key === "endpoint" || key === "listen_address");
    const port = isEvery ? portIn(value) : undefined;
    return port === undefined ? [] : [{ option: [...at, key], port, isPlain: block["tls"] === undefined }];
  });
}

/** Whether a receiver listens at a place: the block around the option is written, where it has to be. */
export function listensAt(component: ComponentNode, { option, isAlways }: Listening): boolean {
  return option.length === 1 || isAlways === true || optionAt(component, ...option.slice(0, -1)) !== undefined;
}

/** The addresses that a receiver has, as they are written. */
export function addressesOf(component: ComponentNode): readonly (Listening & { readonly address: string })[] {
  return listeningOf(component).flatMap((place) => {
    const address = addressAt(component, place);
    return address === undefined ? [] : [{ ...place, address }];
  });
}

function addressAt(component: ComponentNode, { option, isNumber }: Listening): string | undefined {
  const value = optionAt(component, ...option);
  if (isNumber === true && typeof value === "number") return `0.0.0.0:${value}`;
  return typeof value === "string" ? value : undefined;
}

/** Whether a receiver can hand on the headers of requests that it takes at an address. */
export function canKeepHeaders({ application, isOwnServer }: Listening): boolean {
  return application !== "tcp" && isOwnServer !== true;
}

/** Where a receiver keeps the certificate that it answers with at an address; undefined where it knows none. */
export function certificateAt({ option, protocol, isPlain }: Listening): readonly string[] | undefined {
  return protocol === "udp" || isPlain === true ? undefined : [...option.slice(0, -1), "tls"];
}

/** Whether a receiver answers at an address with a certificate of its own. */
export function answersTls(receiver: ComponentNode, place: Listening): boolean {
  const at = certificateAt(place);
  return at !== undefined && optionAt(receiver, ...at) !== undefined;
}

/** A host, which may be left out, and a port: no scheme and no path. */
export function isAddress(text: string): boolean {
  return /^(?:\[[^\]\s]+\]|[^:/\s]*):\d+$/.test(text) && portIn(text) !== undefined;
}

/** Undefined where an address names no port that there is. */
export function portIn(address: unknown): number | undefined {
  const port = typeof address === "string" ? Number(/:(\d{1,5})$/.exec(address)?.[1]) : Number.NaN;
  return port > 0 && port < 65_536 ? port : undefined;
}

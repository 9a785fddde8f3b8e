// What a collector listens on: read from its receivers.
import { optionAt } from "../model/flow.js";
import type { CollectorNode, ComponentNode, Port } from "../model/model.js";
import type { Pass } from "./lowering.js";
import { derive, mapCollectors } from "./update.js";

interface Listening { readonly option: readonly string[]; readonly name: string; readonly port: number; readonly application: Port["application"]; readonly protocol?: "udp" }

/** Where receivers keep the address they listen on, with upstream's default port. */
const listening: Readonly<Record<string, readonly Listening[]>> = {
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
  fluent_forward: [{ option: ["endpoint"], name: "fluent-forward", port: 8006, application: "tcp" }],
  influxdb: [{ option: ["endpoint"], name: "influxdb", port: 8086, application: "http" }],
  carbon: [{ option: ["endpoint"], name: "carbon", port: 2003, application: "tcp" }],
  statsd: [{ option: ["endpoint"], name: "statsd", port: 8125, application: "tcp", protocol: "udp" }],
  syslog: [
    { option: ["tcp", "listen_address"], name: "syslog-tcp", port: 514, application: "tcp" },
    { option: ["udp", "listen_address"], name: "syslog-udp", port: 514, application: "tcp", protocol: "udp" },
  ],
  tcp_log: [{ option: ["listen_address"], name: "tcp-log", port: 54_525, application: "tcp" }],
  udp_log: [{ option: ["listen_address"], name: "udp-log", port: 54_525, application: "tcp", protocol: "udp" }],
  loki: [{ option: ["protocols", "http", "endpoint"], name: "loki-http", port: 3500, application: "http" }],
  splunk_hec: [{ option: ["endpoint"], name: "splunk-hec", port: 8088, application: "http" }],
  webhook_event: [{ option: ["endpoint"], name: "webhook", port: 8088, application: "http" }],
  datadog: [{ option: ["endpoint"], name: "datadog", port: 8126, application: "http" }],
  faro: [{ option: ["endpoint"], name: "faro", port: 8080, application: "http" }],
  collectd: [{ option: ["endpoint"], name: "collectd", port: 8081, application: "http" }],
  prometheus_remote_write: [{ option: ["endpoint"], name: "remote-write", port: 9090, application: "http" }],
  awsfirehose: [{ option: ["endpoint"], name: "firehose", port: 4433, application: "http" }],
  libhoney: [{ option: ["http", "endpoint"], name: "libhoney", port: 8080, application: "http" }],
  wavefront: [{ option: ["endpoint"], name: "wavefront", port: 2003, application: "tcp" }],
  otelarrow: [{ option: ["protocols", "grpc", "endpoint"], name: "otelarrow", port: 4317, application: "grpc" }],
  stef: [{ option: ["endpoint"], name: "stef", port: 4320, application: "grpc" }],
  envoy_als: [{ option: ["endpoint"], name: "envoy-als", port: 19_001, application: "grpc" }],
  skywalking: [
    { option: ["protocols", "grpc", "endpoint"], name: "skywalking-grpc", port: 11_800, application: "grpc" },
    { option: ["protocols", "http", "endpoint"], name: "skywalking-http", port: 12_800, application: "http" },
  ],
  awsxray: [{ option: ["endpoint"], name: "xray", port: 2000, application: "tcp", protocol: "udp" }],
};

/** Named ports of one protocol block are listened on only where the block is written. */
export const findPorts: Pass = (model) => mapCollectors(model, (collector) => {
  const components = collector.components.map((component) => (component.kind === "receiver" ? onEveryAddress(component) : component));
  return { ...collector, components, ports: uniquePorts({ ...collector, components }) };
});

function onEveryAddress(component: ComponentNode): ComponentNode {
  return (listening[component.type] ?? []).filter((place) => isWritten(component, place)).reduce((changed, place) => derive(changed, nested(place.option, `0.0.0.0:${place.port}`), component.origin, "in a container localhost reaches nobody"), component);
}

function isWritten(component: ComponentNode, place: Listening): boolean {
  return place.option.length === 1 || optionAt(component, ...place.option.slice(0, -1)) !== undefined;
}

function nested(path: readonly string[], value: string): Readonly<Record<string, never>> {
  const [head, ...rest] = path;
  const inner: unknown = rest.length === 0 ? value : nested(rest, value);
  return { [head ?? ""]: inner } as Readonly<Record<string, never>>;
}

function uniquePorts(collector: CollectorNode): readonly Port[] {
  const ports = new Map<string, Port>();
  for (const component of collector.components.filter((candidate) => candidate.kind === "receiver")) {
    for (const place of listening[component.type] ?? []) {
      const port = portOf(optionAt(component, ...place.option));
      if (port === undefined) continue;
      const name = ports.has(place.name) ? `${place.name}-${port}` : place.name;
      ports.set(name, { name, number: port, protocol: place.protocol ?? "tcp", application: place.application });
    }
  }
  return [...ports.values()];
}

function portOf(endpoint: unknown): number | undefined {
  const match = typeof endpoint === "string" ? /:(\d{1,5})$/.exec(endpoint) : null;
  return match === null ? undefined : Number(match[1]);
}

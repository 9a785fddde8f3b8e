// The exporter to a store, a queue or another collector, with options that are safe in production.
import type { Path } from "../diagnostics/diagnostic.js";
import type { Value } from "../model/value.js";
import { tenantHeaderName } from "../model/tenants.js";
import { isCollector } from "../stack/collector.js";
import { isPlainNode, type PlainNode } from "../stack/node.js";
import { type Building, optionsOf } from "./build-pipelines.js";
import { endpointOf, externalEndpoint, ingestOf } from "../collector/ingest.js";
import { kafkaRecord } from "./facts.js";
import { kafkaClient, topicsOf } from "./kafka-client.js";
import { merged } from "./merged.js";
import { newComponent } from "./naming.js";
import { clientTls, otlpPort } from "./otlp-server.js";

/** Something that telemetry is sent to, as a pipeline names it. */
export interface Destination {
  readonly node: object;
  /** The user's own exporter options. */
  readonly options: object;
  readonly name: string | undefined;
  readonly at: Path;
}

type Options = Readonly<Record<string, Value>>;

export function exporterTo(destination: Destination, building: Building): string | undefined {
  const named = building.lowering.nodes.get(destination.node);
  if (named === undefined) return undefined;
  const safe = safeExporter(destination.node, named.name, destination, building);
  if (safe === undefined) return undefined;
  const id = destination.name === undefined ? `${safe.type}/${named.name}` : `${safe.type}/${named.name}_${destination.name}`;
  const options = fastest(merged(safe.options, optionsOf(destination.options, destination.at, building)));
  return building.registry.add(newComponent("exporter", safe.type, id, options, destination.at, named.name), { to: destination.node, own: destination.options });
}

/** zstd at its quickest: gateways are what a queue waits for, and spend a tenth less on a record that is hardly larger. Other compressions know other levels. */
function fastest(options: Options): Options {
  const { producer } = options;
  const isZstd = typeof producer === "object" && producer !== null && "compression" in producer && producer.compression === "zstd" && !("compression_params" in producer);
  return isZstd ? { ...options, producer: { ...producer, compression_params: { level: 1 } } } : options;
}

/** Collectors, Jaeger and Tempo share one gRPC server, which knows it: against gzip it takes a third of a consumer's work away. Who else speaks OTLP may know gzip alone. */
const grpcCompression = "zstd";

interface Safe { readonly type: string; readonly options: Options }

function safeExporter(node: object, name: string, destination: Destination, building: Building): Safe | undefined {
  if (isCollector(node)) return { type: "otlp_grpc", options: collectorEndpoint(node, name) };
  if (!isPlainNode(node)) return undefined;
  if (node.kind === "queue") return { type: "kafka", options: kafkaExporter(node, name, building) };
  const ingest = ingestOf(node.type);
  if (ingest === undefined) return undefined;
  if (!node.type.startsWith("external-")) return { type: ingest.exporter, options: { ...endpointOf(ingest, name), compression: ingest.exporter === "otlp_grpc" ? grpcCompression : "gzip", timeout: "10s" } };
  return { type: ingest.exporter, options: externalOptions(node, ingest, destination, building) };
}

function collectorEndpoint(node: object, name: string): Options {
  const endpoint: Value = { $: "address", of: name, port: otlpPort(node) ?? 4317, scheme: "", path: "", each: false };
  return { endpoint, ...clientTls(node), compression: grpcCompression, timeout: "10s" };
}

function externalOptions(node: PlainNode, ingest: NonNullable<ReturnType<typeof ingestOf>>, destination: Destination, building: Building): Options {
  const { endpoint, tenant, auth, tls } = node.options as { readonly endpoint: string; readonly tenant?: string; readonly auth?: object; readonly tls?: object };
  const own = optionsOf({ ...(auth === undefined ? {} : { auth: { authenticator: auth } }), ...(tls === undefined ? {} : { tls }) }, destination.at, building);
  return {
    endpoint: ingest.exporter === "otlp_http" ? externalEndpoint(ingest, endpoint) : withPort(endpoint),
    ...(tenant === undefined ? {} : { headers: { [tenantHeaderName]: tenant } }), ...own, compression: "gzip", timeout: "30s",
  };
}

/** The port that the scheme of a URL stands for: an exporter by gRPC knows none. */
function withPort(url: string): string {
  const address = url.replace(/\/$/, "");
  return /:\d+$/.test(address) ? address : `${address}:${address.startsWith("https:") ? 443 : 80}`;
}

/** Measured to lose nothing: acknowledged by every in-sync replica, in records bounded below Kafka's limit, tried again without end. */
function kafkaExporter(node: PlainNode, name: string, building: Building): Options {
  const topics = topicsOf(node);
  return {
    ...kafkaClient(node, name, building.lowering),
    timeout: "10s",
    traces: { topic: topics.traces, encoding: "otlp_proto" },
    metrics: { topic: topics.metrics, encoding: "otlp_proto" },
    logs: { topic: topics.logs, encoding: "otlp_proto" },
    partition_metrics_by_resource_attributes: true,
    partition_logs_by_resource_attributes: true,
    producer: { required_acks: "all", compression: "zstd", max_message_bytes: kafkaRecord.maxBytes, allow_auto_topic_creation: false },
  };
}

import { above, atLeast, atMost, inside, needs, needsOneOf, notAbove, oneOf, onlyOneOf, when, type Constraint, type Constraints } from "../constraint.js";
import { kafkaClient } from "./receivers.js";

const exclusive = (first: string, second: string, message: string): Constraint => (block) => {
  const reaches = (path: string): boolean => {
    const steps = path.split(".");
    const last = steps.pop() ?? "";
    const inner = steps.reduce<typeof block | undefined>((here, step) => here?.inner(step), block);
    return inner?.isSet(last) === true;
  };
  return reaches(first) && reaches(second) ? { key: second.split(".")[0] ?? second, message, fix: "Keep one of them." } : undefined;
};

const producer: Constraint = inside("producer",
  oneOf("compression", ["none", "gzip", "snappy", "lz4", "zstd"]), atLeast(0, "max_message_bytes"), atMost(2 ** 31 - 1, "max_message_bytes", "max_broker_write_bytes"),
  atLeast(1_048_576, "max_broker_write_bytes"), notAbove("max_message_bytes", "max_broker_write_bytes"), atLeast(1, "flush_max_messages"));

const batchKeys: Constraint = (block) => {
  const batch = block.inner("sending_queue")?.inner("batch");
  if (block.inner("sending_queue")?.wrote("batch") !== true || batch === undefined || batch.value("enabled") === false || block.inner("sending_queue")?.value("enabled") === false) return undefined;
  const partition = batch.inner("partition")?.value("metadata_keys");
  const keys = Array.isArray(partition) ? partition.map(String) : [];
  const included = block.value("include_metadata_keys");
  const wanted = [
    ...(Array.isArray(included) ? included.map((key) => ({ block, key: "include_metadata_keys", name: String(key) })) : []),
    ...signals.flatMap((signal) => ["topic_from_metadata_key", "message_key_from_metadata_key"].flatMap((key) => {
      const inner = block.inner(signal);
      const name = inner?.text(key) ?? "";
      return inner === undefined || name === "" ? [] : [{ block: inner, key, name }];
    })),
  ];
  return wanted.filter(({ name }) => !keys.includes(name)).map(({ block: at, key, name }) => ({ block: at, key, message: `uses the metadata key "${name}", which its batches are not kept apart by`, fix: `Add "${name}" to sending_queue.batch.partition.metadata_keys.` }));
};

const signals = ["traces", "metrics", "logs", "profiles"];
const reserved = new Set(["content-encoding", "content-type", "user-agent", "x-prometheus-remote-write-version"]);

const strategies = ["", "UnderscoreEscapingWithSuffixes", "UnderscoreEscapingWithoutSuffixes", "NoUTF8EscapingWithSuffixes", "NoTranslation"];

/** gRPC has no port of its own to fall back on, with a scheme neither. */
const portOfEndpoint: Constraint = (block) => {
  const endpoint = block.text("endpoint") ?? "";
  const host = endpoint.replace(/^(?:https?:\/\/|[a-z]+:\/\/[^/]*\/)/i, "");
  if (endpoint === "" || endpoint.startsWith("unix:") || /:\d+$/.test(host)) return undefined;
  return { key: "endpoint", message: `has "${endpoint}" for "endpoint", which names no port`, fix: host.includes("/") ? "Write a host and a port, without a path." : `Write "${endpoint}:${endpoint.startsWith("https:") ? 443 : 4317}".` };
};

export const exporterConstraints: Constraints = {
  "exporter/otlp_grpc": [needs("endpoint"), portOfEndpoint],
  "exporter/otlp_http": [needsOneOf(["endpoint", "traces_endpoint", "metrics_endpoint", "logs_endpoint", "profiles_endpoint"], 'an "endpoint"')],
  "exporter/zipkin": [needs("endpoint")],
  "exporter/debug": [
    oneOf("verbosity", ["basic", "normal", "detailed"], { anyCase: true }),
    (block) => (block.value("use_internal_logger") !== false && block.wrote("output_paths") ? { key: "output_paths", message: 'has "output_paths" while it uses the internal logger', fix: "Set use_internal_logger: false, or remove it." } : undefined),
  ],
  "exporter/kafka": [
    ...kafkaClient, producer, batchKeys,
    exclusive("logs.message_key_from_metadata_key", "partition_logs_by_resource_attributes", "takes the key of logs from metadata and partitions them by resource attributes"),
    exclusive("logs.message_key_from_metadata_key", "partition_logs_by_trace_id", "takes the key of logs from metadata and partitions them by trace id"),
    exclusive("partition_logs_by_resource_attributes", "partition_logs_by_trace_id", "partitions logs by resource attributes and by trace id"),
    exclusive("traces.message_key_from_metadata_key", "partition_traces_by_id", "takes the key of traces from metadata and partitions them by id"),
    exclusive("metrics.message_key_from_metadata_key", "partition_metrics_by_resource_attributes", "takes the key of metrics from metadata and partitions them by resource attributes"),
    inside("record_partitioner", onlyOneOf(["sticky_key", "round_robin", "least_backup", "extension"])),
  ],
  "exporter/load_balancing": [
    when((block) => block.text("routing_key") === "attributes", needs("routing_attributes")),
    (block) => (block.text("routing_key") !== "attributes" && (block.count("routing_attributes") ?? 0) > 0 ? { key: "routing_attributes", message: 'has "routing_attributes" without routing_key: "attributes"', fix: 'Set routing_key: "attributes", or remove them.' } : undefined),
    (block) => ((block.inner("resolver")?.keys.length ?? 0) === 0 ? { key: "resolver", message: "has no resolver", fix: "Say where its collectors are: static, dns or k8s." } : undefined),
    inside("resolver", onlyOneOf(["static", "dns", "k8s", "aws_cloud_map"]), inside("static", needs("hostnames")), inside("dns", needs("hostname")), inside("k8s", needs("service")), inside("aws_cloud_map", needs("namespace"), needs("service_name"))),
    oneOf("routing_key", ["", "service", "traceID", "metric", "resource", "streamID", "attributes"]),
  ],
  "exporter/file": [
    needs("path"), oneOf("format", ["json", "proto"]), oneOf("compression", ["", "zstd"]), atLeast(0, "flush_interval"),
    (block) => (block.isTrue("append") && block.isSet("rotation") ? { key: "append", message: 'has "append" and "rotation", which exclude each other', fix: "Keep one of them." } : undefined),
    (block) => (!block.isTrue("create_directory") && block.isSet("directory_permissions") ? { key: "directory_permissions", message: 'has "directory_permissions" without "create_directory"', fix: "Set create_directory: true, or remove them." } : undefined),
    inside("group_by", when((block) => block.isTrue("enabled"), needs("resource_attribute"))),
    when((block) => block.inner("group_by")?.isTrue("enabled") === true, (block) => (/^[^*]+\*[^*]*$/.test(block.text("path") ?? "a*") ? undefined : { key: "path", message: 'groups by a resource attribute, but its "path" has no single *', fix: 'Put one * into "path", not first.' })),
  ],
  "exporter/prometheus": [needs("endpoint"), oneOf("translation_strategy", strategies)],
  "exporter/prometheus_remote_write": [
    needs("endpoint"), atLeast(1, "max_batch_request_parallelism"), atLeast(0, "max_batch_size_bytes"), oneOf("compression", ["", "snappy"]), oneOf("translation_strategy", strategies),
    (block) => (block.text("protobuf_message") === "io.prometheus.write.v2.Request" ? { key: "protobuf_message", message: "writes version 2, which a feature gate holds back", fix: "Remove it." } : undefined),
    (block) => (["NoUTF8EscapingWithSuffixes", "NoTranslation"].includes(block.text("translation_strategy") ?? "") ? { key: "translation_strategy", message: `has the strategy "${block.text("translation_strategy") ?? ""}", which version 1 of the protocol cannot carry`, fix: "Use UnderscoreEscapingWithSuffixes." } : undefined),
    (block) => {
      const keys = block.value("include_metadata_keys");
      const taken = Array.isArray(keys) ? keys.find((key) => reserved.has(String(key).toLowerCase())) : undefined;
      return taken === undefined ? undefined : { key: "include_metadata_keys", message: `takes the header "${String(taken)}" from metadata, which it writes itself`, fix: "Remove it." };
    },
    inside("remote_write_queue", atLeast(0, "queue_size", "num_consumers"), when((block) => block.value("enabled") !== false, above(0, "queue_size"))),
  ],
  "exporter/coralogix": [
    needs("private_key"), needs("application_name"), oneOf("protocol", ["", "grpc", "http"]),
    (block) => (block.isSet("domain") || ["traces", "metrics", "logs", "profiles"].some((signal) => block.inner(signal)?.wrote("endpoint") === true) ? undefined : { message: 'has no "domain" and no endpoint', fix: 'Add "domain".' }),
  ],
};

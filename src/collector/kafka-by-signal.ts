// Before 0.124 a kafka component had one topic: where it carries several signals, it becomes one component for each.
import type { CollectorConfig, PipelineConfig, Section } from "./config.js";

type Signal = "traces" | "metrics" | "logs";
const signals: readonly Signal[] = ["traces", "metrics", "logs"];
type Part = "receivers" | "exporters";

export function kafkaBySignal(config: CollectorConfig): CollectorConfig {
  const pipelines = Object.entries(config.service.pipelines).map(([id, pipeline]): [string, PipelineConfig] => {
    const signal = signals.find((candidate) => candidate === id.split("/")[0]) ?? "traces";
    const each = (part: Part): readonly string[] => pipeline[part].map((component) => (isKafka(component) && component in config[part] ? idFor(component, signal) : component));
    return [id, { ...pipeline, receivers: each("receivers"), exporters: each("exporters") }];
  });
  const used = (part: Part): ReadonlySet<string> => new Set(pipelines.flatMap(([, pipeline]) => pipeline[part]));
  return {
    ...config, receivers: split(config.receivers, "receivers", used("receivers")), exporters: split(config.exporters, "exporters", used("exporters")),
    service: { ...config.service, pipelines: Object.fromEntries(pipelines) },
  };
}

function isKafka(id: string): boolean {
  return id === "kafka" || id.startsWith("kafka/");
}

function isMonitor(id: string): boolean {
  return id === "kafka_metrics" || id.startsWith("kafka_metrics/");
}

function idFor(id: string, signal: Signal): string {
  return id === "kafka" ? `kafka/${signal}` : `${id}_${signal}`;
}

function split(section: Section, part: Part, used: ReadonlySet<string>): Section {
  return Object.fromEntries(Object.entries(section).flatMap(([id, options]) => {
    if (isMonitor(id)) return [[id, withTlsInAuth(options)] as const];
    if (!isKafka(id)) return [[id, options] as const];
    return signals.map((signal) => [idFor(id, signal), ofSignal(options, signal, part)] as const).filter(([each]) => used.has(each));
  }));
}

function ofSignal(options: Readonly<Record<string, unknown>>, signal: Signal, part: Part): Readonly<Record<string, unknown>> {
  const { traces, metrics, logs, ...rest } = withTlsInAuth(options);
  const block: unknown = { traces, metrics, logs }[signal];
  const { topic, topics, encoding } = typeof block === "object" && block !== null ? (block as { topic?: string; topics?: readonly string[]; encoding?: string }) : {};
  return { ...withNumericAcks(rest), topic: part === "receivers" ? topics?.[0] : topic, encoding };
}

/** Before 0.124 a certificate was a way to sign in. */
function withTlsInAuth({ tls, ...options }: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return tls === undefined ? options : { ...options, auth: { ...(typeof options["auth"] === "object" ? options["auth"] : {}), tls } };
}

/** Before 0.124 the producer's acknowledgement was a number; -1 is every in-sync replica. */
function withNumericAcks(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { producer } = options;
  if (typeof producer !== "object" || producer === null || !("required_acks" in producer) || producer.required_acks !== "all") return options;
  return { ...options, producer: { ...producer, required_acks: -1 } };
}

/** From 0.124 to 0.141 each signal of the receiver had one `topic`; the list came with 0.142. */
export function oneTopicEach(config: CollectorConfig): CollectorConfig {
  const receivers = Object.entries(config.receivers).map(([id, options]) => [id, isKafka(id) ? withOneTopic(options) : options] as const);
  return { ...config, receivers: Object.fromEntries(receivers) };
}

function withOneTopic(options: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([key, value]) => {
    const isSignal = signals.some((signal) => signal === key) && typeof value === "object" && value !== null && "topics" in value && Array.isArray(value.topics);
    if (!isSignal) return [key, value];
    const { topics, ...rest } = value as { readonly topics: readonly string[] };
    return [key, { topic: topics[0], ...rest }];
  }));
}

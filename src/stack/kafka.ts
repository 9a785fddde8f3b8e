import { clientTls } from "./client-tls.js";
import type { AnyDestination, AnySource, Signal } from "./brands.js";
import { type Backend, type Running, type Volume } from "./running.js";
import type { ClientTls, Queue, Retry } from "../components/index.js";
import type { Duration } from "./literals.js";
import { named } from "./given.js";
import { makeNode, passing } from "./node.js";
import { duration, expecting, lazily, positive, replicas, running, secretValue, text, volume, z } from "./schema.js";
import type { Secret } from "./secret.js";
import { mark } from "./site.js";

/** Options of the exporter to Kafka, with the collector's own keys. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/kafkaexporter */
export interface KafkaExporterOptions {
  producer?: {
    /** @default "zstd" */
    compression?: "none" | "gzip" | "lz4" | "zstd";
    /** Bytes of one record. @default 1000000 */
    max_message_bytes?: number;
    /** @default "all" */
    required_acks?: "all" | 0 | 1;
  };
  /** One record a trace: whole traces reach one consumer, at a fifth of the throughput. @default true only where a consumer needs whole traces */
  partition_traces_by_id?: boolean;
  sending_queue?: Queue;
  retry_on_failure?: Retry;
}

/** Options of the receiver from Kafka, with the collector's own keys. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver */
export interface KafkaReceiverOptions {
  /** Consumer group. @default the collector's name */
  group_id?: string;
  /** Where a group without offsets begins. @default "earliest" */
  initial_offset?: "earliest" | "latest";
  /** When the offset moves. @default { after: true, on_error: false, on_permanent_error: true } */
  message_marking?: { after?: boolean; on_error?: boolean; on_permanent_error?: boolean };
  /** How long to wait before a failed record is tried again. @default complete, without end */
  error_backoff?: Retry;
  /** Bytes of one fetch. @default 0: the client's own limit */
  max_fetch_size?: number;
}

/** A Kafka cluster between collectors: it takes every signal and gives it again. */
export interface Kafka extends Backend<KafkaExporterOptions>, AnyDestination, AnySource { readonly type: "kafka" }

/** Topic names. @default otlp_spans, otlp_metrics, otlp_logs */
export interface Topics { traces?: string; metrics?: string; logs?: string }

export interface KafkaOptions extends Omit<Running, "replicas"> {
  /** Brokers of the cluster; three survive the loss of one. */
  brokers: number;
  /** Partitions of each topic: the most consumers that can share one. */
  partitions: number;
  /** How long records are kept. */
  retention: Duration;
  /** Volume of each broker. */
  volume: Volume;
  topics?: Topics;
  /** @default min(3, brokers) */
  replicationFactor?: number;
  /** @default max(1, replicationFactor - 1) */
  minInSyncReplicas?: number;
  /** Controllers apart from the brokers, an odd number; Kubernetes only. @default none: each broker is a controller too, but for Strimzi, which runs three beside three brokers or more */
  controllers?: number;
  /** Runs Cruise Control, which moves partitions where there is room; Strimzi only. @default false */
  cruiseControl?: boolean;
}

/** How clients sign in to an existing cluster. */
export type KafkaAuth = { mechanism: "SCRAM-SHA-512" | "SCRAM-SHA-256" | "PLAIN"; username: string; password: Secret } | { mechanism: "AWS_MSK_IAM_OAUTHBEARER"; region: string };

export interface ExternalKafkaOptions {
  /** @default "kafka" */
  name?: string;
  /** Bootstrap brokers, `host:port`. */
  bootstrap: readonly string[];
  brokers: number;
  partitions: number;
  retention: Duration;
  topics?: Topics;
  tls?: ClientTls;
  auth?: KafkaAuth;
}

/**
 * Runs a Kafka cluster in the stack.
 * @example kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" })
 */
export function kafka(options: KafkaOptions): Kafka {
  return makeNode<Kafka>(kafka, "queue", "kafka", options, passing("traces", "metrics", "logs"));
}

/**
 * Uses a Kafka cluster that already exists; its topics must exist too.
 * @example externalKafka({ bootstrap: ["b-1.example.com:9096"], brokers: 3, partitions: 24, retention: "24h" })
 */
export function externalKafka(options: ExternalKafkaOptions): Kafka {
  return makeNode<Kafka>(externalKafka, "queue", "external-kafka", options, passing("traces", "metrics", "logs"));
}

/**
 * Reads from Kafka with receiver options of one's own.
 * @example receiver(queue, { group_id: "replay", initial_offset: "earliest" })
 */
export function receiver(from: Kafka, options: KafkaReceiverOptions, naming?: { readonly name?: string }): Kafka {
  const value = { ...from, kind: "tuned", type: "kafka", to: from, options, direction: "receiver" } as const;
  return mark(named(value, naming), receiver, tunedRoute);
}

/**
 * The exporter to a backend, queue or collector, with the collector's own options.
 * @example exporter(metrics, { headers: { "X-Scope-OrgID": "acme" } }, { name: "acme" })
 */
export function exporter<D extends Backend<never> | Backend<object>>(to: D, options: D extends Backend<infer O> ? O : never, naming?: { readonly name?: string }): D {
  const value = { ...to, kind: "tuned", to, options, direction: "exporter" };
  return mark(named(value, naming), exporter, tunedRoute);
}

/** @internal The topic of each signal, where some are stated. */
export function topicNames(stated: Topics | undefined): Readonly<Record<Signal, string>> {
  const { traces = "otlp_spans", metrics = "otlp_metrics", logs = "otlp_logs" } = stated ?? {};
  return { traces, metrics, logs };
}

/** A backend, queue or collector with exporter or receiver options of its own. */
export interface Tuned {
  readonly kind: "tuned";
  readonly direction: "exporter" | "receiver";
  readonly to: object;
  readonly options: Readonly<Record<string, unknown>>;
  readonly name?: string;
}

export function isTuned(value: unknown): value is Tuned {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "tuned";
}

const odd = lazily(() => expecting<number>("an odd number of controllers such as 3: a quorum of an even number survives no more than one of one less", (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) < 1000 && Number(value) % 2 === 1));
const topics = lazily(() => z.strictObject({ traces: z.optional(topic()), metrics: z.optional(topic()), logs: z.optional(topic()) }).check((payload) => {
  const named = Object.entries(topicNames(payload.value));
  // Of two the later one is told, unless it is a default that an earlier one took.
  named.forEach(([signal, topic], index) => {
    const other = named.slice(0, index).find(([, earlier]) => earlier === topic)?.[0];
    if (other === undefined) return;
    const at = signal in payload.value ? signal : other;
    payload.issues.push({ code: "custom", input: topic, path: [at], message: `expected a topic of its own for each signal: it is that of ${at === signal ? other : signal} too, and who reads it takes the one for the other` });
  });
}));
const topic = lazily(() => expecting<string>("a Kafka topic name: letters, digits, dots, underscores and hyphens, at most 249 characters", (value) => typeof value === "string" && /^[\w.-]{1,249}$/.test(value) && value !== "." && value !== ".."));

/** @internal */
export const kafkaSchema = lazily(() => z.strictObject({
  name: running().name, image: running().image, resources: running().resources, brokers: replicas(), partitions: positive(), retention: duration(), volume: volume(), topics: z.optional(topics()),
  replicationFactor: z.optional(positive()), minInSyncReplicas: z.optional(positive()), controllers: z.optional(odd()), cruiseControl: z.optional(z.boolean()),
}));

const auth = lazily(() => z.discriminatedUnion("mechanism", [
  z.strictObject({ mechanism: z.enum(["SCRAM-SHA-512", "SCRAM-SHA-256", "PLAIN"]), username: text(), password: secretValue() }),
  z.strictObject({ mechanism: z.literal("AWS_MSK_IAM_OAUTHBEARER"), region: text() }),
], { error: "expected one of: SCRAM-SHA-512, SCRAM-SHA-256, PLAIN, AWS_MSK_IAM_OAUTHBEARER" }));

/** @internal */
export const externalKafkaSchema = lazily(() => z.strictObject({
  name: running().name, bootstrap: z.array(hostPort()).check(z.minLength(1)), brokers: positive(), partitions: positive(), retention: duration(),
  topics: z.optional(topics()), tls: z.optional(clientTls()), auth: z.optional(auth()),
}));

/** @internal */
export const hostPort = lazily(() => expecting<string>('"host:port"', (value) => typeof value === "string" && Number(/^[\w.-]+:(\d{1,5})$/.exec(value)?.[1] ?? 0) > 0 && Number(value.split(":")[1]) < 65_536));

function tunedRoute(path: readonly (string | number)[]): readonly (string | number)[] {
  const [head, ...rest] = path;
  if (head === "to") return [0, ...rest];
  if (head === "options") return [1, ...rest];
  return head === "name" ? [2, "name"] : [];
}

import {
  type AnyDestination, type LogsDestination, type LogsProcessor, type LogsSource, type MetricsDestination, type MetricsProcessor, type MetricsSource,
  type TracesDestination, type TracesProcessor, type TracesSource, isNode, takes,
} from "./brands.js";
import type { OtlpGrpcOptions, QueueBatch } from "../components/index.js";
import type { Extension } from "./component.js";
import type { Exposure } from "./exposure.js";
import { givenTo, optionsOf, remember } from "./given.js";
import type { Backend, Resources, Volume } from "./running.js";
import { firstArgument, mark, type Route } from "./site.js";

/** One pipeline: from sources, through processors in this order, to destinations. */
export interface Pipeline<From, Through, To> { readonly from: readonly From[]; readonly through?: readonly Through[]; readonly to: readonly To[] }
export interface TracesPipeline extends Pipeline<TracesSource, TracesProcessor, TracesDestination> {}
export interface MetricsPipeline extends Pipeline<MetricsSource, MetricsProcessor, MetricsDestination> {}
export interface LogsPipeline extends Pipeline<LogsSource, LogsProcessor, LogsDestination> {}

/** Pipelines by id, as the collector writes it: the signal, with a name behind a slash where there are several. */
export interface Pipelines {
  readonly traces?: TracesPipeline; readonly [traces: `traces/${string}`]: TracesPipeline;
  readonly metrics?: MetricsPipeline; readonly [metrics: `metrics/${string}`]: MetricsPipeline;
  readonly logs?: LogsPipeline; readonly [logs: `logs/${string}`]: LogsPipeline;
}

/** Replicas that follow the CPU. */
export interface CpuScaling { readonly min: number; readonly max: number; /** Percent of the CPU request. */ readonly cpuUtilization: number }
/** Replicas that follow the lag of the Kafka consumer group. */
export interface LagScaling { readonly min: number; readonly max: number; /** Messages behind, a replica. */ readonly lagThreshold: number }
export type Replicas = number | CpuScaling;
export type ConsumerReplicas = number | CpuScaling | LagScaling;

/** A path of the host that a collector sees. */
export interface HostPath { readonly hostPath: string; readonly readOnly: boolean }

/** Persistent sending queues on one volume. */
export interface SendingQueueSettings {
  /** Volume of one replica. */
  readonly volume: Volume;
  /** The batching that every exporter here does in its queue. @default the collector's own */
  readonly batch?: QueueBatch;
  /** Survives power loss, not only kill -9, at a cost in throughput. @default false */
  readonly fsync?: boolean;
}

export interface CollectorSettings {
  /** @default { cpu: 1, memory: "2Gi" } */
  readonly resources?: Resources;
  /** @default 1 */
  readonly replicas?: ConsumerReplicas;
  /** Replicas that a drain must leave running. @default one less than the least number of replicas */
  readonly minAvailable?: number;
  /** @default nothing is published */
  readonly expose?: Exposure;
  /** @default the contrib distribution at collectorVersion */
  readonly image?: string;
  /** Persistent sending queues. @default queues in memory */
  readonly sendingQueue?: SendingQueueSettings;
  /** As the OpenTelemetry operator calls it. @default "deployment" */
  readonly mode?: "deployment" | "daemonset";
  /** Paths of the host. @default none */
  readonly mounts?: readonly HostPath[];
  /** Extensions besides those that components name. @default none */
  readonly extensions?: readonly Extension[];
}

export interface CollectorOptions extends CollectorSettings { readonly pipelines: Pipelines }

/** A collector; another collector may send to it. */
export interface Collector extends Readonly<CollectorOptions>, Backend<Omit<OtlpGrpcOptions, "endpoint">>, AnyDestination {}

/**
 * Runs a collector with the pipelines as they are written.
 * @example collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [tempo()] } } })
 * @see https://opentelemetry.io/docs/collector/configuration/
 */
export function collector(options: CollectorOptions): Collector {
  return makeCollector(collector, "collector", options, firstArgument, options);
}

/**
 * Names a path of the host, read-only.
 * @example hostPath("/var/log/pods")
 */
export function hostPath(path: string): HostPath {
  return mark({ hostPath: path, readOnly: true }, hostPath, (at) => (at[0] === "hostPath" ? [0] : []));
}

/** Which function made a collector. */
export type Preset = "collector" | "gateway" | "consumer" | "agent";

/** Options that a preset has instead of `pipelines`. */
export const presetOptions: Readonly<Record<Preset, readonly string[]>> = { collector: [], gateway: ["from", "through", "to"], consumer: ["from", "sampling", "through", "to"], agent: ["from", "through", "to"] };

/** What the stages know of a collector. */
export interface PlainCollector extends CollectorOptions { readonly kind: "collector"; readonly type: Preset }

export function makeCollector(builder: (...args: never[]) => unknown, preset: Preset, options: CollectorOptions, route: Route, written: unknown): Collector {
  const value: PlainCollector & Collector = {
    ...optionsOf(options, "collector"), kind: "collector", type: preset, [isNode]: true, [takes.traces]: true, [takes.metrics]: true, [takes.logs]: true,
  };
  return mark(remember(value, "collector", written), builder, route);
}

/** What the call of a preset was given, before pipelines were made of it. */
export function writtenFor(collector: object): Readonly<Record<string, unknown>> | undefined {
  const written = givenTo(collector);
  return written?.areOptions === true ? { ...(written.options as object) } : undefined;
}

export function isCollector(value: unknown): value is PlainCollector {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "collector";
}

// Tail sampling; its helpers return the collector's own policy objects, so that both mix.
import type { TracesProcessor } from "../stack/brands.js";
import type { Component, Naming } from "../stack/component.js";
import { type GoDuration, parseGoDuration } from "../stack/literals.js";
import { makeComponent } from "./make.js";

/** The body of each type of policy. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
export interface PolicyBodies {
  status_code: { status_codes: readonly ("OK" | "ERROR" | "UNSET")[] };
  latency: { threshold_ms: number; upper_threshold_ms?: number };
  probabilistic: { sampling_percentage: number };
  string_attribute: { key: string; values: readonly string[]; enabled_regex_matching?: boolean; invert_match?: boolean };
  rate_limiting: { spans_per_second: number };
  always_sample: object;
  ottl_condition: { span?: readonly string[] };
}

/** One policy of tail sampling: a trace that any policy wants is kept. */
export type TailPolicy = { [T in keyof PolicyBodies]: { name: string; type: T } & { [B in T as object extends PolicyBodies[B] ? never : B]: PolicyBodies[B] } }[keyof PolicyBodies] | { name: string; type: "and"; and: { and_sub_policy: readonly TailPolicy[] } };

/** Options of the `tail_sampling` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
export interface TailSamplingOptions {
  policies: readonly TailPolicy[];
  /** How long a trace is held before it is decided on. @default "30s" */
  decision_wait?: GoDuration;
  /** Traces held in memory. @default from the declared load, at least 50000 */
  num_traces?: number;
  /** @default from the declared load */
  expected_new_traces_per_sec?: number;
  decision_cache?: { sampled_cache_size?: number; non_sampled_cache_size?: number };
}

export interface TailSampling extends Component<"processor", "tail_sampling", TailSamplingOptions>, TracesProcessor {}

/**
 * Decides on whole traces. What it holds is lost on a crash, even behind Kafka.
 * @example tailSampling({ policies: [keepErrors(), keepPercent(10)] })
 */
export function tailSampling(options: TailSamplingOptions, naming?: Naming): TailSampling {
  return makeComponent(tailSampling, "processor", "tail_sampling", { processes: ["traces"] }, options, naming);
}

/** Keeps traces with an error. @example sampling: [keepErrors()] */
export function keepErrors(): TailPolicy {
  return { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } };
}

/**
 * Keeps traces that take longer.
 * @param threshold A duration of at least a millisecond.
 * @example sampling: [keepSlow("2s")]
 */
export function keepSlow(threshold: GoDuration): TailPolicy {
  return { name: `slower-than-${threshold}`, type: "latency", latency: { threshold_ms: Math.round((parseGoDuration(threshold) ?? Number.NaN) * 1000) } };
}

/**
 * Keeps a share of all traces, by trace id.
 * @param percent From 0 to 100.
 * @example sampling: [keepPercent(10)]
 */
export function keepPercent(percent: number): TailPolicy {
  return { name: `${percent}-percent`, type: "probabilistic", probabilistic: { sampling_percentage: percent } };
}

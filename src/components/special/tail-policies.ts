// Policies of tail sampling; the helpers return the collector's own policy objects, so that both mix.
import { type GoDuration, parseGoDuration, parseRate, type Rate } from "../../stack/literals.js";
import { mark } from "../../stack/site.js";

/** The body of each type of policy. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor */
export interface PolicyBodies {
  status_code: { status_codes: readonly ("OK" | "ERROR" | "UNSET")[] };
  latency: { threshold_ms: number; upper_threshold_ms?: number };
  probabilistic: { sampling_percentage: number; hash_salt?: string };
  string_attribute: { key: string; values: readonly string[]; enabled_regex_matching?: boolean; cache_max_size?: number; invert_match?: boolean };
  rate_limiting: { spans_per_second: number };
  always_sample: object;
  ottl_condition: { span?: readonly string[]; spanevent?: readonly string[]; error_mode?: "ignore" | "silent" | "propagate" };
}

/** One policy of tail sampling: a trace that any policy wants is kept. */
export type TailPolicy = { [T in keyof PolicyBodies]: { name: string; type: T } & { [B in T as [keyof PolicyBodies[B]] extends [never] ? never : B]: PolicyBodies[B] } }[keyof PolicyBodies] | { name: string; type: "and"; and: { and_sub_policy: readonly TailPolicy[] } } | RarePolicy;

/** A policy that `tailPolicy()` made. */
export interface RarePolicy { readonly name: string; readonly type: never }

/** The bodies of the policies that few stacks use. */
export interface RarePolicyBodies {
  numeric_attribute: { key: string; min_value?: number; max_value?: number; invert_match?: boolean };
  boolean_attribute: { key: string; value: boolean; invert_match?: boolean };
  bytes_limiting: { bytes_per_second: number; burst_capacity?: number };
  span_count: { min_spans: number; max_spans?: number };
  trace_state: { key: string; values: readonly string[] };
  trace_flags: object;
  drop: { drop_sub_policy: readonly TailPolicy[] };
  not: { not_sub_policy: TailPolicy };
  composite: { max_total_spans_per_second: number; policy_order: readonly string[]; composite_sub_policy: readonly TailPolicy[]; rate_allocation?: readonly { policy: string; percent: number }[] };
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
  return made({ name: `slower-than-${threshold}`, type: "latency", latency: { threshold_ms: Math.round((parseGoDuration(threshold) ?? Number.NaN) * 1000) } }, keepSlow);
}

/**
 * Keeps a share of all traces, by trace id.
 * @param percent From 0 to 100.
 * @example sampling: [keepPercent(10)]
 */
export function keepPercent(percent: number): TailPolicy {
  return made({ name: `${percent}-percent`, type: "probabilistic", probabilistic: { sampling_percentage: percent } }, keepPercent);
}

/**
 * Keeps every trace that a service takes part in, or a share of them.
 * @example sampling: [keepService("checkout"), keepService("search", 20)]
 */
export function keepService(service: string, percent?: number): TailPolicy {
  const name = `service-${service}`;
  const own: TailPolicy = { name, type: "string_attribute", string_attribute: { key: "service.name", values: [service] } };
  return percent === undefined ? own : { name: `${name}-${percent}-percent`, type: "and", and: { and_sub_policy: [own, keepPercent(percent)] } };
}

/**
 * Keeps traces up to a rate of spans, on each replica.
 * @example sampling: [keepErrors(), keepRate("500/s")]
 */
export function keepRate(rate: Rate): TailPolicy {
  return made({ name: `up-to-${String(rate).replace("/", "-per-")}`, type: "rate_limiting", rate_limiting: { spans_per_second: parseRate(rate) ?? Number.NaN } }, keepRate);
}

/**
 * Makes a policy of one of the rarer types: `numeric_attribute`, `span_count`, `composite`, `not`, `drop`...
 * @example sampling: [tailPolicy("big", "span_count", { min_spans: 100 })]
 */
export function tailPolicy<T extends keyof RarePolicyBodies>(name: string, type: T, body: RarePolicyBodies[T]): TailPolicy {
  const policy: object = { name, type, [type]: body };
  return policy as RarePolicy;
}

/** A policy whose figure is the one argument of the call. */
function made(policy: TailPolicy, builder: (...args: never[]) => TailPolicy): TailPolicy {
  return mark(policy, builder, (path) => (path.length > 1 ? [0] : []));
}

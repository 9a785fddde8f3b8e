// Functions of Prometheus 3: what each takes, and gives. @see https://prometheus.io/docs/prometheus/latest/querying/functions/

/** A value of a query: samples at one moment, samples over a range, one number, one text. */
export type ValueType = "vector" | "range" | "scalar" | "string";

export interface Signature { readonly takes: readonly ValueType[]; /** How many of them may be left out. */ readonly optional: number; /** The last may be repeated. */ readonly isRepeated: boolean; readonly gives: ValueType }

const signature = (takes: readonly ValueType[], gives: ValueType = "vector", optional = 0, isRepeated = false): Signature => ({ takes, gives, optional, isRepeated });
const each = (names: string, of: Signature): readonly (readonly [string, Signature])[] => names.split(" ").map((name) => [name, of]);

export const functions: ReadonlyMap<string, Signature> = new Map([
  ...each("abs absent ceil exp floor ln log10 log2 sgn sort sort_desc sqrt timestamp acos acosh asin asinh atan atanh cos cosh sin sinh tan tanh deg rad histogram_avg histogram_count histogram_sum histogram_stddev histogram_stdvar", signature(["vector"])),
  ...each("rate irate increase delta idelta deriv changes resets absent_over_time avg_over_time min_over_time max_over_time sum_over_time count_over_time stddev_over_time stdvar_over_time last_over_time first_over_time present_over_time", signature(["range"])),
  ...each("day_of_month day_of_week day_of_year days_in_month hour minute month year", signature(["vector"], "vector", 1)),
  ...each("clamp_max clamp_min", signature(["vector", "scalar"])), ["clamp", signature(["vector", "scalar", "scalar"])],
  ["round", signature(["vector", "scalar"], "vector", 1)], ["quantile_over_time", signature(["scalar", "range"])], ["predict_linear", signature(["range", "scalar"])],
  ["histogram_quantile", signature(["scalar", "vector"])],
  ["histogram_fraction", signature(["scalar", "scalar", "vector"])], ["scalar", signature(["vector"], "scalar")], ["vector", signature(["scalar"])],
  ...each("pi time", signature([], "scalar")), ["label_replace", signature(["vector", "string", "string", "string", "string"])], ["label_join", signature(["vector", "string", "string", "string"], "vector", 1, true)],
]);

/** What Prometheus refuses unless it is started for it, which neither its image nor the stack does. */
export const experimental: ReadonlySet<string> = new Set([
  "double_exponential_smoothing", "end", "histogram_quantiles", "info", "limit_ratio", "limitk", "mad_over_time", "range", "sort_by_label", "sort_by_label_desc", "start", "step", "ts_of_first_over_time", "ts_of_last_over_time", "ts_of_max_over_time", "ts_of_min_over_time",
]);

/** What an aggregation takes in front of what it aggregates. */
export const aggregations: ReadonlyMap<string, ValueType | null> = new Map([
  ...["sum", "avg", "min", "max", "group", "stddev", "stdvar", "count"].map((name) => [name, null] as const),
  ...["topk", "bottomk", "quantile"].map((name) => [name, "scalar"] as const), ["count_values", "string"],
]);

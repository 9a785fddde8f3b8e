// Texts of which a function takes a few only; the collector does not start with any other.
const temporalities = ["cumulative", "delta"];
const aggregations = ["sum", "mean", "min", "max", "median", "count"];

/** By function, then by argument. */
const choices: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  merge_maps: { strategy: ["insert", "update", "upsert"] },
  replace_all_patterns: { mode: ["key", "value"] },
  aggregate_on_attributes: { aggregation_function: aggregations },
  aggregate_on_attribute_value: { aggregation_function: aggregations },
  convert_gauge_to_sum: { string_agg_temp: temporalities },
  convert_summary_count_val_to_sum: { string_agg_temp: temporalities },
  convert_summary_sum_val_to_sum: { string_agg_temp: temporalities },
  convert_exponential_histogram_to_histogram: { distribution_fn: ["upper", "midpoint", "random", "uniform"] },
  ConvertCase: { to_case: ["lower", "upper", "snake", "camel"] },
  Sort: { order: ["asc", "desc"] },
  ParseCSV: { mode: ["strict", "lazyQuotes", "ignoreQuotes"] },
};

/** What an argument may be; undefined where it may be anything. */
export function choicesOf(call: string, argument: string): readonly string[] | undefined {
  return choices[call]?.[argument];
}

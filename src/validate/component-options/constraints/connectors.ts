import { above, atLeast, eachOf, inside, onlyOneOf, when, type Constraint, type Constraints } from "../constraint.js";

const own = ["service.name", "span.kind", "status.code", "span.name", "collector.instance.id"];

const dimension: readonly Constraint[] = [
  onlyOneOf(["name", "glob"]),
  (block) => (block.count("name") === 0 && block.count("glob") === 0 ? { message: "has a dimension without a name", fix: 'Add "name" or "glob".' } : undefined),
  (block) => (own.includes(block.text("name") ?? "") ? { key: "name", message: `has the dimension "${block.text("name") ?? ""}", which every series has already`, fix: "Remove it." } : undefined),
  (block) => (block.isSet("glob") && block.wrote("default") ? { key: "default", message: "has a default for a dimension by pattern", fix: "Remove it." } : undefined),
];

const distinctNames = (key: string): Constraint => (block) => {
  const names = block.each(key).map((each) => each.text("name"));
  const twice = names.find((name, index) => name !== undefined && names.indexOf(name) !== index);
  return twice === undefined ? undefined : { key, message: `has the dimension "${twice}" twice`, fix: "Remove one." };
};

const dimensions = (key: string): readonly Constraint[] => [eachOf(key, ...dimension), distinctNames(key)];

export const connectorConstraints: Constraints = {
  "connector/span_metrics": [
    ...dimensions("dimensions"), ...dimensions("calls_dimensions"), inside("histogram", onlyOneOf(["explicit", "exponential"]), ...dimensions("dimensions")),
    atLeast(0, "metrics_flush_interval", "metrics_expiration", "series_expiration", "aggregation_cardinality_limit"),
    inside("events", when((block) => block.isTrue("enabled"), (block) => (block.count("dimensions") === 0 ? { key: "dimensions", message: "counts events without a dimension", fix: 'Add "dimensions".' } : undefined), ...dimensions("dimensions"))),
    when((block) => block.text("aggregation_temporality") === "AGGREGATION_TEMPORALITY_DELTA" && block.wrote("metric_timestamp_cache_size"), above(0, "metric_timestamp_cache_size")),
    inside("exemplars", when((block) => block.isTrue("enabled"), atLeast(0, "max_per_data_point"))),
  ],
  "connector/service_graph": [
    (block) => ((block.number("exponential_histogram_max_size") ?? 0) > 0 && block.wrote("latency_histogram_buckets") ? { key: "latency_histogram_buckets", message: 'has "latency_histogram_buckets" and "exponential_histogram_max_size", which exclude each other', fix: "Keep one of them." } : undefined),
    when((block) => !block.wrote("latency_histogram_buckets"), atLeast(0, "exponential_histogram_max_size")),
  ],
  "connector/count": [(block) => block.each("metrics").flatMap((each) => ((each.count("attributes") ?? 0) > 0 ? [{ block: each, key: "attributes", message: "counts metrics by attributes, which it cannot", fix: "Count datapoints instead." }] : []))],
};

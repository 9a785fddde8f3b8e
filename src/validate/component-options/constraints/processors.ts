import { above, asList, atLeast, atMost, distinct, eachOf, inside, needs, needsOneOf, notAbove, oneOf, onlyOneOf, regularExpression, when, type Broken, type Constraint, type Constraints } from "../constraint.js";
import { contextsOf } from "../../../ottl/facts.js";
import { hasUnnamedGroup } from "../../../ottl/regular-expression.js";
import type { Block } from "../block.js";

const limits: Constraint = (block) => {
  const [mib, percentage] = [block.number("limit_mib"), block.number("limit_percentage")];
  return mib === 0 && percentage === 0 ? { message: 'has no limit: neither "limit_mib" nor "limit_percentage"', fix: "Set one of them." } : undefined;
};

const spikes: readonly Constraint[] = [
  when((block) => (block.number("limit_mib") ?? 0) > 0, notAbove("spike_limit_mib", "limit_mib", { strictly: true })),
  when((block) => (block.number("limit_percentage") ?? 0) > 0, notAbove("spike_limit_percentage", "limit_percentage", { strictly: true })),
];

const bodies: Readonly<Record<string, string | undefined>> = {
  status_code: "status_code", latency: "latency", probabilistic: "probabilistic", string_attribute: "string_attribute", rate_limiting: "rate_limiting", ottl_condition: "ottl_condition",
  numeric_attribute: "numeric_attribute", boolean_attribute: "boolean_attribute", span_count: "span_count", trace_state: "trace_state", bytes_limiting: "bytes_limiting",
  and: "and", composite: "composite", not: "not", drop: "drop", always_sample: undefined, trace_flags: undefined,
};

/** A policy's body stands under the key that its type names. */
const policy: Constraint = (block) => {
  const type = block.text("type");
  if (type === undefined) return undefined;
  const body = bodies[type];
  const wrong = Object.keys(bodies).find((key) => key !== type && key in bodies && block.wrote(key));
  if (body !== undefined && !block.wrote(body)) return { message: `has a policy "${block.text("name") ?? ""}" of type "${type}" without its "${body}"`, fix: wrong === undefined ? `Add "${body}".` : `It has "${wrong}" instead: rename it, or change the type.` };
  return undefined;
};

const codes: Constraint = inside("status_code", needs("status_codes"), (block) => {
  const value = block.value("status_codes");
  const unknown = Array.isArray(value) ? value.find((code) => typeof code === "string" && !["OK", "ERROR", "UNSET"].includes(code)) : undefined;
  return unknown === undefined ? undefined : { key: "status_codes", message: `has the status code "${String(unknown)}"`, fix: "Use OK, ERROR or UNSET." };
});

/** The collector starts with any, and keeps everything or nothing. */
const share: Constraint = inside("probabilistic", (block) => {
  const percent = block.number("sampling_percentage") ?? 0;
  return percent >= 0 && percent <= 100 ? undefined : { key: "sampling_percentage", message: `has ${percent} for "sampling_percentage"`, why: "It is a share of all traces, from 0 to 100 percent.", fix: percent < 0 ? "Raise it." : "Lower it." };
});

const subPolicies: readonly Constraint[] = ["and", "drop", "composite"].map((key) => inside(key, eachOf(`${key}_sub_policy`, codes, share)));

const names: Constraint = (block) => {
  const all = block.each("policies");
  const twice = all.find((each, index) => each.text("name") !== undefined && all.findIndex((other) => other.text("name") === each.text("name")) !== index);
  return twice === undefined ? undefined : { block: twice, key: "name", message: `has two policies called "${twice.text("name") ?? ""}"`, fix: "Rename one." };
};

const action: Constraint = (block) => {
  const wanted = block.text("action")?.toLowerCase();
  const sources = ["value", "from_attribute", "from_context", "default_value"].filter((key) => block.wrote(key));
  if (wanted === "insert" || wanted === "update" || wanted === "upsert") {
    if (sources.filter((key) => key !== "default_value").length === 0) return { message: `has an action "${wanted}" that says no value`, fix: 'Add "value", "from_attribute" or "from_context".' };
    if (sources.filter((key) => key !== "default_value").length > 1) return { message: `has an action "${wanted}" with ${sources.length} sources of its value`, fix: "Keep one of value, from_attribute and from_context." };
    return block.wrote("pattern") ? { key: "pattern", message: `has an action "${wanted}" with a pattern`, fix: "Patterns belong to extract, delete and hash." } : undefined;
  }
  if (wanted === "extract") return extraction(block);
  if (wanted === "convert") return block.wrote("converted_type") ? undefined : { message: 'has an action "convert" without a type', fix: 'Add "converted_type".' };
  return undefined;
};

function extraction(block: Block): Broken | undefined {
  const pattern = block.text("pattern");
  if (!block.wrote("pattern")) return { message: 'has an action "extract" without a pattern', fix: 'Add "pattern".' };
  return pattern !== undefined && hasUnnamedGroup(pattern) ? { key: "pattern", message: "extracts with a group that has no name", fix: "Name it: (?P<name>...)." } : undefined;
}

const actionKey: Constraint = (block) => (block.count("key") === 0 && block.count("pattern") === 0 ? { message: "has an action without a key", fix: 'Add "key".' } : undefined);
const actionNames = ["insert", "update", "upsert", "delete", "hash", "extract", "convert"];
const actions = (key: string): Constraint => eachOf(key, needs("action"), oneOf("action", actionNames, { anyCase: true }), actionKey, action, regularExpression("pattern"), when((block) => block.text("action")?.toLowerCase() === "convert", oneOf("converted_type", ["int", "double", "string"])));

const separate = (flat: string, grouped: string, keys: readonly string[]): Constraint => (block) => (block.wrote(flat) && keys.some((key) => block.inner(grouped)?.wrote(key) === true) ? { key: flat, message: `has "${flat}" and "${grouped}", which exclude each other`, fix: `Move everything into "${flat}".` } : undefined);

function noGap(key: string): Constraint {
  return (block) => {
    const value = block.value(key);
    return Array.isArray(value) && value.some((each) => each === null || each === "") ? { key, message: `has an empty condition in "${key}"`, fix: "Remove it." } : undefined;
  };
}

/** The old way to match beside OTTL. */
function mixed(signal: string): Constraint {
  const old = (block: Block): Block | undefined => block.inner(signal === "traces" ? "spans" : signal);
  const conditions = ["resource", "span", "spanevent", "metric", "datapoint", "log_record"];
  return (block) => (conditions.some((key) => block.inner(signal)?.wrote(key) === true) && ["include", "exclude"].some((key) => old(block)?.wrote(key) === true) ? { key: signal, message: `matches ${signal} by conditions and by include or exclude, which exclude each other`, fix: "Keep the conditions." } : undefined);
}

const severities = /^(?:UNDEFINED|\d+|(?:TRACE|DEBUG|INFO|WARN|ERROR|FATAL)[234]?)$/i;
const severity: Constraint = inside("severity_number", (block) => (severities.test(block.text("min") ?? "INFO") ? undefined : { key: "min", message: `has the severity "${block.text("min") ?? ""}"`, fix: "Use one of: TRACE, DEBUG, INFO, WARN, ERROR, FATAL." }));

/** How spans are matched by processors that are older than OTTL. */
const spanMatch: readonly Constraint[] = [needs("match_type"), oneOf("match_type", ["strict", "regexp"]), needsOneOf(["services", "span_names", "span_kinds", "attributes", "libraries", "resources"], "something to match: services, span_names or attributes")];

const from = ["", "pod", "namespace", "node", "deployment", "statefulset", "daemonset", "job"];
const extracts: readonly Constraint[] = [onlyOneOf(["key", "key_regex"]), oneOf("from", from), regularExpression("key_regex")];

const metadata = new Set(("k8s.namespace.name k8s.pod.name k8s.pod.uid k8s.pod.hostname k8s.pod.start_time k8s.pod.ip k8s.deployment.name k8s.deployment.uid k8s.replicaset.name k8s.replicaset.uid k8s.daemonset.name k8s.daemonset.uid "
  + "k8s.statefulset.name k8s.statefulset.uid k8s.job.name k8s.job.uid k8s.cronjob.name k8s.cronjob.uid k8s.node.name k8s.node.uid k8s.container.name container.id container.image.name container.image.tag container.image.tags "
  + "service.namespace service.name service.version service.instance.id container.image.repo_digests k8s.cluster.uid").split(" "));

const knownMetadata: Constraint = (block) => {
  const value = block.value("metadata");
  const unknown = Array.isArray(value) ? value.find((each) => typeof each === "string" && !metadata.has(each)) : undefined;
  return unknown === undefined ? undefined : { key: "metadata", message: `extracts "${String(unknown)}", which it does not know`, fix: `Use one of: ${[...metadata].slice(0, 6).join(", ")} and others.` };
};

const metricTypes = ["sum", "histogram", "exponentialhistogram"];

const matches: readonly Constraint[] = [
  (block) => {
    const types = block.value("metric_types");
    const unknown = Array.isArray(types) ? types.find((type) => !metricTypes.includes(String(type).toLowerCase())) : undefined;
    return unknown === undefined ? undefined : { key: "metric_types", message: `has the metric type "${String(unknown)}"`, fix: `Use one of: ${metricTypes.join(", ")}.` };
  },
  when((block) => (block.count("metrics") ?? 0) > 0, needs("match_type")),
  when((block) => block.isSet("match_type"), needs("metrics")),
];

const generation: Constraint = (block: Block) => asList([
  ...asList(needs("name")(block)), ...asList(needs("type")(block)), ...asList(needs("metric1")(block)),
  ...["metric1", "metric2"].filter((key) => block.isSet(key) && block.text(key) === block.text("name")).map((key) => ({ key, message: `makes a metric of the name of its "${key}"`, fix: "Rename it." })),
  ...(block.text("type") === "calculate" ? asList(needs("metric2")(block)) : []), ...(block.text("type") === "scale" ? asList(needs("scale_by")(block)).concat(asList(above(0, "scale_by")(block))) : []),
]);

const transform: readonly Constraint[] = [
  needs("include"), oneOf("match_type", ["", "strict", "regexp"]), oneOf("action", ["insert", "update", "combine", "group"]),
  when((block) => ["insert", "combine"].includes(block.text("action") ?? ""), needs("new_name")),
  when((block) => block.text("action") === "combine", needs("aggregation_type")),
  when((block) => block.text("action") === "group", needs("group_resource_labels")),
  when((block) => block.text("match_type") === "regexp", regularExpression("include")),
  eachOf("operations",
    oneOf("action", ["add_label", "update_label", "delete_label_value", "toggle_scalar_data_type", "experimental_scale_value", "aggregate_labels", "aggregate_label_values"]),
    when((block) => block.text("action") === "update_label", needs("label")),
    when((block) => block.text("action") === "add_label", needs("new_label"), needs("new_value")),
    when((block) => block.text("action") === "experimental_scale_value", needs("experimental_scale"))),
];

/** Statements and conditions are grouped by signal, and each group has a context of that signal. */
function ofSignal(what: "statements" | "conditions"): readonly Constraint[] {
  return Object.entries(contextsOf).map(([signal, contexts]) => eachOf(`${signal}_${what}`, oneOf("context", ["", ...contexts])));
}

export const processorConstraints: Constraints = {
  "processor/batch": [notAbove("send_batch_size", "send_batch_max_size", { unlessZero: true }), atLeast(0, "timeout"), distinct("metadata_keys")],
  "processor/memory_limiter": [
    above(0, "check_interval"), limits, ...spikes, atMost(100, "limit_percentage", "spike_limit_percentage"),
    notAbove("min_gc_interval_when_hard_limited", "min_gc_interval_when_soft_limited"), atLeast(0, "max_gc_interval_when_soft_limited", "max_gc_interval_when_hard_limited"),
  ],
  "processor/tail_sampling": [
    needs("policies"), oneOf("sampling_strategy", ["trace-complete", "span-ingest"]), names, eachOf("policies", needs("name"), needs("type"), policy, codes, share, ...subPolicies, inside("ottl_condition", needsOneOf(["span", "spanevent"], "span or spanevent conditions"))),
  ],
  "processor/probabilistic_sampler": [
    atLeast(0, "sampling_percentage"), oneOf("attribute_source", ["", "traceID", "record"]), atLeast(1, "sampling_precision"), atMost(14, "sampling_precision"),
    (block) => ((block.number("sampling_percentage") ?? 0) > 0 && (block.number("sampling_percentage") ?? 0) / 100 < 2 ** -56 ? { key: "sampling_percentage", message: "keeps so small a share that it cannot be told", fix: "Raise it." } : undefined),
  ],
  "processor/attributes": [needs("actions"), actions("actions")],
  "processor/resource": [needs("attributes"), actions("attributes")],
  "processor/filter": [
    ...ofSignal("conditions"),
    separate("trace_conditions", "traces", ["resource", "span", "spanevent"]), separate("metric_conditions", "metrics", ["resource", "metric", "datapoint", "include", "exclude"]),
    separate("log_conditions", "logs", ["resource", "log_record", "include", "exclude"]),
    ...["trace_conditions", "metric_conditions", "log_conditions", "profile_conditions"].map(noGap),
    separate("profile_conditions", "profiles", ["resource", "profile"]),
    ...["traces", "metrics", "logs"].map(mixed), inside("logs", inside("include", severity), inside("exclude", severity)), inside("spans", inside("include", ...spanMatch), inside("exclude", ...spanMatch)),
  ],
  "processor/transform": [...ofSignal("statements"), (block) => (block.isTrue("flatten_data") ? { key: "flatten_data", message: 'has "flatten_data", which a feature gate holds back', fix: "Remove it." } : undefined)],
  "processor/k8s_attributes": [
    oneOf("auth_type", ["none", "serviceAccount", "kubeConfig", "tls"]), atLeast(0, "watch_sync_period", "pod_delete_grace_period"),
    eachOf("pod_association", (block) => ((block.count("sources") ?? 0) > 4 ? { key: "sources", message: "associates pods by more than 4 sources", fix: "Remove some." } : undefined)),
    inside("extract", eachOf("labels", ...extracts), eachOf("annotations", ...extracts), knownMetadata),
    inside("filter", eachOf("labels", oneOf("op", ["", "equals", "not-equals", "exists", "does-not-exist"])), eachOf("fields", oneOf("op", ["", "equals", "not-equals"]))),
  ],
  "processor/cumulative_to_delta": [inside("include", ...matches), inside("exclude", ...matches)],
  "processor/delta_to_cumulative": [above(0, "max_stale"), atLeast(0, "max_streams")],
  "processor/delta_to_rate": [needs("metrics")],
  "processor/interval": [above(0, "interval")],
  "processor/metricsgeneration": [eachOf("rules", generation)],
  "processor/metric_start_time": [oneOf("strategy", ["true_reset_point", "subtract_initial_point", "start_time_metric"]), above(0, "gc_interval"), regularExpression("start_time_metric_regex"), (block) => (block.isSet("start_time_metric_regex") && block.text("strategy") !== "start_time_metric" ? { key: "start_time_metric_regex", message: 'has "start_time_metric_regex" with another strategy', fix: 'Set strategy: "start_time_metric".' } : undefined)],
  "processor/metrics_transform": [eachOf("transforms", ...transform)],
  "processor/schema": [needs("targets"), atLeast(0, "cache_cooldown", "cache_retry_limit")],
  "processor/resource_detection": [inside("system", (block) => {
    const sources = block.value("hostname_sources");
    const unknown = Array.isArray(sources) ? sources.find((source) => !["os", "dns", "cname", "lookup"].includes(String(source))) : undefined;
    return unknown === undefined ? undefined : { key: "hostname_sources", message: `takes the host's name from "${String(unknown)}"`, fix: "Use os, dns, cname or lookup." };
  })],
  "processor/span": [inside("include", ...spanMatch), inside("exclude", ...spanMatch)],
  "processor/redaction": [...["allowed_values", "blocked_values", "blocked_key_patterns", "ignored_key_patterns"].map(regularExpression), when((block) => /^hmac/.test(block.text("hash_function") ?? ""), needs("hmac_key"))],
};

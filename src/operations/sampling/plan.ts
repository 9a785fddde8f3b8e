// What sampling leaves of the declared load, and what the decisions cost.
import { leastReplicas, rateInto } from "../../model/flow.js";
import type { CollectorNode, ComponentNode, Model } from "../../model/model.js";
import { isBlock, type Value } from "../../model/value.js";
import { parseGoDuration } from "../../stack/literals.js";

export function samplingPlan(model: Model): string {
  const found = model.collectors.flatMap((collector) => collector.components.filter(({ kind }) => kind === "processor").flatMap((component) => planOf(component, collector, model)));
  const title = `Sampling of ${model.name}${model.environment === null ? "" : ` (${model.environment})`}`;
  if (found.length === 0) return `${title}\n\nNothing is sampled: every trace is kept.\n`;
  return `${[title, ...found].join("\n\n")}\n`;
}

function planOf(component: ComponentNode, collector: CollectorNode, model: Model): readonly string[] {
  if (component.type === "probabilistic_sampler") return [headText(component, collector, model)];
  return component.type === "tail_sampling" ? [tailText(component, collector, model)] : [];
}

/** At the head a share is kept without looking. */
function headText({ id, options }: ComponentNode, collector: CollectorNode, model: Model): string {
  const percent = Number(options["sampling_percentage"] ?? 0);
  const rate = rateInto(model, collector, "traces");
  const mode = options["mode"];
  const consistent = mode === "proportional" || mode === "equalizing"
    ? `Consistent (${mode}): the threshold travels in the trace state, so that other samplers agree and counts can be scaled up again.`
    : 'By a hash of the trace id: samplers agree only with the same hash_seed. mode: "proportional" is consistent across samplers, and says in the trace state what was kept.';
  return [`${collector.name} ${id}: head sampling`, `  keeps ${percent}% of all traces, errors and slow ones no more than others`, ...remains(rate, percent / 100, 0), `  ${consistent}`].join("\n");
}

interface Policy { readonly type: string; readonly body: Readonly<Record<string, Value>>; readonly name: string }

function policiesOf({ options }: ComponentNode): readonly Policy[] {
  const { policies } = options;
  return (Array.isArray(policies) ? policies : []).flatMap((policy: Value) => {
    if (!isBlock(policy)) return [];
    const type = String(policy["type"]);
    const body = policy[type];
    return [{ type, name: String(policy["name"]), body: isBlock(body) ? body : {} }];
  });
}

function tailText(component: ComponentNode, collector: CollectorNode, model: Model): string {
  const policies = policiesOf(component);
  const rate = rateInto(model, collector, "traces");
  const shares = policies.filter(({ type }) => type === "probabilistic").map(({ body }) => Number(body["sampling_percentage"] ?? 0) / 100);
  const limits = policies.filter(({ type }) => type === "rate_limiting").map(({ body }) => Number(body["spans_per_second"] ?? 0));
  const always = policies.some(({ type }) => type === "always_sample");
  // Every policy decides by itself, and one that wants a trace is enough; a share is taken by the same hash, so the largest holds the others.
  const share = always ? 1 : Math.max(0, ...shares);
  return [
    `${collector.name} ${component.id}: tail sampling, ${component.options["decision_wait"] === undefined ? "30s" : String(component.options["decision_wait"])} after a trace's first span`,
    ...policies.map((policy) => `  ${says(policy)}`), ...remains(rate, share, sum(limits)), ...memory(component, collector, rate, model),
  ].join("\n");
}

const phrases: Readonly<Record<string, (body: Policy["body"]) => string>> = {
  status_code: (body) => `every trace with a status of ${list(body["status_codes"])}`,
  latency: (body) => `every trace that takes longer than ${String(body["threshold_ms"])} ms`,
  probabilistic: (body) => `${String(body["sampling_percentage"])}% of all traces, by trace id`,
  rate_limiting: (body) => `up to ${String(body["spans_per_second"])} spans a second on each replica`,
  string_attribute: (body) => `every trace in which ${String(body["key"])} is ${list(body["values"])}`,
  always_sample: () => "every trace",
};

function says({ type, body, name }: Policy): string {
  return `keeps ${phrases[type]?.(body) ?? `what the policy "${name}" (${type}) wants`}`;
}

function list(value: Value | undefined): string {
  return Array.isArray(value) ? value.map(String).join(" or ") : String(value);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function remains(rate: number | undefined, share: number, limit: number): readonly string[] {
  if (rate === undefined) return ["  What remains cannot be said: the stack declares no load of traces, or several ways lead here."];
  const least = Math.min(rate, Math.max(rate * share, limit));
  const one = least + (rate - least) * 0.01;
  return [`  ${spans(rate)} arrive; at least ${spans(least)} remain (${percentOf(least, rate)}), and ${spans(one)} (${percentOf(one, rate)}) if one in a hundred of the others has to be kept`];
}

function spans(rate: number): string {
  return `${Math.round(rate).toLocaleString("en-US")} spans/s`;
}

function percentOf(part: number, whole: number): string {
  return `${Number(((part / whole) * 100).toPrecision(3))}%`;
}

/** Every span waits in memory until its trace is decided. */
function memory({ options }: ComponentNode, collector: CollectorNode, rate: number | undefined, model: Model): readonly string[] {
  const bytes = model.load.traces?.bytesPerItem;
  if (rate === undefined || bytes === undefined) return [];
  const seconds = parseGoDuration(String(options["decision_wait"] ?? "30s")) ?? 30;
  const replicas = leastReplicas(collector.scaling);
  const held = (seconds * rate) / replicas;
  return [`  Waiting for decisions: ${seconds} s × ${spans(rate)} / ${replicas} ${replicas === 1 ? "replica" : "replicas"} = ${Math.round(held).toLocaleString("en-US")} spans, at ${bytes} bytes ${Math.ceil((held * bytes) / 2 ** 20)} MiB in each; a crash loses them`];
}

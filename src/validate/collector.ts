// A collector's own settings, and that every signal of its pipelines can flow.
import type { Path } from "../diagnostics/diagnostic.js";
import { gives, has, processes, type Signal, signals, takes } from "../stack/brands.js";
import { type PlainCollector, isCollector, presetOptions, writtenFor } from "../stack/collector.js";
import { collectorSchema } from "../stack/collector-schema.js";
import { isComponent } from "../stack/component.js";
import { isOutlet } from "../components/special/connectors.js";
import { isTuned } from "../stack/kafka.js";
import { isPlainNode } from "../stack/node.js";
import { nearest } from "../diagnostics/nearest.js";
import { isBySignal } from "../stack/presets/preset.js";
import { presetSchemas } from "../stack/presets/preset-schema.js";
import { siteOf } from "../stack/site.js";
import { byValue, finishing } from "./advice.js";
import { checkSchema, type Subject } from "./issues.js";
import { capitalised, shown } from "./shown.js";
import { builderOf, type Context } from "./validate.js";

export function checkCollector(collector: PlainCollector, at: Path, { log, stack, seen }: Context): void {
  const name = nameOf(collector, stack.collectors);
  const noun = name === undefined ? `${String(collector.type)}()` : `Collector "${name}"`;
  if (name === undefined) {
    log.error("validate/collector-not-listed", at, {
      on: "use",
      message: "A collector is sent to that the stack does not list.",
      why: "Only what stands in defineStack({ collectors }) is run, and it gets its name there.",
      fix: 'Add it to collectors, for instance "otel-gateway": edge.',
    });
  }
  const { kind, type, ...plain } = collector;
  const isSound = checkPreset(collector, noun, at, log);
  checkSchema(collectorSchema(), { kind, type, ...plain, ...(isSound ? {} : { pipelines: {} }) }, { noun, at, ...asPreset(collector) }, log);
  if (!isSound) {
    for (const value of [writtenFor(collector)?.["from"], writtenFor(collector)?.["to"]]) if (typeof value === "object" && value !== null && finishing(value) !== undefined) seen.add(value);
    return;
  }
  if (typeof collector.pipelines !== "object" || collector.pipelines === null || Array.isArray(collector.pipelines)) return;
  if (Object.keys(collector.pipelines).length === 0) log.error("validate/no-pipeline", [...at, "pipelines"], { message: `${noun} has no pipeline.`, why: "A collector without one refuses to start.", fix: firstPipeline[type] });
  checkScaling(collector, noun, at, log);
  const misplaced = Object.entries(collector.pipelines).flatMap(([id, pipeline]) => misplacedIn(id, pipeline, noun, [...at, "pipelines", id], log));
  for (const group of byPlace(misplaced, collector, at)) reportMisplaced(group, noun, log);
}

const firstPipeline: Readonly<Record<PlainCollector["type"], string>> = {
  collector: "Add one, for instance traces: { from: [otlp()], to: [traces] }.", gateway: "Say where it sends, for instance by signal: to: { traces }.",
  agent: "Say what it takes in, by signal: from: { logs: [receivers.fileLog({ ... })] }.", consumer: "Say where it sends, by signal: to: { traces }.",
};

/** Of what a preset cannot make pipelines of, nothing more is said. */
function checkPreset(collector: PlainCollector, noun: string, at: Path, log: Context["log"]): boolean {
  const schema = presetSchemas[collector.type]?.();
  const written = writtenFor(collector);
  if (schema === undefined || written === undefined) return true;
  const before = log.all.length;
  checkSchema(schema, Object.fromEntries(Object.entries(written).filter(([key]) => key === "to" || (key === "from" && collector.type !== "gateway"))), { noun, at }, log);
  if (collector.type === "agent" && isBySignal(written["from"]) && isBySignal(written["to"])) checkEnds(written["from"], written["to"], noun, at, log);
  return log.all.length === before;
}

type BySignal = Readonly<Record<string, unknown>>;

/** What only one of two maps by signal has. */
function checkEnds(from: BySignal, to: BySignal, noun: string, at: Path, log: Context["log"]): void {
  const lacking = (some: BySignal, other: BySignal): readonly string[] => Object.keys(some).filter((id) => some[id] !== undefined && other[id] === undefined);
  for (const id of lacking(from, to)) log.error("validate/missing-option", [...at, "pipelines", id, "from"], { on: "key", message: `${noun} takes in ${id} and sends them nowhere.`, why: `Its "to" says by signal where it sends, and has no "${id}".`, fix: `Add ${id} to "to", or take them out of "from".` });
  for (const id of lacking(to, from)) log.error("validate/missing-option", [...at, "pipelines", id, "to"], { on: "key", message: `${noun} sends ${id} and takes none in.`, why: `Its "from" has no "${id}".`, fix: `Add ${id} to "from", or take them out of "to".` });
}

/** Who calls a preset writes other options than those of the collector that it makes. */
function asPreset(collector: PlainCollector): Pick<Subject, "instead" | "written"> {
  const route = siteOf(collector)?.route;
  if (collector.type === "collector" || route === undefined) return {};
  return { instead: { pipelines: presetOptions[collector.type] ?? [] }, written: (path) => route(path).slice(1) };
}

function nameOf(collector: PlainCollector, collectors: unknown): string | undefined {
  if (typeof collectors !== "object" || collectors === null) return undefined;
  return Object.entries(collectors).find(([, candidate]) => candidate === collector)?.[0];
}

function checkScaling(collector: PlainCollector, noun: string, at: Path, log: Context["log"]): void {
  const { replicas } = collector;
  if (typeof replicas !== "object" || replicas === null) return;
  // What is no number the schema has told of already.
  if (Number.isInteger(replicas.min) && Number.isInteger(replicas.max) && replicas.min > replicas.max) log.error("validate/wrong-value", [...at, "replicas", "min"], { message: `${noun} scales from ${replicas.min} down to ${replicas.max} replicas.`, why: `${replicas.min} > ${replicas.max}: the least may not be above the most.`, fix: "Swap min and max." });
}

interface Misplaced { readonly part: Part; readonly value: unknown; readonly signal: Signal; readonly pipeline: string; readonly at: Path }

function misplacedIn(id: string, pipeline: unknown, noun: string, at: Path, log: Context["log"]): readonly Misplaced[] {
  const signal = signals.find((candidate) => candidate === id.split("/")[0]);
  if (signal === undefined || !/^[a-z]+(?:\/[A-Za-z0-9_.-]+)?$/.test(id)) {
    const close = nearest(id.split("/")[0] ?? "", signals);
    log.error("validate/unknown-pipeline", at, {
      on: "key",
      message: `${noun} has a pipeline "${id}".`, why: "A pipeline is called traces, metrics or logs, with a name behind a slash where there are several.",
      fix: close === undefined || !/^[a-z]+(?:\/[A-Za-z0-9_.-]+)?$/.test([close, ...id.split("/").slice(1)].join("/")) ? 'Call it "traces", "metrics" or "logs", or for instance "traces/sampled".' : `Did you mean "${[close, ...id.split("/").slice(1)].join("/")}"?`,
    });
    return [];
  }
  if (typeof pipeline !== "object" || pipeline === null) return [];
  const parts = pipeline as Readonly<Partial<Record<Part, unknown>>>;
  return (["from", "through", "to"] as const).flatMap((part) => listed(parts[part]).flatMap((value, index) => (has(value, roles[part].brands[signal]) ? [] : [{ part, value, signal, pipeline: id, at: [...at, part, index] }])));
}

function listed(values: unknown): readonly unknown[] {
  // A copy has no holes: what is left out between two commas is undefined.
  return Array.isArray(values) ? [...(values as readonly unknown[])] : [];
}

type Part = "from" | "through" | "to";
const roles: Readonly<Record<Part, { readonly brands: Readonly<Record<Signal, symbol>>; readonly is: string; readonly does: string; readonly can: string }>> = {
  from: { brands: gives, is: "something that telemetry comes from: a receiver, a connector or a queue", does: "gives", can: "give" },
  through: { brands: processes, is: "a processor", does: "processes", can: "process" },
  to: { brands: takes, is: "something that telemetry goes to: an exporter, a store, a queue or another collector", does: "carries", can: "carry" },
};

/** A preset makes several pipelines of what was written once. */
function byPlace(misplaced: readonly Misplaced[], collector: PlainCollector, at: Path): readonly (readonly [Misplaced, ...Misplaced[]])[] {
  const route = siteOf(collector)?.route;
  const groups = new Map<string, [Misplaced, ...Misplaced[]]>();
  for (const each of misplaced) {
    const place = JSON.stringify(route?.(each.at.slice(at.length)) ?? each.at);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

function reportMisplaced(group: readonly [Misplaced, ...Misplaced[]], noun: string, log: Context["log"]): void {
  const [{ part, value, pipeline, at }] = group;
  const role = roles[part];
  const others = signals.filter((candidate) => has(value, role.brands[candidate]));
  const owner = noun.startsWith("Collector ") ? noun.replace("Collector", "collector") : noun;
  const place = group.length > 1 ? `"${part}" of ${owner}` : `the pipeline "${pipeline}"`;
  const what = called(value);
  if (others.length === 0) {
    log.error("validate/wrong-reference", at, { on: "use", message: `${what} stands in ${group.length > 1 ? place : `"${part}" of ${place}`}.`, why: `Expected ${role.is}.`, fix: placed(value) });
    return;
  }
  const refused = [...new Set(group.map(({ signal }) => signal))].join(" and ");
  log.error("validate/signal-mismatch", at, {
    on: "use", message: `${what} cannot ${role.can} ${refused}.`,
    ...(group.length > 1
      ? { why: `It ${role.does} ${others.join(" and ")} only, and ${place} is for every signal.`, fix: part === "to" ? "Say where each signal goes: to: { traces: ..., metrics: ..., logs: ... }." : "Write its pipelines out, each with what it needs: collector({ pipelines: { ... } })." }
      : { why: `It ${role.does} ${others.join(" and ")} only, and this is ${place} of ${owner}.`, fix: `Take it out of ${place}, or move it to a pipeline of ${others.join(" or ")}.` }),
  });
}

function placed(value: unknown): string {
  if (typeof value === "string") return byValue;
  if (value === undefined) return "What stands there has no value: set it, or leave it out.";
  const unfinished = finishing(value);
  if (unfinished !== undefined) return unfinished;
  if (Array.isArray(value)) return "Take it out of its brackets, or spread it: ...";
  if (isComponent(value) && value.type === "routing") return "Take its routes, each by its name: routes.acme.";
  return isOutlet(value) ? "Send to the connector itself; its routes stand in from: of the pipelines behind." : "Put it where it belongs.";
}

function called(value: unknown): string {
  if (isOutlet(value)) return `The route "${value.route}" of connector "${String(value.of.type)}"`;
  if (value === undefined) return "Something undefined";
  if (isComponent(value)) return `${capitalised(String(value.kind))} "${String(value.type)}"`;
  if (isTuned(value)) return called(value.to);
  if (isCollector(value)) return "A collector";
  if (isPlainNode(value)) return value.kind === "backend" || value.kind === "queue" ? `Backend "${String(value.type)}"` : `${builderOf(String(value.type))}()`;
  return capitalised(shown(value));
}

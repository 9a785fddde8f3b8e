// A collector's own settings.
import { type Path, saidAt } from "../diagnostics/diagnostic.js";
import { type PlainCollector, isCollector, presetOptions, writtenFor } from "../stack/collector.js";
import { collectorSchema } from "../stack/collector-schema.js";
import { givenTo } from "../stack/given.js";
import { typeName } from "../stack/node.js";
import { isBySignal } from "../stack/presets/preset.js";
import { presetSchemas } from "../stack/presets/preset-schema.js";
import { siteOf } from "../stack/site.js";
import { finishing } from "./advice.js";
import { checkSchema, type Subject } from "./issues.js";
import { callOf, misgiven } from "./misgiven.js";
import { checkPipelines, signalOf } from "./pipeline.js";
import type { Context } from "./validate.js";

export function checkCollector(collector: PlainCollector, at: Path, { log, stack, seen }: Context): void {
  const name = nameOf(collector, stack.collectors);
  const noun = name === undefined ? `${typeName(collector.type)}()` : `Collector "${name}"`;
  if (name === undefined && !isInRefused(at, log)) {
    log.error("validate/collector-not-listed", at, {
      on: "use",
      message: "A collector is used here that the stack does not list.",
      why: "Only what stands in defineStack({ collectors }) is run, and it gets its name there.",
      fix: 'Add it to collectors, for instance "otel-gateway": edge.',
    });
  }
  const given = givenTo(collector);
  if (given?.areOptions === false) {
    log.error("validate/wrong-value", [...at, "options"], misgiven(`${typeName(collector.type)}()`, given.options, callOf(`${typeName(collector.type)}()`)));
    return;
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
  checkPipelines(collector, noun, at, log);
}

/** Whether it stands in something of which it was said that it does not fit. */
function isInRefused(at: Path, log: Context["log"]): boolean {
  return at.some((_, index) => saidAt(at.slice(0, index), log).some(({ code }) => code === "validate/wrong-value"));
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
  checkSchema(schema, Object.fromEntries(Object.entries(written).filter(([key]) => ownKeys[collector.type].includes(key))), { noun, at }, log);
  if (collector.type === "agent" && isBySignal(written["from"]) && isBySignal(written["to"])) checkEnds(written["from"], written["to"], noun, at, log);
  return log.all.length === before;
}

/** What the schema of a preset speaks of. */
const ownKeys: Readonly<Record<PlainCollector["type"], readonly string[]>> = { collector: [], gateway: ["to"], consumer: ["from", "to", "sampling"], agent: ["from", "to"] };

type BySignal = Readonly<Record<string, unknown>>;

/** What only one of two maps by signal has. */
function checkEnds(from: BySignal, to: BySignal, noun: string, at: Path, log: Context["log"]): void {
  const unknown = [...Object.keys(from).map((id) => [id, "from"]), ...Object.keys(to).map((id) => [id, "to"])].filter(([id = "", end = ""]) => signalOf(id, noun, [...at, "pipelines", id, end], log) === undefined);
  if (unknown.length > 0) return;
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

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
import { presetSchemas } from "../stack/presets/preset-schema.js";
import { siteOf } from "../stack/site.js";
import { finishing } from "./advice.js";
import { checkSchema, type Subject } from "./issues.js";
import { capitalised, shown } from "./shown.js";
import { builderOf, type Context } from "./validate.js";

export function checkCollector(collector: PlainCollector, at: Path, { log, stack }: Context): void {
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
  if (!isSound) return;
  if (typeof collector.pipelines !== "object" || collector.pipelines === null || Array.isArray(collector.pipelines)) return;
  if (Object.keys(collector.pipelines).length === 0) log.error("validate/no-pipeline", [...at, "pipelines"], { message: `${noun} has no pipeline.`, why: "A collector without one refuses to start.", fix: firstPipeline[type] });
  checkScaling(collector, noun, at, log);
  for (const [id, pipeline] of Object.entries(collector.pipelines)) checkPipeline(id, pipeline, noun, [...at, "pipelines", id], log);
}

const firstPipeline: Readonly<Record<PlainCollector["type"], string>> = {
  collector: "Add one, for instance traces: { from: [otlp()], to: [traces] }.", gateway: "Add one, for instance traces: { from: [otlp()], to: [traces] }.",
  agent: "Say what it takes in, by signal: from: { logs: [receivers.fileLog({ ... })] }.", consumer: "Say where it sends, by signal: to: { traces }.",
};

/** Of what a preset cannot make pipelines of, nothing more is said. */
function checkPreset(collector: PlainCollector, noun: string, at: Path, log: Context["log"]): boolean {
  const schema = presetSchemas[collector.type]?.();
  const written = writtenFor(collector);
  if (schema === undefined || written === undefined) return true;
  const before = log.all.length;
  checkSchema(schema, Object.fromEntries(Object.entries(written).filter(([key]) => key === "to" || (key === "from" && collector.type !== "gateway"))), { noun, at }, log);
  return log.all.length === before;
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

function checkPipeline(id: string, pipeline: unknown, noun: string, at: Path, log: Context["log"]): void {
  const signal = signals.find((candidate) => candidate === id.split("/")[0]);
  if (signal === undefined || !/^[a-z]+(?:\/[A-Za-z0-9_.-]+)?$/.test(id)) {
    const close = nearest(id.split("/")[0] ?? "", signals);
    log.error("validate/unknown-pipeline", at, {
      on: "key",
      message: `${noun} has a pipeline "${id}".`, why: "A pipeline is called traces, metrics or logs, with a name behind a slash where there are several.",
      fix: close === undefined || !/^[a-z]+(?:\/[A-Za-z0-9_.-]+)?$/.test([close, ...id.split("/").slice(1)].join("/")) ? 'Call it "traces", "metrics" or "logs", or for instance "traces/sampled".' : `Did you mean "${[close, ...id.split("/").slice(1)].join("/")}"?`,
    });
    return;
  }
  if (typeof pipeline !== "object" || pipeline === null) return;
  const parts = pipeline as { from?: unknown; through?: unknown; to?: unknown };
  eachOf(parts.from, (value, index) => checkPart("from", value, signal, noun, id, [...at, "from", index], log));
  eachOf(parts.through, (value, index) => checkPart("through", value, signal, noun, id, [...at, "through", index], log));
  eachOf(parts.to, (value, index) => checkPart("to", value, signal, noun, id, [...at, "to", index], log));
}

function eachOf(values: unknown, check: (value: unknown, index: number) => void): void {
  // A copy has no holes: what is left out between two commas is undefined.
  if (Array.isArray(values)) [...(values as readonly unknown[])].forEach(check);
}

type Part = "from" | "through" | "to";
const roles: Readonly<Record<Part, { readonly brands: Readonly<Record<Signal, symbol>>; readonly is: string; readonly does: string; readonly can: string }>> = {
  from: { brands: gives, is: "something that telemetry comes from: a receiver, a connector or a queue", does: "gives", can: "give" },
  through: { brands: processes, is: "a processor", does: "processes", can: "process" },
  to: { brands: takes, is: "something that telemetry goes to: an exporter, a store, a queue or another collector", does: "carries", can: "carry" },
};

function checkPart(part: Part, value: unknown, signal: Signal, noun: string, id: string, at: Path, log: Context["log"]): void {
  const role = roles[part];
  if (has(value, role.brands[signal])) return;
  const others = signals.filter((candidate) => has(value, role.brands[candidate]));
  const what = called(value);
  if (others.length > 0) {
    log.error("validate/signal-mismatch", at, {
      on: "use",
      message: `${what} cannot ${role.can} ${signal}.`, why: `It ${role.does} ${others.join(" and ")} only, and this is the pipeline "${id}" of ${noun.toLowerCase().startsWith("collector") ? noun.replace("Collector", "collector") : noun}.`,
      fix: `Take it out of the pipeline "${id}", or move it to a pipeline of ${others.join(" or ")}.`,
    });
    return;
  }
  log.error("validate/wrong-reference", at, {
    on: "use",
    message: `${what} stands in "${part}" of the pipeline "${id}".`, why: `Expected ${role.is}.`,
    fix: placed(value),
  });
}

function placed(value: unknown): string {
  if (typeof value === "string") return "References are values, not names: use the constant that the builder returned.";
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

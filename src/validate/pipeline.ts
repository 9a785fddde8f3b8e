// That every signal of a collector's pipelines can flow: what stands where, and what it carries.
import type { Path } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import { gives, has, processes, type Signal, signals, takes } from "../stack/brands.js";
import type { PlainCollector } from "../stack/collector.js";
import { siteOf } from "../stack/site.js";
import { isTuned } from "../stack/kafka.js";
import { called, placed } from "./misplaced.js";
import { isOfNode } from "./tuned.js";
import type { Context } from "./validate.js";

export function checkPipelines(collector: PlainCollector, noun: string, at: Path, log: Context["log"]): void {
  const misplaced = Object.entries(collector.pipelines).flatMap(([id, pipeline]) => misplacedIn(id, pipeline, noun, [...at, "pipelines", id], log));
  for (const uses of byPlace(misplaced, collector, at)) reportMisplaced(uses, noun, log);
}

/** A value in a pipeline whose signal it does not carry. */
interface Misplaced { readonly part: Part; readonly value: unknown; readonly id: string; readonly signal: Signal; readonly at: Path }

/** The signal of a pipeline; what is none is told. */
export function signalOf(id: string, noun: string, at: Path, log: Context["log"]): Signal | undefined {
  const signal = signals.find((candidate) => candidate === id.split("/")[0]);
  if (signal !== undefined && isId(id)) return signal;
  const close = [nearest(id.split("/")[0] ?? "", signals), ...id.split("/").slice(1)].join("/");
  log.error("validate/unknown-pipeline", at, {
    on: "key",
    message: `${noun} has a pipeline "${id}".`, why: "A pipeline is called traces, metrics or logs, with a name behind a slash where there are several.",
    fix: isId(close) ? `Did you mean "${close}"?` : 'Call it "traces", "metrics" or "logs", or for instance "traces/sampled".',
  });
  return undefined;
}

function misplacedIn(id: string, pipeline: unknown, noun: string, at: Path, log: Context["log"]): readonly Misplaced[] {
  const signal = signalOf(id, noun, at, log);
  if (signal === undefined || typeof pipeline !== "object" || pipeline === null) return [];
  const parts = pipeline as Readonly<Record<Part, unknown>>;
  return (["from", "through", "to"] as const).flatMap((part) => eachOf(parts[part]).map((value, index) => ({ part, value, id, signal, at: [...at, part, index] }))
    // What a tuned value is of is told with it.
    .filter(({ value }) => !has(value, roles[part].brands[signal]) && (!isTuned(value) || isOfNode(value))));
}

function isId(id: string): boolean {
  return /^[a-z]+(?:\/[A-Za-z0-9_.-]+)?$/.test(id);
}

/** A copy has no holes: what is left out between two commas is undefined. */
function eachOf(values: unknown): readonly unknown[] {
  return Array.isArray(values) ? [...(values as readonly unknown[])] : [];
}

export type Part = "from" | "through" | "to";
const roles: Readonly<Record<Part, { readonly brands: Readonly<Record<Signal, symbol>>; readonly is: string; readonly does: string; readonly can: string }>> = {
  from: { brands: gives, is: "something that telemetry comes from: a receiver, a connector or a queue", does: "gives", can: "give" },
  through: { brands: processes, is: "a processor", does: "processes", can: "process" },
  to: { brands: takes, is: "something that telemetry goes to: an exporter, a store, a queue or another collector", does: "carries", can: "carry" },
};

type Uses = readonly [Misplaced, ...Misplaced[]];

/** A preset makes several pipelines of what is written once. */
function byPlace(misplaced: readonly Misplaced[], collector: PlainCollector, at: Path): readonly Uses[] {
  const route = siteOf(collector)?.route;
  const places = new Map<string, Uses>();
  for (const use of misplaced) {
    const place = JSON.stringify(route?.(use.at.slice(at.length)) ?? use.at);
    const others = places.get(place);
    places.set(place, others === undefined ? [use] : [...others, use]);
  }
  return [...places.values()];
}

function reportMisplaced(uses: Uses, noun: string, log: Context["log"]): void {
  const [{ part, value, id, at }] = uses;
  const isShared = uses.length > 1;
  const role = roles[part];
  const owner = noun.startsWith("Collector ") ? noun.replace("Collector", "collector") : noun;
  const place = isShared ? `"${part}" of ${owner}` : `the pipeline "${id}"`;
  const carried = signals.filter((candidate) => has(value, role.brands[candidate]));
  if (carried.length === 0) {
    log.error("validate/wrong-reference", at, { on: "use", message: `${called(value)} stands in ${isShared ? place : `"${part}" of ${place}`}.`, why: `Expected ${role.is}.`, fix: placed(value) });
    return;
  }
  const isOnly = `It ${role.does} ${carried.join(" and ")} only`;
  log.error("validate/signal-mismatch", at, {
    on: "use", message: `${called(value)} cannot ${role.can} ${uses.map(({ signal }) => signal).join(" or ")}.`,
    ...(isShared
      ? { why: `${isOnly}, and ${place} is for every signal.`, fix: part === "to" ? "Say where each signal goes: to: { traces: ..., metrics: ..., logs: ... }." : "Write its pipelines out, each with what it needs: collector({ pipelines: { ... } })." }
      : { why: `${isOnly}, and this is ${place} of ${owner}.`, fix: `Take it out of ${place}, or move it to a pipeline of ${carried.join(" or ")}.` }),
  });
}

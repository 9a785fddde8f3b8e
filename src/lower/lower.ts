// A validated stack becomes the intermediate model.
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import type { Flow, Model } from "../model/model.js";
import { type Signal, signals } from "../stack/brands.js";
import type { LoadOf, PlainStack } from "../stack/stack.js";
import { newestCollector } from "../collector/version.js";
import { itemBytes } from "./facts.js";
import type { Lowering } from "./lowering.js";
import { nameNodes } from "./name-nodes.js";
import { withMonitor } from "./place-monitor.js";
import { passes } from "./passes.js";
import { bytesOf, perSecond, secondsOf } from "./units.js";

export interface LowerOptions {
  readonly environment: string | null;
  readonly at: Path;
  readonly readFile: (path: string) => string | undefined;
}

export function lower(stack: PlainStack, options: LowerOptions, log: Diagnostics): Model {
  const lowering: Lowering = { ...options, ...withMonitor({ stack, nodes: nameNodes(stack, options.at, log) }, options.at), log };
  // Nodes of one name would only cause findings that follow from it.
  if (log.hasErrors) return emptyModel(lowering);
  // A pass that finds a mistake is the last: the others would only build on it.
  return passes.reduce((model, pass) => (log.hasErrors ? model : pass(model, lowering)), emptyModel(lowering));
}

function emptyModel({ stack, environment, at, nodes }: Lowering): Model {
  return {
    schema: 1, name: stack.name, environment, collectorVersion: stack.collectorVersion ?? newestCollector,
    outageSeconds: stack.outage === undefined ? null : secondsOf(stack.outage),
    load: Object.fromEntries(signals.map((signal) => [signal, flowOf(stack.load?.[signal], signal, [...at, "load", signal])])) as Record<Signal, Flow | null>,
    collectors: [], services: [], edges: [], secrets: [], files: [], alerts: { manager: "prometheus", slos: [], critical: [], warning: [], heartbeat: null, origin: [...at, "alerts"] },
    selfMonitoring: stack.selfMonitoring === undefined ? null : (nodes.get(stack.selfMonitoring)?.name ?? null),
    targets: [], lint: stack.lint ?? {}, origin: at,
  };
}

function flowOf(load: LoadOf | undefined, signal: Signal, origin: Path): Flow | null {
  if (load === undefined) return null;
  if (typeof load === "string") return { itemsPerSecond: perSecond(load), bytesPerItem: itemBytes[signal], isDefaultSize: true, origin };
  const { itemSize } = load;
  return { itemsPerSecond: perSecond(load.rate), bytesPerItem: typeof itemSize === "number" ? itemSize : bytesOf(itemSize), isDefaultSize: false, origin };
}

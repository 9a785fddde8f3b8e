// A collector's whole configuration as data, for the pinned version; a target says where things are.
import type { CollectorNode, ComponentKind, Model } from "../model/model.js";
import { resolve, type Symbolic } from "../model/value.js";
import type { View } from "../workload/view.js";
import { adapted } from "./adapt.js";
import { telemetryOf } from "./telemetry.js";

export interface CollectorConfig {
  readonly extensions: Section;
  readonly receivers: Section;
  readonly processors: Section;
  readonly exporters: Section;
  readonly connectors: Section;
  readonly service: {
    readonly extensions: readonly string[];
    readonly pipelines: Readonly<Record<string, PipelineConfig>>;
    readonly telemetry: Readonly<Record<string, unknown>>;
  };
}

export type Section = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
export interface PipelineConfig { readonly receivers: readonly string[]; readonly processors: readonly string[]; readonly exporters: readonly string[] }

/** The document of `--config`; empty sections are left out. */
export function collectorConfig(model: Model, collector: CollectorNode, view: View): Readonly<Record<string, unknown>> {
  const config = adapted(newestConfig(collector, view), model.collectorVersion);
  return Object.fromEntries(Object.entries(config).filter(([, section]) => Object.keys(section).length > 0));
}

function newestConfig(collector: CollectorNode, view: View): CollectorConfig {
  const section = (kind: ComponentKind): Section => Object.fromEntries(
    collector.components.filter((component) => component.kind === kind).map((component) => [component.id, resolveOptions(component.options, collector, view)]));
  return {
    extensions: section("extension"), receivers: section("receiver"), processors: section("processor"), exporters: section("exporter"), connectors: section("connector"),
    service: {
      extensions: collector.extensions,
      pipelines: Object.fromEntries(collector.pipelines.map(({ id, receivers, processors, exporters }) => [id, { receivers, processors, exporters }])),
      telemetry: telemetryOf(),
    },
  };
}

function resolveOptions(options: CollectorNode["components"][number]["options"], collector: CollectorNode, view: View): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(options).map(([key, value]) => [key, resolve(value, (symbol) => written(symbol, collector, view))]));
}

function written(symbol: Symbolic, collector: CollectorNode, view: View): string {
  switch (symbol.$) {
    case "secret": return `\${env:${symbol.key}}`;
    case "variable": return `\${env:${symbol.name}}`;
    case "text": return symbol.parts.map((part) => (typeof part === "string" ? part.replaceAll("$", "$$$$") : written(part, collector, view))).join("");
    case "file": return symbol.secret === null ? view.projectFile(symbol.path ?? "") : view.secretFile(symbol.secret);
    case "component": return symbol.id;
    case "directory": return collector.volumes.find((volume) => volume.name === symbol.volume)?.path ?? `/var/lib/otelcol/${symbol.volume}`;
    case "address": return addressOf(symbol, view);
    default: return symbol satisfies never;
  }
}

/** Also how other services of the stack write an address of the model. */
export function addressOf(symbol: Extract<Symbolic, { $: "address" }>, view: View): string {
  const host = symbol.each ? view.everyHost(symbol.of) : view.host(symbol.of);
  if (symbol.scheme === "dns") return host;
  return symbol.scheme === "" ? `${host}:${symbol.port}` : `${symbol.scheme}://${host}:${symbol.port}${symbol.path}`;
}

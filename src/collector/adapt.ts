// From the newest configuration to the one that an older collector understands. What changed when is in versions.ts.
import { batchBeforeExporters } from "./batch-before-exporters.js";
import type { CollectorConfig, PipelineConfig, Section } from "./config.js";
import { kafkaBySignal, oneTopicEach } from "./kafka-by-signal.js";
import { metricsByAddress } from "./telemetry.js";
import { isBefore } from "./version.js";
import { type KeyFact, keys, oldNames } from "./versions.js";

/** A change of shape that a list of keys cannot say; it applies below the version that brought the new shape. */
interface Reshaping { readonly since: string; readonly apply: (config: CollectorConfig) => CollectorConfig }

const reshapings: readonly Reshaping[] = [
  { since: "0.111.0", apply: metricsByAddress },
  { since: "0.123.0", apply: batchBeforeExporters },
  { since: "0.124.0", apply: kafkaBySignal },
  { since: "0.142.0", apply: oneTopicEach },
];

export function adapted(config: CollectorConfig, version: string): CollectorConfig {
  const reshaped = reshapings.filter(({ since }) => isBefore(version, since)).reduce((changed, { apply }) => apply(changed), config);
  return withOldNames(withoutNewKeys(reshaped, version), version);
}

type Kind = "extensions" | "receivers" | "processors" | "exporters" | "connectors";
const kinds: readonly Kind[] = ["extensions", "receivers", "processors", "exporters", "connectors"];

function withoutNewKeys(config: CollectorConfig, version: string): CollectorConfig {
  const unknown = keys.filter((fact) => fact.since !== undefined && isBefore(version, fact.since));
  const sections = kinds.map((kind) => [kind, Object.fromEntries(Object.entries(config[kind]).map(([id, options]) => [id, without(options, unknown.filter((fact) => concerns(fact, kind, id)))]))] as const);
  return { ...config, ...Object.fromEntries(sections) };
}

function concerns(fact: KeyFact, kind: Kind, id: string): boolean {
  return `${fact.kind}s` === kind && (fact.type === "*" || fact.type === typeOf(id));
}

export function typeOf(id: string): string {
  return id.split("/")[0] ?? id;
}

function without(options: Readonly<Record<string, unknown>>, facts: readonly KeyFact[]): Readonly<Record<string, unknown>> {
  return facts.reduce((remaining, fact) => withoutPath(remaining, fact.path), options);
}

function withoutPath(options: Readonly<Record<string, unknown>>, [head = "", ...rest]: readonly string[]): Readonly<Record<string, unknown>> {
  if (!(head in options)) return options;
  if (rest.length === 0) return Object.fromEntries(Object.entries(options).filter(([key]) => key !== head));
  const inner = options[head];
  return typeof inner === "object" && inner !== null ? { ...options, [head]: withoutPath({ ...inner }, rest) } : options;
}

function withOldNames(config: CollectorConfig, version: string): CollectorConfig {
  const old = oldNames(version);
  const idFor = (kind: Kind, id: string): string => {
    const rename = old.find((candidate) => `${candidate.kind}s` === kind && candidate.now === typeOf(id));
    return rename === undefined ? id : [rename.before, ...id.split("/").slice(1)].join("/");
  };
  const renamed = (kind: Kind): Section => Object.fromEntries(Object.entries(config[kind]).map(([id, options]) => [idFor(kind, id), options]));
  const inPipeline = (id: string, first: Kind): string => (id in config.connectors ? idFor("connectors", id) : idFor(first, id));
  const pipelines = Object.entries(config.service.pipelines).map(([id, pipeline]): [string, PipelineConfig] => [id, {
    receivers: pipeline.receivers.map((each) => inPipeline(each, "receivers")),
    processors: pipeline.processors.map((each) => idFor("processors", each)),
    exporters: pipeline.exporters.map((each) => inPipeline(each, "exporters")),
  }]);
  return {
    extensions: renamed("extensions"), receivers: renamed("receivers"), processors: renamed("processors"), exporters: renamed("exporters"), connectors: renamed("connectors"),
    service: { ...config.service, pipelines: Object.fromEntries(pipelines) },
  };
}

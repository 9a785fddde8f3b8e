// `otelc explain processors.tailSampling`: what a component is, and its options with types and defaults, from the catalog alone.
import type { ComponentKind } from "../stack/component.js";
import { type Catalog, type CatalogEntry, type ComponentSummary, type Option, resolved } from "./catalog.js";
import { connectors, exporters, extensions, processors, receivers } from "./index.js";

const groups: Readonly<Record<ComponentKind, object>> = { receiver: receivers, processor: processors, exporter: exporters, connector: connectors, extension: extensions };

/** The components that a text names: `processors.tailSampling`, `processor/tail_sampling`, `tail_sampling`, a former name, each with a path behind it. */
export function explainComponent(text: string, catalog: Catalog, version: string): string | undefined {
  const told = componentsNamed(text, catalog, version).flatMap((summary) => portrait(summary, partsOf(text).path, catalog, version) ?? []);
  return told.length === 0 ? undefined : told.join("\n");
}

export function componentsNamed(text: string, catalog: Catalog, version: string): readonly ComponentSummary[] {
  const { kind, wanted } = partsOf(text);
  return catalog.summaries(version).filter((summary) => (kind === undefined || summary.kind === kind) && isCalled(summary, wanted));
}

/** The kind where it is named, the component, and the path into its options. */
export function partsOf(text: string): { readonly kind: string | undefined; readonly wanted: string; readonly path: readonly string[] } {
  const [, kindText = "", name = "", path = ""] = /^(?:(\w+?)s?[./])?(\w+)(?:\.(.+))?$/.exec(text) ?? [];
  const isKind = kindText in groups;
  const [wanted, rest] = kindText === "" || isKind ? [name, path] : [kindText, [name, path].filter((part) => part !== "").join(".")];
  return { kind: isKind ? kindText : undefined, wanted, path: rest === "" ? [] : rest.split(".") };
}

/** The keys that options have behind a path. */
export function keysBelow({ kind, type }: ComponentSummary, path: readonly string[], catalog: Catalog, version: string): readonly string[] {
  const found = catalog.findComponent(version, kind, type);
  const option = found.found === "component" ? optionAt(path, found.entry) : undefined;
  return found.found !== "component" || option === undefined ? [] : Object.keys(innermost(option, found.entry).keys ?? {});
}

function optionAt(path: readonly string[], entry: CatalogEntry): Option | undefined {
  return path.reduce<Option | undefined>((here, step) => (here === undefined ? undefined : below(here, step, entry)), { type: "object", keys: entry.options });
}

function isCalled({ kind, type, aliases }: ComponentSummary, name: string): boolean {
  return type === name || aliases.includes(name) || factoryOf(kind, type)?.toLowerCase() === name.toLowerCase();
}

/** The name of a type's factory: `hostMetrics` of `host_metrics`. */
export function factoryOf(kind: ComponentKind, type: string): string | undefined {
  return Object.entries(groups[kind]).find(([, factory]) => (factory as () => { readonly type: string })().type === type)?.[0];
}

function portrait(summary: ComponentSummary, path: readonly string[], catalog: Catalog, version: string): string | undefined {
  const { kind, type } = summary;
  const found = catalog.findComponent(version, kind, type);
  const call = `${kind}s.${factoryOf(kind, type) ?? type}`;
  const head = [`${call}: the ${kind} "${type}" of collector ${version}`, "", stability(summary), `Distributions: ${summary.distributions.join(", ") || "none"}.`, ...(summary.aliases.length === 0 ? [] : [`Formerly ${summary.aliases.join(", ")}.`])];
  if (found.found !== "component") return `${[...head, "Its options are not in the catalog."].join("\n")}\n`;
  const option = optionAt(path, found.entry);
  if (option === undefined) return undefined;
  const fallback = path.reduce<unknown>((here, step, index) => defaultBelow(here, step, path.slice(0, index), found.entry), found.entry.defaults);
  const grade = found.entry.grade === "published" ? ["Options as upstream publishes them, not read from the compiled component."] : [];
  const body = linesOf({ option, fallback, path }, found.entry, "  ", 0);
  return `${[...head, ...grade, found.entry.link, "", path.length === 0 ? "Options:" : `Options of ${path.join(".")}:`, ...(body.length === 0 ? ["  none"] : body)].join("\n")}\n`;
}

function stability({ kind, stability: levels }: ComponentSummary): string {
  if (kind === "extension") return `Stability: ${Object.values(levels)[0] ?? "unknown"}.`;
  return `Signals: ${Object.entries(levels).map(([signal, level]) => `${signal.replace("->", " to ")} (${level})`).join(", ") || "unknown"}.`;
}

/** A step into lists and names of maps needs no key of its own. */
function below(option: Option, step: string, entry: CatalogEntry): Option | undefined {
  const here = innermost(option, entry);
  return here.keys?.[step] ?? (here.type === "map" ? here.of : undefined);
}

function innermost(option: Option, entry: CatalogEntry): Option {
  const here = resolved(option, entry);
  const block = here.anyOf?.map((form) => innermost(form, entry)).find((form) => form.keys !== undefined);
  if (block !== undefined) return block;
  return here.type === "list" && here.of !== undefined ? innermost(here.of, entry) : here;
}

const deepest = 2;

interface Part { readonly option: Option; readonly fallback: unknown; readonly path: readonly string[] }

function linesOf({ option, fallback, path }: Part, entry: CatalogEntry, indent: string, depth: number): readonly string[] {
  const { keys = {} } = innermost(option, entry);
  const names = Object.keys(keys);
  const toggles = names.filter((name) => innermost(keys[name] ?? {}, entry).keys?.["enabled"] !== undefined);
  if (depth > 0 && names.length > 12 && toggles.length === names.length) return [`${indent}${names.length} of these, each with enabled: ${names.slice(0, 3).join(", ")}...`];
  return names.sort().flatMap((name) => {
    const child = keys[name] ?? {};
    const value = defaultBelow(fallback, name, path, entry);
    const line = `${indent}${name}: ${typeName(child, entry)}${shownDefault(value)}${child.deprecated === undefined || child.deprecated === false ? "" : " (deprecated)"}`;
    return [line, ...(depth < deepest ? linesOf({ option: child, fallback: value, path: [...path, name] }, entry, `${indent}  `, depth + 1) : [])];
  });
}

/** A block that is off until it is written has its defaults apart. */
function defaultBelow(here: unknown, step: string, path: readonly string[], { blockDefaults }: CatalogEntry): unknown {
  const own = isBlock(here) ? here[step] : undefined;
  return own ?? blockDefaults?.[[...path, step].join(".")];
}

function typeName(option: Option, entry: CatalogEntry): string {
  const here = resolved(option, entry);
  if (here.anyOf !== undefined) return here.anyOf.map((form) => typeName(form, entry)).join(" or ");
  if (here.type === "enum") return (here.values ?? []).filter((value) => value !== "").join(" | ");
  if (here.type === "list") return `list of ${typeName(here.of ?? {}, entry)}`;
  if (here.type === "map") return `map of ${typeName(here.of ?? {}, entry)}`;
  return here.type === "object" ? "block" : (here.type ?? "any");
}

function shownDefault(value: unknown): string {
  if (value === undefined || value === null || value === "" || isBlock(value) || (Array.isArray(value) && value.length === 0)) return "";
  return ` = ${JSON.stringify(value)}`;
}

function isBlock(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// What a misspelt `processors.batch.timeot` was probably to be: the component, or the option on the way into it.
import { nearest } from "../diagnostics/nearest.js";
import type { Catalog, ComponentSummary } from "./catalog.js";
import { componentsNamed, factoryOf, keysBelow, partsOf } from "./explain.js";

export function nearestComponent(text: string, catalog: Catalog, version: string): string | undefined {
  const { kind, wanted, path } = partsOf(text);
  const known = componentsNamed(text, catalog, version);
  // Several may have the name; the one that was meant has most of the path.
  if (known.length > 0) return known.flatMap((each) => nearestOption(each, path, catalog, version) ?? []).sort((left, right) => right.split(".").length - left.split(".").length)[0];
  const all = catalog.summaries(version).filter((summary) => kind === undefined || summary.kind === kind);
  const names = all.flatMap((summary) => [summary.type, ...summary.aliases].map((name) => ({ name, call: called(summary) })));
  const close = nearest(wanted, names.map(({ name }) => name));
  return names.find(({ name }) => name === close)?.call;
}

function called({ kind, type }: ComponentSummary): string {
  return `${kind}s.${factoryOf(kind, type) ?? type}`;
}

/** The path with its first unknown step put right. */
function nearestOption(summary: ComponentSummary, path: readonly string[], catalog: Catalog, version: string): string | undefined {
  for (const [index, step] of path.entries()) {
    const keys = keysBelow(summary, path.slice(0, index), catalog, version);
    if (keys.includes(step)) continue;
    const close = nearest(step, keys);
    return close === undefined ? undefined : [called(summary), ...path.slice(0, index), close].join(".");
  }
  return undefined;
}

// Options that this target derives: where a collector runs decides them, so they are set here and never over what the user wrote.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import { optionAt } from "../../src/model/flow.js";
import type { CollectorNode, ComponentNode, Model } from "../../src/model/model.js";
import { isBlock, type Value } from "../../src/model/value.js";

export interface Change { readonly path: readonly string[]; readonly value: Value; readonly because: string }

/** Sets what is not set; `replaces` says which derived values may be written over. */
export function changed(component: ComponentNode, changes: readonly Change[], origin: Path): ComponentNode {
  return changes.reduce((current, { path, value, because }) => ({
    ...current, options: placed(current.options, path, value), derived: [...current.derived, { option: path, because, origin }],
  }), component);
}

/** Changes where the user has said nothing. */
export function derivedWhereUnset(component: ComponentNode, changes: readonly Change[], origin: Path): ComponentNode {
  return changed(component, changes.filter(({ path }) => optionAt(component, ...path) === undefined), origin);
}

export function mapComponents(model: Model, change: (component: ComponentNode, collector: CollectorNode) => ComponentNode): Model {
  return { ...model, collectors: model.collectors.map((collector) => ({ ...collector, components: collector.components.map((component) => change(component, collector)) })) };
}

function placed(options: Readonly<Record<string, Value>>, path: readonly string[], value: Value): Readonly<Record<string, Value>> {
  const [head, ...rest] = path;
  if (head === undefined) return options;
  if (rest.length === 0) return { ...options, [head]: value };
  const inner = options[head];
  return { ...options, [head]: placed(isBlock(inner) ? inner : {}, rest, value) };
}

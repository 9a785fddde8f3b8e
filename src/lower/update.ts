// Copies of the model with one thing changed.
import type { Path } from "../diagnostics/diagnostic.js";
import type { CollectorNode, ComponentNode, Model } from "../model/model.js";
import { type Block, isBlock, type Value } from "../model/value.js";

export function mapCollectors(model: Model, change: (collector: CollectorNode) => CollectorNode): Model {
  return { ...model, collectors: model.collectors.map(change) };
}

export function mapComponents(collector: CollectorNode, change: (component: ComponentNode) => ComponentNode): CollectorNode {
  return { ...collector, components: collector.components.map(change) };
}

/** A value at a path of options, and nothing beside it. */
export function nested([head = "", ...rest]: readonly string[], value: Value): Block {
  return { [head]: rest.length === 0 ? value : nested(rest, value) };
}

/** Options that otelc derives: written only where the user has written nothing, and remembered with the reason. */
export function derive(component: ComponentNode, derived: Readonly<Record<string, Value>>, origin: Path, because: string): ComponentNode {
  const added: (readonly string[])[] = [];
  const options = filled(component.options, derived, [], added);
  return { ...component, options, derived: [...component.derived, ...added.map((option) => ({ option, origin, because }))] };
}

function filled(own: Readonly<Record<string, Value>>, derived: Readonly<Record<string, Value>>, at: readonly string[], added: (readonly string[])[]): Readonly<Record<string, Value>> {
  const result: Record<string, Value> = { ...own };
  for (const [key, value] of Object.entries(derived)) {
    const present = result[key];
    if (present === undefined) {
      result[key] = value;
      added.push([...at, key]);
    } else if (isBlock(present) && isBlock(value)) {
      result[key] = filled(present, value, [...at, key], added);
    }
  }
  return result;
}

// A certificate that the balancer answers with is looked at there, and not behind it.
import type { CollectorNode, ComponentNode, Model } from "../../src/model/model.js";
import { isBlock, isSymbolic, type Value } from "../../src/model/value.js";
import { balancerName } from "./project.js";

export function certificatesAtBalancers(model: Model): Model {
  const inFront = new Map(model.collectors.filter(answersForIt).map((collector) => [collector.name, balancerName(collector)]));
  const moved = (component: ComponentNode): ComponentNode => (component.type === "http_check" ? { ...component, options: blockAt(component.options, inFront) } : component);
  return inFront.size === 0 ? model : { ...model, collectors: model.collectors.map((collector) => ({ ...collector, components: collector.components.map(moved) })) };
}

function answersForIt({ expose }: CollectorNode): boolean {
  return expose?.type === "load-balancer" && typeof expose.tls === "object" && expose.tls !== null;
}

function blockAt(block: Readonly<Record<string, Value>>, inFront: ReadonlyMap<string, string>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(block).map(([key, value]) => [key, valueAt(value, inFront)]));
}

function valueAt(value: Value, inFront: ReadonlyMap<string, string>): Value {
  if (Array.isArray(value)) return value.map((item: Value) => valueAt(item, inFront));
  if (isBlock(value)) return blockAt(value, inFront);
  const isAddress = typeof value === "object" && value !== null && isSymbolic(value) && value.$ === "address";
  return isAddress && value.scheme === "https" ? { ...value, of: inFront.get(value.of) ?? value.of } : value;
}

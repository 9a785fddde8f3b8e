// How typed factories make components: the type is claimed once, here.
import type { Signal } from "../stack/brands.js";
import { type Abilities, component, type ComponentKind, type Naming } from "../stack/component.js";
import type { Route } from "../stack/site.js";

export const every: readonly Signal[] = ["traces", "metrics", "logs"];

export function connects(takes: readonly Signal[], gives: readonly Signal[]): Abilities {
  return { takes, gives };
}

export function makeComponent<T>(builder: (...args: never[]) => unknown, kind: ComponentKind, type: string, abilities: Abilities, options: object | undefined, naming: Naming | undefined, route?: Route): T {
  return component(builder, kind, type, abilities, options, naming, route) as T;
}

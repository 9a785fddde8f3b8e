// Component options as figures and text. Symbols (secrets, variables) have no figure that a rule could reckon with.
import type { Path } from "../../diagnostics/diagnostic.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import { type Block, isBlock, type Value } from "../../model/value.js";
import { parseGoDuration } from "../../stack/literals.js";

export function numberAt(component: ComponentNode, ...path: readonly string[]): number | undefined {
  const value = optionAt(component, ...path);
  return typeof value === "number" ? value : undefined;
}

export function textAt(component: ComponentNode, ...path: readonly string[]): string | undefined {
  const value = optionAt(component, ...path);
  return typeof value === "string" ? value : undefined;
}

/** Seconds of a Go duration; a bare 0 is one too. */
export function secondsAt(component: ComponentNode, ...path: readonly string[]): number | undefined {
  const value = optionAt(component, ...path);
  return value === 0 ? 0 : parseGoDuration(value);
}

export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The blocks of a list; none where there is no list. */
export function blocksIn(value: Value | undefined): readonly Block[] {
  return isList(value) ? value.filter(isBlock) : [];
}

/** Where the user wrote an option, or would write it. Exporters and receivers of nodes keep their options beside the node. */
export function optionPath(component: ComponentNode, ...path: readonly string[]): Path {
  if (component.origin.at(-1) === "options") return [...component.origin, ...path];
  return [...component.origin, "options", ...path];
}

/** Whether otelc set an option, not the user. */
export function isDerived(component: ComponentNode, ...path: readonly string[]): boolean {
  return component.derived.some(({ option }) => option.length <= path.length && option.every((step, index) => step === path[index]));
}

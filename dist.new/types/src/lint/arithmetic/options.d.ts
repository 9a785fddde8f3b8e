import type { Path } from "../../diagnostics/diagnostic.js";
import type { ComponentNode } from "../../model/model.js";
import { type Value } from "../../model/value.js";
export type Block = Readonly<Record<string, Value>>;
export declare function numberAt(component: ComponentNode, ...path: readonly string[]): number | undefined;
export declare function textAt(component: ComponentNode, ...path: readonly string[]): string | undefined;
/** Seconds of a Go duration; a bare 0 is one too. */
export declare function secondsAt(component: ComponentNode, ...path: readonly string[]): number | undefined;
export declare function isBlock(value: Value | undefined): value is Block;
export declare function isList(value: Value | undefined): value is readonly Value[];
/** Where the user wrote an option, or would write it. Exporters and receivers of nodes keep their options beside the node. */
export declare function optionPath(component: ComponentNode, ...path: readonly string[]): Path;
/** Whether otelc set an option, not the user. */
export declare function isDerived(component: ComponentNode, ...path: readonly string[]): boolean;

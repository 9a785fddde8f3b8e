import type { Signal } from "../stack/brands.js";
import { type Abilities, type ComponentKind, type Naming } from "../stack/component.js";
import type { Route } from "../stack/site.js";
export declare const every: readonly Signal[];
export declare function connects(takes: readonly Signal[], gives: readonly Signal[]): Abilities;
export declare function makeComponent<T>(builder: (...args: never[]) => unknown, kind: ComponentKind, type: string, abilities: Abilities, options: object | undefined, naming: Naming | undefined, route?: Route): T;
/** Makes one factory a row: `{ hostMetrics: "host_metrics ml" }`. Rows are read when a factory is called, so that a stack pays for what it uses. */
export declare function factories<F extends object>(kind: ComponentKind, table: Readonly<Record<string, string>>): F;

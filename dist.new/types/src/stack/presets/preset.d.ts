import type { OneOrMore } from "../literals.js";
import type { Route } from "../site.js";
export declare function list<T>(value: OneOrMore<T> | undefined): readonly T[];
export declare function withoutUndefined<T extends object>(settings: T): T;
/** `pipelines.<id>.through.2` was written as `through.2`; where `to` and `from` stand differs from preset to preset. */
export declare function presetRoute(to: (signal: string) => readonly string[], from?: (signal: string) => readonly string[]): Route;

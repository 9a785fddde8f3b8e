export interface FunctionArgument {
    readonly name: string;
    readonly type: string;
    readonly optional?: boolean;
}
export interface FunctionFact {
    readonly kind: "editor" | "converter";
    readonly args: readonly FunctionArgument[];
}
export interface PathFact {
    /** What may follow behind a dot. */
    readonly keys?: readonly string[];
    readonly indexed?: boolean;
}
export interface ContextFact {
    /** Contexts whose paths may be named inside this one. */
    readonly also?: readonly string[];
    readonly paths: Readonly<Record<string, PathFact>>;
    readonly enums: readonly string[];
}
export interface OttlFacts {
    readonly functions: Readonly<Record<string, FunctionFact>>;
    readonly contexts: Readonly<Record<string, ContextFact>>;
    /** By component (`transform`, `filter`, `count`), then by context: the functions known there. */
    readonly components: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
export type Signal = "trace" | "metric" | "log" | "profile";
/** Contexts of each signal, narrowest last. */
export declare const contextsOf: Readonly<Record<Signal, readonly string[]>>;
export declare function isContext(segment: string): boolean;
/** Whether a context's paths may be named inside another. */
export declare function isReachable(context: string, from: string, { contexts }: OttlFacts): boolean;

import type { Collector } from "./stack/collector.js";
import type { Environments, Stack } from "./stack/stack.js";
/** One finding of a compilation. */
export interface Finding {
    readonly code: string;
    readonly severity: "error" | "warning" | "info";
    readonly message: string;
}
/** A compiled stack. */
export interface Compiled {
    /** Everything that validation and lint have to say. */
    readonly findings: readonly Finding[];
    /** A file by its path below `out/`, for instance `compose/compose.yaml`; environments are not part of it. Throws a RangeError where there is none. */
    file(path: string): {
        readonly documents: readonly unknown[];
    };
    /** The collector's configuration as data. Throws a RangeError for a collector that is not in the stack. */
    config(of: Collector): Readonly<Record<string, unknown>>;
}
export interface TestOptions {
    /** @default the only stack */
    environment?: string;
    /** @default every target */
    target?: string;
}
/**
 * Compiles a stack in memory, for unit tests of one's own configuration.
 * @example const compiled = await compile(stack, { target: "compose" }); compiled.file("compose/compose.yaml");
 */
export declare function compile(stack: Stack | Environments, options?: TestOptions): Promise<Compiled>;

import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { type PlainStack } from "../stack/stack.js";
/** One stack, its environment, and where it stands in what the config exports. */
export interface Validated {
    readonly environment: string | null;
    readonly stack: PlainStack;
    readonly at: Path;
}
export interface ValidateOptions {
    /** Which environment to build. @default all of them */
    readonly environment?: string | undefined;
    /** Builds for another collector than the stack says. */
    readonly collectorVersion?: string | undefined;
}
export declare function validate(exported: unknown, options: ValidateOptions, log: Diagnostics): readonly Validated[];
export interface Context {
    readonly seen: Set<object>;
    readonly stack: PlainStack;
    readonly log: Diagnostics;
}
/** `external-kafka` was made by externalKafka(). */
export declare function builderOf(type: string): string;

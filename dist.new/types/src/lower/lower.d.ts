import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import type { Model } from "../model/model.js";
import type { PlainStack } from "../stack/stack.js";
export interface LowerOptions {
    readonly environment: string | null;
    readonly at: Path;
    readonly readFile: (path: string) => string | undefined;
}
export declare function lower(stack: PlainStack, options: LowerOptions, log: Diagnostics): Model;

import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import type { Schema } from "../stack/schema.js";
/** What a checked value is called in messages: `kafka()`, `collector "edge"`. */
export interface Subject {
    readonly noun: string;
    readonly at: Path;
}
/** Checks a value and reports every issue at once. */
export declare function checkSchema(schema: Schema, value: unknown, subject: Subject, log: Diagnostics): void;

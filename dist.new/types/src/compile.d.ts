import { type Diagnostic } from "./diagnostics/diagnostic.js";
import type { Artifact } from "./emit/artifact.js";
import { type Facts } from "./model/facts.js";
import type { Model } from "./model/model.js";
export interface CompileOptions {
    /** Names of target folders or types. @default every target of the stack */
    readonly targets?: readonly string[] | undefined;
    /** @default every environment */
    readonly environment?: string | undefined;
    /** Builds for another collector than the stack says. */
    readonly collectorVersion?: string | undefined;
    /** Reads a file of the project, for `file("path")`; undefined where there is none. */
    readonly readFile?: (path: string) => string | undefined;
}
/** One folder to write. */
export interface Output {
    /** `compose`, or `production/kubernetes` where the stack has environments. */
    readonly folder: string;
    readonly target: string;
    readonly environment: string | null;
    readonly collectorVersion: string;
    readonly artifacts: readonly Artifact[];
    /** What the documents do not say, for later comparisons. */
    readonly facts: Facts;
    /** Image references in the artifacts, where these are texts. */
    readonly images?: readonly string[];
}
export interface Compiled {
    readonly diagnostics: readonly Diagnostic[];
    readonly models: readonly Model[];
    /** Empty where there are errors. */
    readonly outputs: readonly Output[];
    /** What would be written if every error of lint were suppressed; empty where another stage has errors. */
    readonly emitted: readonly Output[];
}
export declare function compile(exported: unknown, options: CompileOptions): Compiled;
/** An error that no comment and no baseline can silence. */
export declare function isFatal({ code, severity }: Pick<Diagnostic, "code" | "severity">): boolean;

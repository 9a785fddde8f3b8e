import type { Diagnostics, Edit, Path, PointsAt } from "../../diagnostics/diagnostic.js";
import type { CatalogEntry } from "../../components/catalog.js";
/** What every check of one component's options shares. */
export interface Checking {
    readonly entry: CatalogEntry;
    /** Path of the options object. */
    readonly at: Path;
    readonly log: Diagnostics;
    /** Collector version that is built for. */
    readonly version: string;
    /** How other components are named: by value, as in a stack, or by id, as in the collector's own file. @default "values" */
    readonly references?: "values" | "ids" | undefined;
    /** Top-level options that otelc fills in, so that they may be missing. */
    readonly derived?: readonly string[] | undefined;
    /** All options, for what depends on a neighbour. */
    readonly root?: unknown;
    /** What OTTL knows at the version, read where there is OTTL; without it only its grammar is looked at. */
    readonly ottl?: (() => unknown) | undefined;
}
export type Steps = readonly (string | number)[];
export interface Text {
    readonly message: string;
    readonly why?: string | undefined;
    readonly fix: string;
    readonly on?: PointsAt;
    readonly edit?: Edit | undefined;
}
/** `The processor "batch"`. */
export declare function noun({ entry }: Checking): string;
/** `protocols.grpc.endpoint`, `policies[1].name`. */
export declare function spelled(path: Steps): string;
/** Says an error; a warning where the catalog does not have the compiled component of the very release. */
export declare function sayError(checking: Checking, code: string, path: Steps, text: Text): void;
/** Says an error of what no release of a component accepts, whatever is known of its options. */
export declare function sayCertain(checking: Checking, code: string, path: Steps, text: Text): void;
export declare function sayWarning(checking: Checking, code: string, path: Steps, text: Text): void;

import type { Edit } from "../../diagnostics/diagnostic.js";
import type { Checking, Steps } from "./place.js";
export interface Replacement {
    /** What is written instead, as a path. */
    readonly now: string;
    readonly edit: Edit;
}
/** https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver and its resource detection processor. */
export declare function replacementOf({ entry }: Checking, path: Steps): Replacement | undefined;

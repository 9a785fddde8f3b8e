import type { Checking, Steps } from "./place.js";
export interface RemovedKey {
    readonly removed: string;
    readonly instead?: string | undefined;
}
/** The removal that concerns a path at the version that is built for. */
export declare function removalOf({ entry, version }: Checking, path: Steps): RemovedKey | undefined;

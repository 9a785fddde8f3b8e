// Options that a version refuses although others knew them. The table is the one that adapts configurations to versions.
import { isBefore } from "../../collector/version.js";
import { keys } from "../../collector/versions.js";
import type { Checking, Steps } from "./place.js";

export interface RemovedKey { readonly removed: string; readonly instead?: string | undefined }

/** The removal that concerns a path at the version that is built for. */
export function removalOf({ entry, version }: Checking, path: Steps): RemovedKey | undefined {
  const fact = keys.find((candidate) => candidate.removed !== undefined && candidate.kind === entry.kind && (candidate.type === entry.type || candidate.type === "*")
    && candidate.path.length === path.length && candidate.path.every((step, index) => step === path[index]) && !isBefore(version, candidate.removed));
  return fact?.removed === undefined ? undefined : { removed: fact.removed, instead: fact.instead };
}

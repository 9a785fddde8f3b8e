// Documents that are made again, by an earlier build of the same process or for another folder of this one, are the same objects: what was worked out for them need not be again.
import { type Artifact, isText } from "./artifact.js";

/** @param folder Of the output that the artifacts belong to. */
export type Recall = (folder: string, artifacts: readonly Artifact[]) => readonly Artifact[];

export function createRecall(): Recall {
  const known = new Map<string, ReadonlyMap<string, Artifact>>();
  const latest = new Map<string, Artifact>();
  return (folder, artifacts) => {
    const earlier = known.get(folder);
    const recalled = artifacts.map((artifact) => {
      if (isText(artifact)) return artifact;
      const same = [earlier?.get(artifact.path), latest.get(artifact.path)].find((each) => each !== undefined && each.schema === artifact.schema && isSame(each.documents, artifact.documents));
      return same === undefined ? artifact : { ...artifact, documents: same.documents };
    });
    const kept = new Map(recalled.filter((artifact) => !isText(artifact)).map((artifact) => [artifact.path, artifact]));
    known.set(folder, kept);
    kept.forEach((artifact, path) => latest.set(path, artifact));
    return recalled;
  };
}

/** To the last key, and in the same order: it is printed in that order. */
function isSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null || Array.isArray(left) !== Array.isArray(right)) return false;
  const [keys, others] = [Object.keys(left), Object.keys(right)];
  return keys.length === others.length && keys.every((key, index) => key === others[index] && isSame((left as Readonly<Record<string, unknown>>)[key], (right as Readonly<Record<string, unknown>>)[key]));
}

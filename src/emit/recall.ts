// Documents of an earlier build of the same process: those that are made again are the same objects, so what was worked out for them need not be again.
import { type Artifact, isText } from "./artifact.js";

/** @param folder Of the output that the artifacts belong to. */
export type Recall = (folder: string, artifacts: readonly Artifact[]) => readonly Artifact[];

export function createRecall(): Recall {
  const known = new Map<string, ReadonlyMap<string, Artifact["documents"]>>();
  return (folder, artifacts) => {
    const earlier = known.get(folder);
    const recalled = artifacts.map((artifact) => {
      const documents = isText(artifact) ? undefined : earlier?.get(artifact.path);
      return documents !== undefined && isSame(documents, artifact.documents) ? { ...artifact, documents } : artifact;
    });
    known.set(folder, new Map(recalled.filter((artifact) => !isText(artifact)).map(({ path, documents }) => [path, documents])));
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

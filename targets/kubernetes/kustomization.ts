// kustomization.yaml: every file of the folder, so that `kubectl apply -k` needs no list of its own.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { Artifact } from "../../src/emit/artifact.js";
import type { Cluster } from "./cluster.js";
import { stackLabels } from "./labels.js";
import { type Emitted, placeOf } from "./object.js";

export function kustomizationOf(objects: readonly Emitted[], cluster: Cluster): Artifact {
  const resources = [...new Set(objects.map(({ path }) => path))];
  const document = { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources, labels: [{ pairs: stackLabels(cluster), includeSelectors: false }] };
  return { path: "kustomization.yaml", documents: [document], schema: "kustomization", origin: cluster.target.origin };
}

/** Objects of one path are one file. */
export function filesOf(objects: readonly Emitted[]): readonly Artifact[] {
  const files = new Map<string, Emitted[]>();
  for (const emitted of objects) files.set(emitted.path, [...(files.get(emitted.path) ?? []), emitted]);
  return [...files].map(([path, members]) => {
    const origin = members[0]?.origin ?? [];
    const inside = (document: number, at: Path): Path => (members[document] === undefined ? origin : placeOf(members[document], at));
    return { path, documents: members.map(({ object }) => object), schema: "kubernetes", origin, placeOf: inside };
  });
}

// kustomization.yaml: every file of the folder, so that `kubectl apply -k` needs no list of its own.
import type { Artifact } from "../../src/emit/artifact.js";
import type { Cluster } from "./cluster.js";
import { stackLabels } from "./labels.js";
import type { Emitted } from "./object.js";

export function kustomizationOf(objects: readonly Emitted[], cluster: Cluster): Artifact {
  const resources = [...new Set(objects.map(({ path }) => path))];
  const document = { apiVersion: "kustomize.config.k8s.io/v1beta1", kind: "Kustomization", resources, labels: [{ pairs: stackLabels(cluster), includeSelectors: false }] };
  return { path: "kustomization.yaml", documents: [document], schema: "kustomization", origin: cluster.target.origin };
}

/** Objects of one path are one file. */
export function filesOf(objects: readonly Emitted[]): readonly Artifact[] {
  const files = new Map<string, Emitted[]>();
  for (const emitted of objects) files.set(emitted.path, [...(files.get(emitted.path) ?? []), emitted]);
  return [...files].map(([path, [first, ...others]]) => ({ path, documents: [first, ...others].flatMap((emitted) => (emitted === undefined ? [] : [emitted.object])), schema: "kubernetes", origin: first?.origin ?? [] }));
}

// The recommended labels, and the two of them that select pods.
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, namespaceOf } from "./cluster.js";
import type { Metadata } from "./object.js";

type Labels = Readonly<Record<string, string>>;

/** A selector can never change, so it holds names only. */
export function selectorOf(name: string, { model }: Pick<Cluster, "model">): Labels {
  return { "app.kubernetes.io/name": name, "app.kubernetes.io/instance": model.name };
}

export function stackLabels({ model }: Pick<Cluster, "model">): Labels {
  return { "app.kubernetes.io/part-of": model.name, "app.kubernetes.io/managed-by": "otelc" };
}

export function labelsOf(name: string, component: string, cluster: Pick<Cluster, "model">): Labels {
  return { ...selectorOf(name, cluster), "app.kubernetes.io/component": component, ...stackLabels(cluster) };
}

/** Labels of an object and of its pods; the version is what the image's tag says. */
export function workloadLabels(workload: Workload, cluster: Cluster): Labels {
  const version = /:([A-Za-z0-9][\w.-]{0,61}[A-Za-z0-9]|[A-Za-z0-9])$/.exec(workload.image)?.[1];
  return { ...labelsOf(workload.name, workload.component, cluster), ...(version === undefined ? {} : { "app.kubernetes.io/version": version }) };
}

export function metadataOf(workload: Pick<Workload, "name" | "of" | "component">, cluster: Cluster, name = workload.name): Metadata {
  return { name, namespace: namespaceOf(workload.of, cluster), labels: labelsOf(workload.name, workload.component, cluster) };
}

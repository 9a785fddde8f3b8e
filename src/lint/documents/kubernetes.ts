// Kubernetes objects as they are about to be written, with the pods and containers inside them.
import type { Path } from "../../diagnostics/diagnostic.js";
import { type Artifact, isText } from "../../emit/artifact.js";
import type { Model, TargetNode } from "../../model/model.js";
import { oncePer } from "../../emit/once.js";
import { fieldsOf, inside, isRecord, listOf, textOf, type Fields } from "./record.js";

export interface KubernetesObject { readonly kind: string; readonly name: string; readonly fields: Fields; readonly at: Path }

export interface Workload extends KubernetesObject { readonly pod: Fields; readonly isJob: boolean }

export interface Container { readonly name: string; readonly fields: Fields; readonly isInit: boolean }

export const objectsOf = oncePer((artifacts: readonly Artifact[], target: TargetNode, model: Model): readonly KubernetesObject[] =>
  artifacts.filter((artifact) => !isText(artifact)).flatMap((artifact) => listOf(artifact.documents).flatMap((document) => objectOf(document, artifact, target, model))).flatMap(unlisted));

function objectOf(document: unknown, artifact: Artifact, target: TargetNode, model: Model): readonly KubernetesObject[] {
  const [kind, name] = [textOf(inside(document, "kind")), textOf(inside(document, "metadata", "name"))];
  if (kind === undefined || textOf(inside(document, "apiVersion")) === undefined) return [];
  return [{ kind, name: name ?? "", fields: fieldsOf(document), at: originOf(kind, name ?? "", artifact, target, model) }];
}

/** The object's own manifest, the patch that changed it, or what it was made of. */
function originOf(kind: string, name: string, artifact: Artifact, target: TargetNode, model: Model): Path {
  const own = listOf(target.options["manifests"]).findIndex((manifest) => inside(manifest, "kind") === kind && inside(manifest, "metadata", "name") === name);
  if (own >= 0) return [...target.origin, "options", "manifests", own];
  const patch = target.patches.find((each) => each.kind === kind && (each.name === null || each.name === name));
  if (patch !== undefined) return patch.origin;
  return [...model.collectors, ...model.services].find((node) => node.name === name)?.origin ?? artifact.origin;
}

function unlisted(object: KubernetesObject): readonly KubernetesObject[] {
  if (object.kind !== "List") return [object];
  return listOf(object.fields["items"]).filter(isRecord).map((fields) => ({ kind: textOf(fields["kind"]) ?? "", name: textOf(inside(fields, "metadata", "name")) ?? "", fields, at: object.at }));
}

const templates: Readonly<Record<string, readonly string[]>> = {
  Deployment: ["spec", "template", "spec"], StatefulSet: ["spec", "template", "spec"], DaemonSet: ["spec", "template", "spec"], ReplicaSet: ["spec", "template", "spec"],
  Job: ["spec", "template", "spec"], CronJob: ["spec", "jobTemplate", "spec", "template", "spec"], Pod: ["spec"],
};

export function workloadsIn(objects: readonly KubernetesObject[]): readonly Workload[] {
  return objects.flatMap((object) => {
    const path = templates[object.kind];
    const pod = path === undefined ? undefined : inside(object.fields, ...path);
    return isRecord(pod) ? [{ ...object, pod, isJob: object.kind === "Job" || object.kind === "CronJob" }] : [];
  });
}

export function containersOf({ pod }: Workload): readonly Container[] {
  const named = (key: string, isInit: boolean): readonly Container[] => listOf(pod[key]).filter(isRecord).map((fields) => ({ name: textOf(fields["name"]) ?? "", fields, isInit }));
  return [...named("initContainers", true), ...named("containers", false)];
}

export function imageOfContainer(container: Container): string | undefined {
  return textOf(container.fields["image"]);
}

/** Paths in the container at which anything is mounted. */
export function mountPathsOf({ fields }: Container): readonly string[] {
  return listOf(fields["volumeMounts"]).flatMap((mount) => textOf(fieldsOf(mount)["mountPath"]) ?? []);
}

export interface Autoscaler extends KubernetesObject { readonly of: { readonly kind: string; readonly name: string } }

/** Horizontal autoscalers and KEDA's scaled objects. A scaled object is of a Deployment unless it says otherwise. */
export function autoscalersIn(objects: readonly KubernetesObject[]): readonly Autoscaler[] {
  return objects.filter((object) => object.kind === "HorizontalPodAutoscaler" || object.kind === "ScaledObject").flatMap((object) => {
    const name = textOf(inside(object.fields, "spec", "scaleTargetRef", "name"));
    return name === undefined ? [] : [{ ...object, of: { kind: textOf(inside(object.fields, "spec", "scaleTargetRef", "kind")) ?? "Deployment", name } }];
  });
}

export function shown(object: KubernetesObject): string {
  return `${object.kind} "${object.name}"`;
}

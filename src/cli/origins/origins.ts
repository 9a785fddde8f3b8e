// Why an emitted file has a line: from the model's origins, through whatever stands around it in the file.
import type { Output } from "../../compile.js";
import { valueAt } from "../../diagnostics/value-at.js";
import type { Artifact } from "../../emit/artifact.js";
import { print } from "../../emit/yaml.js";
import type { CollectorNode, Model, ServiceNode, TargetNode } from "../../model/model.js";
import { collectorOrigins, type IsWritten, type Origin } from "./collector-origins.js";
import { pathAt, type Step } from "./line-path.js";

export interface Asked { readonly artifact: Artifact; readonly output: Output; readonly model: Model; readonly isWritten: IsWritten }

export interface Answer {
  /** Path of what stands on the line; empty for a whole file. */
  readonly path: readonly Step[];
  readonly origins: readonly Origin[];
}

export function originsOf(asked: Asked, line: number | undefined): Answer {
  const { artifact } = asked;
  const whole: Answer = { path: [], origins: [{ text: "The file is made for this.", at: artifact.origin }] };
  if (line === undefined || typeof artifact.documents === "string" || artifact.path.endsWith(".json")) return whole;
  const found = pathAt(print(artifact), line);
  if (found === undefined) return whole;
  const inner = found.inner === undefined ? undefined : pathAt(found.inner.text, found.inner.line);
  const collector = collectorOf(asked, found.path);
  if (collector !== undefined) {
    const path = artifact.schema === "collector" ? found.path : inner?.path;
    if (path !== undefined && path.length > 0) return { path: [...(inner === undefined ? [] : found.path), ...path], origins: collectorOrigins(collector, path, asked.isWritten) };
  }
  return { path: [...found.path, ...(inner?.path ?? [])], origins: [...patchesOf(asked, found.path), ...nodeOrigins(asked, found.path)] };
}

/** The collector whose own file this is, on Compose a file and on Kubernetes a key of its ConfigMap. */
function collectorOf({ artifact, model }: Asked, path: readonly Step[]): CollectorNode | undefined {
  const isOwn = artifact.schema === "collector" || (path[0] === "data" && path[1] === "collector.yaml");
  return isOwn ? model.collectors.find((collector) => artifact.path.split("/").includes(collector.name)) : undefined;
}

type Node = CollectorNode | ServiceNode;

function nodeOrigins({ artifact, output, model }: Asked, path: readonly Step[]): readonly Origin[] {
  const target = targetOf(model, output);
  const [section, name, ...rest] = path.map(String);
  const secret = section === "secrets" ? model.secrets.find(({ key }) => key === name) : undefined;
  if (secret !== undefined) return [{ text: `Secret "${secret.key}" is used here.`, at: secret.origin }];
  const own = artifact.schema === "compose" && section === "services" && name !== undefined && hasOwn(target, name);
  if (own && target !== undefined) return [{ text: `Service "${name}" is your own.`, at: [...target.origin, "options", "services", name, ...rest] }];
  const called = artifact.schema === "compose" ? (name ?? "") : (artifact.path.split("/").find((part) => nodesOf(model).some((node) => node.name === part)) ?? "");
  const node = nodesOf(model).filter((each) => called === each.name || called.startsWith(`${each.name}-`)).sort((left, right) => right.name.length - left.name.length)[0];
  if (node === undefined) return [{ text: target === undefined ? "The stack asks for this." : `Target "${target.name}" makes this for the whole stack.`, at: target?.origin ?? artifact.origin }];
  return [...settingOrigins(node, [...path.map(String), ...kindOf(artifact)]), { text: `It is made for "${node.name}".`, at: node.origin }];
}

/** What of a node decides a part of its workload, told from a key on the way. */
function settingOrigins(node: Node, path: readonly string[]): readonly Origin[] {
  const has = (...keys: readonly string[]): boolean => keys.some((key) => path.includes(key));
  const isGoLimit = has("GOMEMLIMIT");
  if ("goMemoryLimitBytes" in node && isGoLimit) return [{ text: "GOMEMLIMIT is 80% of the container's memory, and never more than the memory limiter allows.", at: node.resources.origin }];
  if (has("resources") && node.resources !== null) return [{ text: "Its resources, or their defaults.", at: node.resources.origin }];
  if ("scaling" in node && has("replicas", "HorizontalPodAutoscaler", "ScaledObject")) return [{ text: "Its replicas, or their default.", at: node.scaling.origin }];
  if ("minAvailable" in node && has("PodDisruptionBudget")) return [{ text: "How many replicas a drain must leave, or one less than there are at least.", at: [...node.origin, "minAvailable"] }];
  if (has("ports") && node.expose !== null) return [{ text: "It is published.", at: node.expose.origin }];
  const volume = has("volumes", "volumeMounts", "volumeClaimTemplates") ? volumesOf(node)[0] : undefined;
  return volume === undefined ? [] : [{ text: `Volume "${volume.name}" of ${volume.size}, where it keeps data.`, at: volume.origin }];
}

/** On Kubernetes the kind of the object says as much as a key does. */
function kindOf({ documents, schema }: Artifact): readonly string[] {
  const kind = typeof documents === "string" || schema === "compose" ? undefined : valueAt(documents[0], ["kind"]);
  return typeof kind === "string" ? [kind] : [];
}

function volumesOf(node: Node): CollectorNode["volumes"] {
  if ("volumes" in node) return node.volumes;
  return node.volume === null ? [] : [node.volume];
}

/** Patches that write something at the line. */
function patchesOf({ artifact, output, model }: Asked, path: readonly Step[]): readonly Origin[] {
  const [section, name, ...rest] = path;
  const document = typeof artifact.documents === "string" ? undefined : artifact.documents[0];
  const [kind, called, inside] = artifact.schema === "compose" ? [String(section).replace(/s$/, ""), String(name), rest] : [String(valueAt(document, ["kind"])), String(valueAt(document, ["metadata", "name"])), path];
  const fitting = (targetOf(model, output)?.patches ?? []).filter((patch) => patch.kind === kind && (patch.name === null || patch.name === called));
  return fitting.filter((patch) => valueAt(patch.merge, inside) !== undefined).map((patch) => ({ text: "A patch writes it.", at: patch.origin }));
}

function nodesOf(model: Model): readonly Node[] {
  return [...model.collectors, ...model.services];
}

function targetOf(model: Model, output: Output): TargetNode | undefined {
  return model.targets.find((target) => target.name === output.folder.split("/").at(-1));
}

function hasOwn(target: TargetNode | undefined, service: string): boolean {
  return valueAt(target?.options, ["services", service]) !== undefined;
}

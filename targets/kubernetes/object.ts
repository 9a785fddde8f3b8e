// A Kubernetes object as data, and the file that it stands in.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import { hasValue } from "../../src/emit/merge-patch.js";
import type { TargetNode } from "../../src/model/model.js";

export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Metadata;
  readonly [field: string]: unknown;
}

export interface Metadata {
  readonly name: string;
  readonly namespace?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** Objects of one path become one file, in this order. */
export interface Emitted {
  /** Below the target's folder: `otel-gateway/service.yaml`. */
  readonly path: string;
  readonly object: KubernetesObject;
  readonly origin: Path;
  /** Whether the user wrote the object, so that `origin` leads to the same values. */
  readonly isOwn?: boolean;
  /** What has changed it since, in order. */
  readonly patches?: readonly TargetNode["patches"][number][];
}

/** Where a value of the object was written: in the last patch that has it, in the manifest, or in what it was made of. */
export function placeOf({ origin, isOwn, patches = [] }: Emitted, path: Path): Path {
  const patch = patches.findLast(({ merge }) => hasValue(merge, path)) ?? (isOwn === true ? undefined : patches.at(-1));
  if (patch !== undefined) return [...patch.origin, "merge", ...(hasValue(patch.merge, path) ? path : [])];
  return isOwn === true ? [...origin, ...path] : origin;
}

/** What makes two objects one to the API server; versions of a group do not. */
export function identityOf({ apiVersion, kind, metadata }: KubernetesObject): string {
  const group = apiVersion.includes("/") ? apiVersion.split("/")[0] : "";
  return [group, kind, metadata.namespace ?? "", metadata.name].join("/");
}

/** Undefined for what lacks a version, a kind or a name. */
export function asObject(value: unknown): KubernetesObject | undefined {
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is KubernetesObject {
  if (typeof value !== "object" || value === null || !("apiVersion" in value) || !("kind" in value) || !("metadata" in value)) return false;
  const { apiVersion, kind, metadata } = value;
  return typeof apiVersion === "string" && typeof kind === "string" && typeof metadata === "object" && metadata !== null && "name" in metadata && typeof metadata.name === "string";
}

// The targets of a stack, and what can be said of one target alone.
import { type StackNode, isTarget } from "./brands.js";
import { annotations, labelKey, labels, labelValue, podLabels } from "./kubernetes-forms.js";
import { makeNode } from "./node.js";
import { expecting, isDnsLabel, lazily, name, node, objectName, text, z } from "./schema.js";
import { mark } from "./site.js";

/** One way to run the stack. */
export interface Target { readonly [isTarget]: true }

/** Where images come from. */
export interface Images {
  /** Registry, with a path, that mirrors every image. @default the public registries */
  registry?: string;
  /** Names of Secrets with registry credentials. @default none */
  pullSecrets?: readonly string[];
}

/** A patch of an emitted object; one that matches nothing is an error. */
export interface Patch { readonly match: { readonly kind: string; readonly name?: string }; readonly merge: object }

export interface ComposeOptions {
  /** Folder of this target, where a stack has two of a kind. @default "compose" */
  name?: string;
  /** Compose project name. @default the stack's name */
  project?: string;
  images?: Images;
  /** Services of your own, as Compose writes them. @default none */
  services?: Readonly<Record<string, object>>;
  patches?: readonly Patch[];
}

/** Settings of pods. */
export interface PodSettings {
  nodeSelector?: Readonly<Record<string, string>>;
  tolerations?: readonly { key: string; operator?: "Exists" | "Equal"; value?: string; effect?: "NoSchedule" | "PreferNoSchedule" | "NoExecute" }[];
  annotations?: Readonly<Record<string, string>>;
  labels?: Readonly<Record<string, string>>;
  priorityClassName?: string;
  serviceAccountAnnotations?: Readonly<Record<string, string>>;
}

/** Where secrets come from on Kubernetes. */
export interface SecretStore { readonly store: string }

/** Settings of this target for one node, by value. */
export interface Override { readonly of: StackNode; readonly pods?: PodSettings; readonly storageClass?: string }

export interface KubernetesOptions {
  /** Folder of this target, where a stack has two of a kind. @default the target's type */
  name?: string;
  namespace: string;
  /** @default true */
  createNamespace?: boolean;
  images?: Images;
  /** Storage class of every volume. @default the cluster's default */
  storageClass?: string;
  pods?: PodSettings;
  /** @default Secrets that the user creates */
  secrets?: SecretStore;
  overrides?: readonly Override[];
  patches?: readonly Patch[];
  /** Manifests of your own. @default none */
  manifests?: readonly object[];
  /** Writes a PodMonitor for everything that has metrics: the Prometheus operator's kinds are in the cluster. @default none */
  monitors?: Monitors;
}

/** How the Prometheus operator finds what it is to scrape. */
export interface Monitors {
  /** Labels that its Prometheus selects PodMonitors by. @default none */
  labels?: Readonly<Record<string, string>>;
  /** Namespace in which that Prometheus runs, which is then let in. */
  namespace: string;
}

/**
 * Emits a Compose project.
 * @example targets: [compose({ project: "otel" })]
 */
export function compose(options?: ComposeOptions): Target {
  return makeNode(compose, "target", "compose", options, [isTarget]);
}

/**
 * Emits plain Kubernetes manifests with a kustomization.
 * @example targets: [kubernetes({ namespace: "observability" })]
 */
export function kubernetes(options: KubernetesOptions): Target {
  return makeNode(kubernetes, "target", "kubernetes", options, [isTarget]);
}

/**
 * Emits Kubernetes manifests in which Strimzi runs Kafka.
 * @example targets: [kubernetesStrimzi({ namespace: "observability" })]
 */
export function kubernetesStrimzi(options: KubernetesOptions): Target {
  return makeNode(kubernetesStrimzi, "target", "kubernetes-strimzi", options, [isTarget]);
}

/**
 * Takes secrets from a store of the External Secrets operator.
 * @example externalSecrets({ store: "vault", prefix: "otel/production" })
 */
export function externalSecrets(options: { store: string; prefix?: string }): SecretStore {
  return Object.assign(makeNode<object>(externalSecrets, "secret-store", "external-secrets", options, []), { store: options?.store });
}

/**
 * Settings for one node in one target.
 * @example override(logs, { storageClass: "io2" })
 */
export function override(of: StackNode, settings: { pods?: PodSettings; storageClass?: string }): Override {
  const value = { kind: "override", of, ...settings };
  return mark(value, override, (path) => (path[0] === "of" ? [0, ...path.slice(1)] : [1, ...path]));
}

/**
 * Changes an emitted object by a merge patch (RFC 7386).
 * @example patch({ kind: "Deployment", name: "otel-gateway" }, { spec: { revisionHistoryLimit: 3 } })
 */
export function patch(match: { kind: string; name?: string }, merge: object): Patch {
  return mark({ kind: "patch", match, merge }, patch, (path) => (path[0] === "match" ? [0, ...path.slice(1)] : [1, ...path.slice(1)]));
}

/** @internal */
export function isOverride(value: unknown): value is Override {
  return isOf(value, "override");
}

/** @internal */
export function isPatch(value: unknown): value is Patch {
  return isOf(value, "patch");
}

function isOf(value: unknown, kind: "override" | "patch"): boolean {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}

const registry = lazily(() => expecting<string>('a registry with a path, such as "registry.example.com/mirror", without a scheme', (value) => typeof value === "string" && /^[a-z0-9][a-z0-9.-]*(?::\d+)?(?:\/[a-z0-9._-]+)*\/?$/.test(value)));
const images = lazily(() => z.strictObject({ registry: z.optional(registry()), pullSecrets: z.optional(z.array(objectName())) }));
const patches = lazily(() => z.array(expecting<Patch>("patch(...)", isPatch)));
const pods = lazily(() => z.strictObject({
  nodeSelector: z.optional(labels()), annotations: z.optional(annotations()), labels: z.optional(podLabels()), priorityClassName: z.optional(objectName()), serviceAccountAnnotations: z.optional(annotations()),
  tolerations: z.optional(z.array(toleration())),
}));

const toleration = lazily(() => z.strictObject({ key: labelKey(), operator: z.optional(z.enum(["Exists", "Equal"])), value: z.optional(labelValue()), effect: z.optional(z.enum(["NoSchedule", "PreferNoSchedule", "NoExecute"])) }).check((payload) => {
  const { operator, value } = payload.value;
  if (operator !== "Exists" || value === undefined || value === "") return;
  payload.issues.push({ code: "custom", input: value, path: ["value"], message: 'expected no value: operator "Exists" tolerates every value' });
}));

/** @internal */
export const overrideSchema = lazily(() => z.strictObject({ kind: z.literal("override"), of: node(), pods: z.optional(pods()), storageClass: z.optional(objectName()) }));

/** @internal */
export const patchSchema = lazily(() => z.strictObject({ kind: z.literal("patch"), match: z.strictObject({ kind: text(), name: z.optional(text()) }), merge: z.record(z.string(), z.unknown()) }));

/** @internal */
export const composeSchema = lazily(() => z.strictObject({
  name: z.optional(name()), project: z.optional(expecting<string>("a Compose project name: lower-case letters, digits, hyphens and underscores", (value) => typeof value === "string" && /^[a-z0-9][a-z0-9_-]*$/.test(value))),
  images: z.optional(images()), services: z.optional(z.record(z.string(), z.record(z.string(), z.unknown()))), patches: z.optional(patches()),
}));

/** @internal */
export const kubernetesSchema = lazily(() => z.strictObject({
  name: z.optional(name()), namespace: expecting<string>("a namespace: lower-case letters, digits and hyphens, at most 63 characters", (value) => typeof value === "string" && isDnsLabel(value)),
  createNamespace: z.optional(z.boolean()), images: z.optional(images()), storageClass: z.optional(objectName()), pods: z.optional(pods()),
  secrets: z.optional(expecting<SecretStore>("externalSecrets({ store })", (value) => typeof value === "object" && value !== null && "store" in value)),
  overrides: z.optional(z.array(expecting<Override>("override(...)", isOverride))),
  patches: z.optional(patches()), manifests: z.optional(z.array(z.record(z.string(), z.unknown()))),
  monitors: z.optional(z.strictObject({ labels: z.optional(labels()), namespace: name() })),
}));
/** @internal */
export const externalSecretsSchema = lazily(() => z.strictObject({ store: objectName(), prefix: z.optional(text()) }));

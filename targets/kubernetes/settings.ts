// The target's options, read once; validation has seen them, the model keeps them as data.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import type { TargetNode } from "../../src/model/model.js";

export interface Settings {
  readonly namespace: string;
  readonly createsNamespace: boolean;
  readonly registry: string | null;
  readonly pullSecrets: readonly string[];
  readonly storageClass: string | null;
  readonly pods: PodSettings;
  /** Where External Secrets reads values; null where the user makes the Secrets. */
  readonly secretStore: { readonly name: string; readonly prefix: string | null } | null;
  /** What the Prometheus operator selects by, and where its Prometheus runs; null where it scrapes nothing here. */
  readonly monitors: { readonly labels: Strings; readonly namespace: string } | null;
  readonly manifests: readonly { readonly value: unknown; readonly origin: Path }[];
}

export interface PodSettings {
  readonly nodeSelector: Strings | null;
  readonly tolerations: readonly unknown[] | null;
  readonly annotations: Strings;
  readonly labels: Strings;
  readonly priorityClassName: string | null;
  readonly serviceAccountAnnotations: Strings;
}

type Strings = Readonly<Record<string, string>>;

export function settingsOf({ options, origin }: TargetNode): Settings {
  const images = recordOf(options["images"]);
  return {
    namespace: textOf(options["namespace"]) ?? "default",
    createsNamespace: options["createNamespace"] !== false,
    registry: textOf(images["registry"]) ?? null,
    pullSecrets: listOf(images["pullSecrets"]).flatMap((name) => textOf(name) ?? []),
    storageClass: textOf(options["storageClass"]) ?? null,
    pods: podSettingsOf(recordOf(options["pods"])),
    secretStore: secretStoreOf(options["secrets"]),
    monitors: options["monitors"] === undefined ? null : { labels: stringsOf(recordOf(options["monitors"])["labels"]), namespace: textOf(recordOf(options["monitors"])["namespace"]) ?? "" },
    manifests: listOf(options["manifests"]).map((value, index) => ({ value, origin: [...origin, "options", "manifests", index] })),
  };
}

/** What an override states replaces what the target states, key by key. */
export function podSettingsFor(target: TargetNode, node: string): PodSettings {
  const overrides = target.overrides.filter((override) => override.of === node);
  return podSettingsOf(Object.assign({}, recordOf(target.options["pods"]), ...overrides.map((override) => override.pods)));
}

/** Storage class of a node's volumes: its own, an override's, the target's, or the cluster's default. */
export function storageClassFor(target: TargetNode, node: string, own: string | null): string | null {
  const override = target.overrides.findLast((candidate) => candidate.of === node && candidate.storageClass !== null);
  return override?.storageClass ?? own ?? textOf(target.options["storageClass"]) ?? null;
}

function podSettingsOf(pods: Readonly<Record<string, unknown>>): PodSettings {
  return {
    nodeSelector: pods["nodeSelector"] === undefined ? null : stringsOf(pods["nodeSelector"]),
    tolerations: Array.isArray(pods["tolerations"]) ? pods["tolerations"] : null,
    annotations: stringsOf(pods["annotations"]),
    labels: stringsOf(pods["labels"]),
    priorityClassName: textOf(pods["priorityClassName"]) ?? null,
    serviceAccountAnnotations: stringsOf(pods["serviceAccountAnnotations"]),
  };
}

function secretStoreOf(value: unknown): Settings["secretStore"] {
  const name = textOf(recordOf(value)["store"]);
  const prefix = textOf(recordOf(recordOf(value)["options"])["prefix"])?.replace(/\/$/, "") ?? null;
  return name === undefined ? null : { name, prefix };
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function stringsOf(value: unknown): Strings {
  return Object.fromEntries(Object.entries(recordOf(value)).map(([key, text]) => [key, String(text)]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

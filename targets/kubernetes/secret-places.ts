// Which Secret holds what: a Secret that the user names, a certificate and its key together, or one Secret for each key, so that a pod sees only its own.
import type { CollectorNode, Model, SecretNode } from "../../src/model/model.js";
import type { Value } from "../../src/model/value.js";
import { isSymbolic } from "../../src/model/value.js";
import type { Path } from "../../src/diagnostics/diagnostic.js";

export interface SecretPlace {
  /** Key of the stack. */
  readonly of: string;
  /** Name of the Secret, and the key inside it. */
  readonly name: string;
  readonly key: string;
  readonly type: "generic" | "tls";
  /** Whether the user named a Secret that is already there. */
  readonly isExisting: boolean;
  readonly isFile: boolean;
  readonly origin: Path;
}

export function secretPlaces(model: Model): ReadonlyMap<string, SecretPlace> {
  const pairs = pairsOf(model);
  return new Map(model.secrets.map((secret) => [secret.key, placeOf(secret, pairs)]));
}

interface Pair { readonly cert: string; readonly key: string; readonly name: string }

function placeOf(secret: SecretNode, pairs: readonly Pair[]): SecretPlace {
  const base = { of: secret.key, origin: secret.origin, isFile: secret.use.includes("file") };
  if (secret.existing !== null) return { ...base, ...secret.existing, type: "generic", isExisting: true };
  const pair = pairs.find((candidate) => candidate.cert === secret.key || candidate.key === secret.key);
  if (pair !== undefined) return { ...base, name: pair.name, key: pair.cert === secret.key ? "tls.crt" : "tls.key", type: "tls", isExisting: false };
  return { ...base, name: secretName(secret.key), key: secret.key, type: "generic", isExisting: false };
}

/** GRAFANA_ADMIN_PASSWORD is kept in the Secret grafana-admin-password. */
function secretName(key: string): string {
  return key.toLowerCase().replaceAll("_", "-").replace(/^-+|-+$/g, "");
}

/** A certificate and its key change together, so they share a Secret of type kubernetes.io/tls. */
function pairsOf(model: Model): readonly Pair[] {
  const existing = new Set(model.secrets.filter((secret) => secret.existing !== null).map((secret) => secret.key));
  const found: Pair[] = [];
  for (const collector of model.collectors) {
    for (const { cert, key } of certificatesOf(collector)) {
      const isTaken = existing.has(cert) || existing.has(key) || found.some((pair) => [pair.cert, pair.key].some((used) => used === cert || used === key));
      if (isTaken) continue;
      const earlier = found.filter((pair) => pair.name.startsWith(`${collector.name}-tls`)).length;
      found.push({ cert, key, name: earlier === 0 ? `${collector.name}-tls` : `${collector.name}-tls-${earlier + 1}` });
    }
  }
  return found;
}

function certificatesOf(collector: CollectorNode): readonly { readonly cert: string; readonly key: string }[] {
  return collector.components.flatMap((component) => [...blocksIn(component.options)]).flatMap((block) => {
    const cert = secretOf(block["cert_file"]);
    const key = secretOf(block["key_file"]);
    return cert === undefined || key === undefined ? [] : [{ cert, key }];
  });
}

function* blocksIn(value: Value): Generator<Readonly<Record<string, Value>>> {
  if (typeof value !== "object" || value === null || isSymbolic(value)) return;
  if (isBlock(value)) yield value;
  for (const child of Object.values(value)) yield* blocksIn(child);
}

function isBlock(value: Value): value is Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function secretOf(value: Value | undefined): string | undefined {
  if (value === undefined || !isSymbolic(value) || value.$ !== "file") return undefined;
  return value.secret ?? undefined;
}

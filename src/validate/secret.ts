import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { has, isSecret } from "../stack/brands.js";
import { isSubdomain } from "../stack/schema.js";
import { shown } from "./shown.js";

/** A secret's key becomes an environment variable, a Compose secret and a key of a Kubernetes Secret. */
export function checkSecret(value: object, at: Path, log: Diagnostics): void {
  if (!has(value, isSecret)) return;
  if ("parts" in value) {
    checkParts(value.parts, at, log);
    return;
  }
  checkExisting(value, at, log);
  const key = "key" in value ? value.key : undefined;
  if (typeof key === "string" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) return;
  log.error("validate/wrong-secret-key", at, {
    message: `The secret is called ${JSON.stringify(key)}.`,
    why: "A secret's name becomes an environment variable: letters, digits and underscores, no digit first.",
    fix: 'Name it in capitals, for instance secret("INGEST_KEY").',
  });
}

function checkParts(parts: unknown, at: Path, log: Diagnostics): void {
  for (const part of Array.isArray(parts) ? (parts as readonly unknown[]) : []) {
    const isKnown = typeof part === "string" || has(part, isSecret) || (typeof part === "object" && part !== null && "env" in part);
    if (isKnown) continue;
    log.error("validate/wrong-value", at, { message: `interpolate has ${shown(part)} among its values.`, why: "It joins texts, numbers, secrets and variables.", fix: "Give it one of these." });
  }
}

/** The Kubernetes Secret that holds it already. */
function checkExisting(value: object, at: Path, log: Diagnostics): void {
  const { existing } = value as { readonly existing?: unknown };
  if (existing === undefined) return;
  const { name, key } = (typeof existing === "object" && existing !== null ? existing : {}) as { readonly name?: unknown; readonly key?: unknown };
  if (!isSubdomain(name)) {
    log.error("validate/wrong-value", [...at, "existing", "name"], {
      message: `The Secret of a secret is called ${JSON.stringify(name)}.`,
      why: "The name of a Secret has lower-case letters, digits, hyphens and dots, a letter or digit at both ends (DNS-1123), at most 253 characters; it stands in the pod's own namespace.",
      fix: 'Write the name of the Secret and its key: secret("LICENSE_KEY", { name: "new-relic", key: "license" }).',
    });
  }
  if (typeof key !== "string" || !/^[-._A-Za-z0-9]{1,253}$/.test(key)) {
    log.error("validate/wrong-value", [...at, "existing", "key"], {
      message: `The key of a secret in its Secret is ${JSON.stringify(key)}.`, why: "A key of a Secret has letters, digits, hyphens, underscores and dots, at most 253 of them.",
      fix: 'Write the key as `kubectl get secret -o yaml` shows it under data: secret("LICENSE_KEY", { name: "new-relic", key: "license" }).',
    });
  }
}

import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { has, isSecret } from "../stack/brands.js";

/** A secret's key becomes an environment variable, a Compose secret and a key of a Kubernetes Secret. */
export function checkSecret(value: object, at: Path, log: Diagnostics): void {
  if (!has(value, isSecret) || "parts" in value) return;
  const key = "key" in value ? value.key : undefined;
  if (typeof key === "string" && /^[A-Za-z_][A-Za-z0-9_]*$/.test(key)) return;
  log.error("validate/wrong-secret-key", at, {
    message: `The secret is called ${JSON.stringify(key)}.`,
    why: "A secret's name becomes an environment variable: letters, digits and underscores, no digit first.",
    fix: 'Name it in capitals, for instance secret("INGEST_KEY").',
  });
}

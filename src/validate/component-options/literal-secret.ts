// Credentials written out where a reference to a secret belongs.
import type { Option } from "../../components/catalog.js";
import { type Checking, noun, sayError, spelled, type Steps } from "./place.js";
import { isExpanded } from "./scalars.js";

const credentialKey = /(?:^|[_-])(?:authorization|password|passphrase|passwd|secret|api[_-]?key|apikey|api[_-]?token|access[_-]?key|private[_-]?key|license[_-]?key|auth[_-]?token|access[_-]?token|token|client[_-]?secret|secret[_-]?key)$/i;

/** Whether a header or option of this name carries a credential. */
export function isCredential(key: string): boolean {
  return credentialKey.test(key);
}

/** An opaque option with text in it; placeholders of the collector's own are no literals. */
export function checkLiteral(option: Option, value: unknown, path: Steps, checking: Checking): void {
  if (typeof value !== "string" || value === "" || value.includes("[object ") || isExpanded(value) || checking.references === "ids") return;
  const key = String([...path].reverse().find((step) => typeof step === "string") ?? "");
  if (option.type !== "secret" && !(option.type === "string" && isCredential(key))) return;
  sayError(checking, "validate/literal-secret", path, {
    message: `${noun(checking)} has a secret written out in "${spelled(path)}".`,
    why: "Whoever can read the repository could read it, and it would stand in the emitted files.",
    fix: `Name it instead: secret("${suggested(checking, key)}").`,
  });
}

function suggested({ entry }: Checking, key: string): string {
  return `${entry.type}_${key}`.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
}

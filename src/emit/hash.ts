// A short, stable fingerprint of what a service reads, so that a changed configuration restarts only what uses it. Not for secrets.
import { sha256 } from "../package/sha256.js";

/** 16 hexadecimal digits. */
export function fingerprint(value: unknown): string {
  return sha256(JSON.stringify(value) ?? "").slice(0, 16);
}

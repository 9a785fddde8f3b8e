// Names of volumes inside a pod: what has other characters than Kubernetes lets them have gets a mark of its own, so that two never become one.
import { fingerprint } from "../../src/emit/hash.js";

export function volumeName(text: string): string {
  const plain = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "");
  return plain === text && plain.length <= 40 ? plain : `${plain.slice(0, 40)}-${fingerprint(text).slice(0, 8)}`;
}

/** Of a path: slashes alone need no mark. */
export function pathVolumeName(prefix: string, path: string): string {
  const parts = path.split("/").filter((part) => part !== "");
  const isPlain = parts.every((part) => /^[a-z0-9]+$/.test(part));
  const name = [prefix, ...parts].join("-");
  return isPlain && name.length <= 40 ? name : volumeName(`${prefix}${path}`);
}

// otelc.lock.json: the files that otelc owns in a folder, each with its hash, and what they were made with.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const lockName = "otelc.lock.json";

/** Version of the lock's form. */
const form = 1;

export interface Lock {
  readonly form: number;
  readonly otelc: string;
  readonly collector: string;
  /** Image references, sorted. */
  readonly images: readonly string[];
  /** Path → sha256, sorted by path. */
  readonly files: Readonly<Record<string, string>>;
}

export type ReadLock = { readonly lock: Lock | undefined } | { readonly problem: "unreadable" | "newer" };

export function readLock(folder: string): ReadLock {
  const path = join(folder, lockName);
  if (!existsSync(path)) return { lock: undefined };
  try {
    const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isLock(parsed)) return { problem: "unreadable" };
    return parsed.form > form ? { problem: "newer" } : { lock: parsed };
  } catch {
    return { problem: "unreadable" };
  }
}

export function lockText(files: ReadonlyMap<string, string>, otelc: string, collector: string, images: readonly string[]): string {
  const hashes = [...files].map(([path, text]) => [path, sha256(text)] as const).sort(([left], [right]) => (left < right ? -1 : 1));
  return `${JSON.stringify({ form, otelc, collector, images, files: Object.fromEntries(hashes) }, null, 2)}\n`;
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Every `image:` in the documents, wherever it stands. */
export function imagesIn(documents: readonly unknown[]): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      if (key === "image" && typeof child === "string") found.add(child);
      else visit(child);
    }
  };
  documents.forEach(visit);
  return [...found].sort();
}

function isLock(value: unknown): value is Lock {
  return typeof value === "object" && value !== null && "form" in value && typeof value.form === "number" && "files" in value && typeof value.files === "object" && value.files !== null;
}

// otelc.lock.json: the files that otelc owns in a folder, each with its hash, and what they were made with.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "./refusal.js";

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

/** `newer` has the lock where its form can still be read. */
export type ReadLock = { readonly lock: Lock | undefined; readonly problem?: undefined } | { readonly lock?: Lock; readonly problem: "unreadable" | "newer" };

/** Reads the lock of a folder, for an otelc of this version. */
export function readLock(folder: string, otelc: string): ReadLock {
  const text = textOf(join(folder, lockName));
  if (text === undefined) return { lock: undefined };
  const parsed = parse(text);
  if (typeof parsed === "object" && parsed !== null && "form" in parsed && typeof parsed.form === "number" && parsed.form > form) return { problem: "newer" };
  if (!isLock(parsed)) return { problem: "unreadable" };
  return isNewer(parsed.otelc, otelc) ? { lock: parsed, problem: "newer" } : { lock: parsed };
}

/** Hashes of the files that a folder's lock lists; none where there is no readable lock. */
export function ownedIn(folder: string): Readonly<Record<string, string>> {
  const parsed = parse(textOf(join(folder, lockName)) ?? "");
  return isLock(parsed) ? parsed.files : {};
}

/** Name of the stack that a folder was written for; undefined where there is no lock that says so. */
export function stackOf(folder: string): string | undefined {
  const parsed = parse(textOf(join(folder, lockName)) ?? "");
  return isLock(parsed) && "stack" in parsed && typeof parsed.stack === "string" ? parsed.stack : undefined;
}

/** @param facts What the files do not say themselves, each under its own name. */
export function lockText(hashes: ReadonlyMap<string, string>, otelc: string, collector: string, images: readonly string[], facts: object): string {
  const files = Object.fromEntries([...hashes].sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ form, otelc, collector, images, ...facts, files }, null, 2)}\n`;
}

/** Every `image:` in the documents, wherever it stands, sorted. */
export function imagesIn(documents: readonly unknown[]): readonly string[] {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (typeof value === "object" && value !== null) {
      for (const key of Object.keys(value)) {
        const child = (value as Readonly<Record<string, unknown>>)[key];
        if (key === "image" && typeof child === "string") found.add(child);
        else visit(child);
      }
    }
  };
  documents.forEach(visit);
  return [...found].sort();
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return undefined;
    if (codeOf(error) === "EISDIR") return "";
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isLock(value: unknown): value is Lock {
  return typeof value === "object" && value !== null && "form" in value && value.form === form && "otelc" in value && typeof value.otelc === "string"
    && "files" in value && typeof value.files === "object" && value.files !== null && Object.values(value.files).every((hash) => typeof hash === "string");
}

/** Whether one version comes after another, by its three numbers. */
function isNewer(version: string, than: string): boolean {
  const numbers = (text: string): readonly number[] => text.split("-")[0]?.split(".").map(Number) ?? [];
  const against = numbers(than);
  for (const [index, number] of numbers(version).entries()) {
    const other = against[index] ?? 0;
    if (number !== other) return number > other;
  }
  return false;
}

// The user's files as lines. Read only when something is said.
import { readFileSync } from "node:fs";

/** Undefined where the file cannot be read or has no such line; lines count from 1. */
export function lineOf(file: string, line: number): string | undefined {
  return linesOf(file)[line - 1];
}

export function linesOf(file: string): readonly string[] {
  return (readText(file) ?? "").replace(/^\uFEFF/, "").split(/\r\n|[\n\r\u2028\u2029]/);
}

/** Undefined where there is no such file, or one that cannot be read: a folder, for instance. */
export function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

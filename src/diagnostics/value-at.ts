// Data of any shape, looked into along a path.
import type { Path } from "./diagnostic.js";

/** The value before the first step, and after each; undefined behind what does not exist. */
export function valuesAlong(root: unknown, path: Path): readonly unknown[] {
  const values = [root];
  for (const step of path) {
    const here = values.at(-1);
    values.push(typeof here === "object" && here !== null ? (here as Readonly<Record<string | number, unknown>>)[step] : undefined);
  }
  return values;
}

export function valueAt(root: unknown, path: Path): unknown {
  return valuesAlong(root, path).at(-1);
}

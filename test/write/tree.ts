// What stands in a folder, as texts by path.
import { lstatSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";

export type Tree = Readonly<Record<string, string>>;

/** Every file below a folder but the lock, with its text; a link is an arrow to where it leads, an empty folder a slash. */
export function tree(folder: string): Tree {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return Object.fromEntries(entries.flatMap((entry): readonly (readonly [string, string])[] => {
    const path = join(folder, entry);
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return [[entry, `-> ${readlinkSync(path)}`]];
    if (stat.isFile()) return entry === "otelc.lock.json" ? [] : [[entry, readFileSync(path, "utf8")]];
    return readdirSync(path).length === 0 ? [[entry, "/"]] : [];
  }));
}

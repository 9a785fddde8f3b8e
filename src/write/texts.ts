// From artifacts to texts by path: each inside the folder, no two in one place.
import { posix } from "node:path";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import type { Artifact } from "../emit/artifact.js";
import { print } from "../emit/yaml.js";
import { oncePer } from "../emit/once.js";
import { lockName } from "./lock.js";

export function textsOf(artifacts: readonly Artifact[], log: Diagnostics): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const taken = { files: new Map([[lockName, lockName]]), folders: new Map<string, string>() };
  for (const artifact of artifacts) {
    const { path, origin } = artifact;
    if (!isInside(path)) {
      log.error("write/outside", origin, { message: `"${path}" would be written outside the target's folder.`, why: "A target is a folder of its own.", fix: "Rename what it comes from." });
      continue;
    }
    const why = collision(path, taken);
    if (why !== undefined) {
      log.error("write/path-collision", origin, { message: `Two files would be written to "${path}".`, why, fix: "Rename one of the nodes they come from." });
      continue;
    }
    taken.files.set(folded(path), path);
    for (const folder of foldersOf(path)) taken.folders.set(folded(folder), path);
    texts.set(path, textOf(artifact));
  }
  return texts;
}

function textOf({ path, documents }: Artifact): string {
  return typeof documents === "string" ? print({ path, documents }) : printed(documents, path);
}

const printed = oncePer((documents: readonly unknown[], path: string) => print({ path, documents }));

interface Taken { readonly files: ReadonlyMap<string, string>; readonly folders: ReadonlyMap<string, string> }

function collision(path: string, { files, folders }: Taken): string | undefined {
  const other = files.get(folded(path));
  if (path === lockName) return "otelc keeps its own lock there.";
  if (other !== undefined) return other === path ? "The second would replace the first." : `"${other}" is the same file where case is not told apart.`;
  const inside = folders.get(folded(path));
  if (inside !== undefined) return `"${inside}" needs a folder there.`;
  const above = foldersOf(path).map((folder) => files.get(folded(folder))).find((file) => file !== undefined);
  return above === undefined ? undefined : `"${above}" is a file, and would have to be a folder.`;
}

/** `a`, `a/b` for `a/b/c`. */
export function foldersOf(path: string): readonly string[] {
  const steps = path.split("/").slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join("/"));
}

/** Where case is not told apart, neither are the two ways to write an accented letter. */
function folded(path: string): string {
  return (/^[\0-\x7f]*$/.test(path) ? path : path.normalize("NFC")).toLowerCase();
}

/** Only a path that needs no normalising: whatever else is written `..` or `C:` is refused. */
export function isInside(path: string): boolean {
  return posix.normalize(path) === path && path !== "." && path !== ".." && !/^\/|\/$|^\.\.\/|[\\\0]|^[A-Za-z]:/.test(path);
}

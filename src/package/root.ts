// Where the package stands: its schemas and validators are files beside its code.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

let root: string | undefined;

/** The nearest folder above this code that holds a package.json. */
export function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  root = folder;
  return root;
}

// Folders that an earlier build of the same stack wrote, for a target or an environment that the stack no longer has.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostics, Path, Severity } from "../diagnostics/diagnostic.js";
import { stackOf } from "./lock.js";

export interface LeftOver {
  /** Folder of the output, absolute. */
  readonly out: string;
  readonly stack: string;
  /** What the stack is built into: `compose`, `production/kubernetes`. */
  readonly folders: readonly string[];
  readonly severity: Severity;
  /** The targets of the stack. */
  readonly origin: Path;
}

/** Nothing is removed: what else lies in such a folder nobody knows. */
export function reportLeftOver({ out, stack, folders, severity, origin }: LeftOver, log: Diagnostics): void {
  const below = foldersIn(out).filter((name) => !folders.includes(name)).flatMap((name) => [name, ...foldersIn(join(out, name)).map((inner) => `${name}/${inner}`)]);
  for (const folder of below.filter((each) => !folders.includes(each) && stackOf(join(out, each)) === stack)) {
    log.add({
      code: "write/left-over", severity, at: origin,
      message: `"${join(out, folder)}" was written for this stack, which no longer has that target.`,
      why: "It stays as it is while the stack changes, and looks as if it could be applied.", fix: "Take down what runs from it, then remove the folder; or put the target back.",
    });
  }
}

/** Hidden ones are builds under way, or what a killed build left. */
function foldersIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith(".")).map(({ name }) => name).sort();
  } catch {
    return [];
  }
}

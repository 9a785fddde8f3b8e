// `--fix`: passes over the user's files until nothing more can be done; `--fix-dry-run` shows the first pass.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fix, type Fixed } from "../lint/fix/fix.js";
import type { Context } from "./command.js";
import { writeOwn } from "./own-file.js";
import type { Project } from "./project.js";

/** One edit may bring another into sight; a stack never needs so many. */
const mostPasses = 10;

/** Mends what can be mended, and gives the project as it then is. */
export async function fixFiles(open: () => Promise<Project>, context: Context): Promise<Project> {
  let count = 0;
  const files = new Set<string>();
  for (let pass = 0; pass < mostPasses; pass++) {
    const project = await open();
    const fixed = await fix(await project.located(), project.sources);
    if (fixed.texts.size === 0) {
      if (count > 0) context.err(`mended ${count} finding${count === 1 ? "" : "s"} in ${[...files].sort().join(", ")}\n`);
      return project;
    }
    for (const [file, text] of fixed.texts) {
      writeOwn(file, () => rewrite(resolve(project.folder, file), text));
      files.add(file);
    }
    count += fixed.count;
  }
  return open();
}

/** A byte order mark stays; the texts of a project are without. */
function rewrite(path: string, text: string): void {
  writeFileSync(path, `${readFileSync(path, "utf8").startsWith("\uFEFF") ? "\uFEFF" : ""}${text}`);
}

/** The first pass as a unified diff. */
export async function showFixes(project: Project): Promise<string> {
  const { texts }: Fixed = await fix(await project.located(), project.sources);
  const { filesDiff } = await import("../write/diff.js");
  return filesDiff([...texts].map(([path, after]) => ({ path, before: project.sources.get(path) ?? "", after })));
}

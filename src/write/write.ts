// Writes a planned folder. The whole new tree is staged beside the old one and renamed into its place, so that a kill leaves one of them whole.
// What is unchanged, and what is not otelc's, is linked into the new tree: nothing is copied, moved or lost on the way.
import { chmodSync, copyFileSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { isCurrent, type Plan, type PlannedFile } from "./plan.js";

export function write(plan: Plan): void {
  recover(plan.folder);
  if (isCurrent(plan)) return;
  const staged = besides(plan.folder, `new-${process.pid}`);
  rmSync(staged, { recursive: true, force: true });
  mkdirSync(staged, { recursive: true });
  try {
    for (const file of plan.files) stage(file, plan.folder, staged);
    carry(plan, "", staged);
    swap(plan.folder, staged);
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** A hidden sibling: on the same file system, so that renaming is enough. */
function besides(folder: string, what: string): string {
  return join(dirname(folder), `.${basename(folder)}.otelc-${what}`);
}

function stage(file: PlannedFile, folder: string, staged: string): void {
  const path = join(staged, file.path);
  if (file.state === "remove") return;
  mkdirSync(dirname(path), { recursive: true });
  if (file.state === "create" || file.state === "update") {
    writeFileSync(path, file.after ?? "", { flag: "wx" });
    if (file.isExecutable) chmodSync(path, 0o755);
    return;
  }
  bring(join(folder, file.path), path);
}

/** Brings along what otelc does not own: `.env`, secrets, backups. */
function carry(plan: Plan, below: string, staged: string): void {
  const folder = join(plan.folder, below);
  if (!existsSync(folder)) return;
  const owned = new Set(plan.files.map((file) => file.path));
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (owned.has(path)) continue;
    if (entry.isDirectory()) {
      if (!isEmptied(path, plan)) mkdirSync(join(staged, path), { recursive: true });
      carry(plan, path, staged);
    } else if (!existsSync(join(staged, path))) {
      mkdirSync(dirname(join(staged, path)), { recursive: true });
      bring(join(plan.folder, path), join(staged, path));
    }
  }
}

/** A folder that only held files which are removed goes with them. */
function isEmptied(path: string, plan: Plan): boolean {
  const inside = plan.files.filter((file) => file.path.startsWith(`${path}/`));
  return inside.length > 0 && inside.every((file) => file.state === "remove");
}

function bring(from: string, to: string): void {
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
    return;
  }
  try {
    linkSync(from, to);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(from, to);
  }
}

function swap(folder: string, staged: string): void {
  if (!existsSync(folder)) {
    renameSync(staged, folder);
    return;
  }
  const old = besides(folder, "old");
  rmSync(old, { recursive: true, force: true });
  renameSync(folder, old);
  renameSync(staged, folder);
  rmSync(old, { recursive: true, force: true });
}

/** Between its two renames a swap can be killed: then the old tree stands aside, whole, and is put back. */
export function recover(folder: string): void {
  const old = besides(folder, "old");
  if (!existsSync(old)) return;
  if (existsSync(folder)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, folder);
}

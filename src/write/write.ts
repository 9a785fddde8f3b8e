// Writes a planned folder. A per-file rename would leave a mixture when it is killed, so the whole new tree is staged beside the old one, and two renames swap them:
//
//   .compose.otelc-new     the new tree: what changed is written, what did not and what is not otelc's (.env) is linked, so nothing is copied or touched
//   compose → .compose.otelc-old, .compose.otelc-new → compose
//   .compose.otelc-old     folders that are not otelc's (secrets/, backups/) move over as they are, so that who holds one open keeps it; the rest is deleted
//
// Killed before the first rename, the old tree stands; after the second, the new one. Between the two (some microseconds; Node has no exchange of two folders)
// each stands whole under its other name: a shell that outlives the build puts the old one back, keepWhole(), or else the next build, settle().
// Only one build at a time does any of this: exclusively().
import { accessSync, chmodSync, constants, linkSync, mkdirSync, readdirSync, readlinkSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { applyInPlace } from "./in-place.js";
import { lockName, ownedIn } from "./lock.js";
import type { Swap } from "./keeper.js";
import { isCurrent, type Plan, type PlannedFile } from "./plan.js";
import { codeOf, statOf } from "./refusal.js";
import { noSpare, type Spare } from "./spare.js";

interface Aside { readonly staged: string; readonly old: string; readonly applying: string; readonly trash: string }

/** Hidden siblings: on the same file system, so that renaming is enough. */
function asideOf(folder: string): Aside {
  const beside = (what: string): string => join(dirname(folder), `.${basename(folder)}.otelc-${what}`);
  return { staged: beside("new"), old: beside("old"), applying: beside("apply"), trash: beside("trash") };
}

/** What a write of this plan will swap: nothing where no folder stands yet, or nothing changes. */
export function swapOf(plan: Plan): readonly Swap[] {
  return isCurrent(plan) || statOf(plan.folder) === undefined ? [] : [{ old: asideOf(plan.folder).old, folder: plan.folder }];
}

/** Whether a build was killed on its way; settle() ends it. */
export function isUnsettled(folder: string): boolean {
  return Object.values(asideOf(folder)).some((path) => statOf(path) !== undefined);
}

/** Ends what a killed build began. */
export function settle(folder: string): void {
  const aside = asideOf(folder);
  rmSync(aside.staged, { recursive: true, force: true });
  rmSync(aside.trash, { recursive: true, force: true });
  if (statOf(aside.applying) !== undefined) applyInPlace(aside.applying, folder, aside.trash);
  if (statOf(aside.old) === undefined) return;
  if (statOf(folder) === undefined) renameSync(aside.old, folder);
  else finish(aside, folder);
  sweep(folder);
}

/** Deletes what a build has replaced, or keeps it for the next one. Nothing waits for it, so it comes last. */
export function sweep(folder: string, spare: Spare = noSpare): void {
  const { trash } = asideOf(folder);
  if (!spare.keep(folder, trash)) rmSync(trash, { recursive: true, force: true });
}

/** For a plan of a settled folder; sweep() it afterwards. Throws what the disk refuses, and then the old tree stands. */
export function write(plan: Plan, spare: Spare = noSpare): void {
  if (isCurrent(plan)) return;
  const { folder } = plan;
  const aside = asideOf(folder);
  // Only the parent's rights matter to a swap, but who made the folder itself read-only meant it.
  if (statOf(folder) !== undefined) accessSync(folder, constants.W_OK);
  try {
    const isThere = spare.take(plan, aside.staged);
    mkdirSync(aside.staged, { recursive: true });
    const staged = plan.files.filter((file) => isStaged(file) && !isThere.has(file.path));
    for (const below of new Set(staged.map((file) => dirname(file.path)))) mkdirSync(join(aside.staged, below), { recursive: true });
    for (const file of staged) stage(file, folder, aside.staged);
    const waiting = carry(plan, "", aside.staged);
    if (waiting.every((path) => isWritable(join(folder, path))) && swap(folder, aside, waiting)) return;
    renameSync(aside.staged, aside.applying);
    applyInPlace(aside.applying, folder, aside.trash);
  } finally {
    rmSync(aside.staged, { recursive: true, force: true });
  }
}

function stage(file: PlannedFile, folder: string, staged: string): void {
  const path = join(staged, file.path);
  if (file.state === "unchanged" && isBrought(join(folder, file.path), path)) return;
  writeFileSync(path, file.after ?? "", { flag: "wx" });
  if (file.isExecutable) chmodSync(path, 0o755);
}

function isStaged({ state }: PlannedFile): boolean {
  return state === "create" || state === "update" || state === "unchanged";
}

/** Brings along the files that are kept. Returns the folders in which nothing is otelc's: they wait for the swap. */
function carry(plan: Plan, below: string, staged: string): readonly string[] {
  const folder = join(plan.folder, below);
  if (statOf(folder) === undefined) return [];
  if (statOf(join(staged, below)) !== undefined) chmodSync(join(staged, below), Number(statSync(folder).mode) & 0o7777);
  const settled = new Set(plan.files.filter((file) => isStaged(file) || file.state === "remove").map((file) => file.path));
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (settled.has(path)) return [];
    if (entry.isDirectory()) return holdsOwn(path, plan) ? carry(plan, path, staged) : [path];
    mkdirSync(dirname(join(staged, path)), { recursive: true });
    isBrought(join(plan.folder, path), join(staged, path));
    return [];
  });
}

function holdsOwn(path: string, plan: Plan): boolean {
  return plan.files.some((file) => file.path.startsWith(`${path}/`) && file.state !== "foreign");
}

/** False where there are no hard links, or none to another user's file: then what is otelc's is written anew, and what is not is moved after the swap. */
function isBrought(from: string, to: string): boolean {
  try {
    if (statOf(from)?.isSymbolicLink() === true) symlinkSync(readlinkSync(from), to);
    else linkSync(from, to);
    return true;
  } catch (error) {
    if (["ENOSPC", "EDQUOT", "EIO"].includes(codeOf(error) ?? "")) throw error;
    return false;
  }
}

/** To move a folder, its own entry of its parent is rewritten: that needs the right to write to it. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** False where the folder itself cannot be renamed: it is a mount point, or someone holds it (Windows). */
function swap(folder: string, aside: Aside, waiting: readonly string[]): boolean {
  if (statOf(folder) === undefined) {
    renameSync(aside.staged, folder);
    return true;
  }
  try {
    renameSync(folder, aside.old);
  } catch (error) {
    if (["EBUSY", "EXDEV", "EPERM", "EACCES"].includes(codeOf(error) ?? "")) return false;
    throw error;
  }
  try {
    renameSync(aside.staged, folder);
  } catch (error) {
    renameSync(aside.old, folder);
    throw error;
  }
  // At once, before finish() looks for anything that came meanwhile: until then they are missing.
  for (const path of waiting) if (statOf(dirname(join(folder, path))) !== undefined) renameSync(join(aside.old, path), join(folder, path));
  finish(aside, folder);
  return true;
}

/** Moves over what is not otelc's and not there yet, then deletes the old tree; under another name first, since a half-deleted tree must not be taken for an old one. */
function finish({ old, trash }: Aside, folder: string): void {
  const kept = ownedIn(folder);
  // A folder without a lock is not what a build put there, so nothing in the old tree was removed by it.
  const removed = statOf(join(folder, lockName)) === undefined ? [] : Object.keys(ownedIn(old)).filter((path) => !(path in kept));
  adopt(old, folder, "", removed);
  renameSync(old, trash);
}

function adopt(old: string, folder: string, below: string, removed: readonly string[]): void {
  for (const entry of readdirSync(join(old, below), { withFileTypes: true })) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`;
    if (removed.includes(path)) continue;
    const stands = statOf(join(folder, path));
    const isMixed = stands?.isDirectory() === true || removed.some((file) => file.startsWith(`${path}/`));
    if (entry.isDirectory() && isMixed) adopt(old, folder, path, removed);
    else if (stands === undefined) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      renameSync(join(old, path), join(folder, path));
    }
  }
}

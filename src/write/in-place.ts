// Where a folder cannot be swapped (a mount point, or a folder in it that belongs to someone else, as Docker leaves them), its files are replaced one by one.
// The complete new tree stands beside it until the last one is in place, so a build that was killed half-way is ended by the next.
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { sha256 } from "../package/sha256.js";
import { lockName, ownedIn } from "./lock.js";
import { codeOf, statOf } from "./refusal.js";

/** Safe to repeat: the lock comes last, and until then the folder's own lock says what may be removed. */
export function applyInPlace(applying: string, folder: string, trash: string): void {
  if (statOf(join(applying, lockName)) !== undefined) {
    const [before, after] = [ownedIn(folder), ownedIn(applying)];
    for (const path of Object.keys(before).filter((owned) => !(owned in after))) remove(path, before[path], folder);
    for (const path of Object.keys(after)) if (statOf(join(applying, path)) !== undefined) moveInto(join(folder, path), join(applying, path));
    moveInto(join(folder, lockName), join(applying, lockName));
  }
  renameSync(applying, trash);
  rmSync(trash, { recursive: true, force: true });
}

/** Removes a file that is as otelc wrote it, and the folders that are left empty. */
function remove(path: string, hash: string | undefined, folder: string): void {
  const full = join(folder, path);
  if (statOf(full)?.isFile() !== true || sha256(readFileSync(full)) !== hash) return;
  rmSync(full);
  try {
    for (let above = dirname(full); above !== folder; above = dirname(above)) rmdirSync(above);
  } catch (error) {
    if (!["ENOTEMPTY", "EEXIST"].includes(codeOf(error) ?? "")) throw error;
  }
}

function moveInto(to: string, from: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== "EXDEV") throw error;
    // On another file system: copied beside its place first, so that nobody reads half a file.
    const beside = `${to}.otelc-new`;
    copyFileSync(from, beside);
    renameSync(beside, to);
    rmSync(from);
  }
}

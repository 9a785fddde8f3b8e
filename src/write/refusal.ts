// What otelc refuses to write to, and what a disk refuses, in words.
import { lstatSync, realpathSync, statSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";

/** Whether the folder may be written to: inside the project, links followed, and not a file. */
export function mayWrite(folder: string, project: string, origin: Path, log: Diagnostics): boolean {
  const standing = nearestStanding(resolve(folder));
  const real = realpathOf(standing);
  if (!contains(project, folder) || (real !== undefined && !contains(realpathSync(project), real))) {
    const leads = contains(project, folder) ? `"${standing}" leads outside the project, to "${real}".` : `"${folder}" is outside the project.`;
    log.error("write/outside", origin, { message: leads, why: "otelc replaces whole folders, and does so only below the folder of the config.", fix: "Choose a folder inside it: --out out." });
    return false;
  }
  if (real !== undefined && statSync(real).isDirectory()) return true;
  log.error("write/not-a-folder", origin, { message: `"${standing}" is ${real === undefined ? "a link that leads nowhere" : "a file"}.`, why: "The output is a folder.", fix: "Move it away, or choose another folder: --out." });
  return false;
}

/** Whether a target's own folder may be replaced: a link in its place would be replaced instead of what it leads to. */
export function mayReplace(folder: string, project: string, origin: Path, log: Diagnostics): boolean {
  if (!mayWrite(folder, project, origin, log)) return false;
  if (statOf(folder)?.isSymbolicLink() !== true) return true;
  log.error("write/link", origin, { message: `"${folder}" is a link.`, why: "otelc replaces the whole folder, and would replace the link.", fix: "Remove the link, or choose the folder that it leads to: --out." });
  return false;
}

function contains(folder: string, path: string): boolean {
  const below = relative(folder, path);
  return below !== ".." && !below.startsWith(`..${sep}`) && !isAbsolute(below);
}

function nearestStanding(path: string): string {
  let here = path;
  while (statOf(here) === undefined && dirname(here) !== here) here = dirname(here);
  return here;
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  }
}

/** What stands at a path, links not followed; undefined where there is nothing. */
export function statOf(path: string): ReturnType<typeof lstatSync> {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (codeOf(error) === "ENOTDIR") return undefined;
    throw error;
  }
}

export function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "The file system does not allow it", EPERM: "The file system does not allow it", EROFS: "The file system is read-only", ENOSPC: "The disk is full", EDQUOT: "The quota is used up",
  ENOTDIR: "A part of the path is a file", EISDIR: "A folder stands where a file should", EEXIST: "Something stands in the way", ENOTEMPTY: "A folder is not empty", ELOOP: "The path goes in circles",
  ENAMETOOLONG: "The path is too long", EMFILE: "Too many files are open", ENFILE: "Too many files are open", EBUSY: "It is in use", EIO: "The disk reports a fault", EFBIG: "The file is too large",
};

/** What the disk refused, in words; undefined where it was something else. */
export function refusedBy(error: unknown, what: string): string | undefined {
  const code = codeOf(error) ?? "";
  const reason = reasons[code];
  const path = typeof error === "object" && error !== null && "path" in error && typeof error.path === "string" ? error.path : what;
  return reason === undefined ? undefined : `${reason} (${code}, "${path}").`;
}

/** Says what the disk refused; false where it was something else. */
export function reportDisk(error: unknown, folder: string, origin: Path, log: Diagnostics): boolean {
  const reason = refusedBy(error, folder);
  if (reason === undefined) return false;
  log.error("write/refused", origin, { message: `"${folder}" cannot be written.`, why: `${reason} What stood there before still stands.`, fix: "Make room or give the rights, and build again." });
  return true;
}

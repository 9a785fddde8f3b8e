// One build at a time in an output folder, and clear words for what a disk refuses.
import { existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";

/** Whether the folder may be written to: inside the project, and not a file. */
export function mayWrite(folder: string, project: string, origin: Path, log: Diagnostics): boolean {
  const nearest = nearestExisting(folder);
  const real = realpathSync(nearest);
  if (relative(realpathSync(project), real).startsWith("..") || relative(project, folder).startsWith("..")) {
    log.error("write/outside", origin, { message: `"${folder}" is outside the project.`, why: "otelc replaces whole folders, and does so only below the folder of the config.", fix: "Choose a folder inside it: --out out." });
    return false;
  }
  if (statSync(nearest).isDirectory()) return true;
  log.error("write/not-a-folder", origin, { message: `"${nearest}" is a file.`, why: "The output is a folder.", fix: "Move the file away, or choose another folder: --out." });
  return false;
}

function nearestExisting(path: string): string {
  let here = resolve(path);
  while (!existsSync(here)) here = dirname(here);
  return here;
}

/** Runs `work` while holding the folder; a lock whose process is gone is taken over. */
export function exclusively<T>(out: string, origin: Path, log: Diagnostics, work: () => T): T | undefined {
  const lock = join(out, ".otelc-lock");
  mkdirSync(out, { recursive: true });
  for (let attempt = 0; attempt < 200; attempt++) {
    if (take(lock)) {
      try {
        return work();
      } finally {
        rmSync(lock, { force: true });
      }
    }
    if (isStale(lock)) rmSync(lock, { force: true });
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  }
  log.error("write/busy", origin, { message: `Another otelc has been writing to "${out}" for ten seconds.`, why: "Two builds at once could mix their files.", fix: `Wait for it; if none is running, remove "${lock}".` });
  return undefined;
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function isStale(lock: string): boolean {
  try {
    const pid = Number(readFileSync(lock, "utf8"));
    if (!Number.isInteger(pid) || pid <= 0) return Date.now() - statSync(lock).mtimeMs > 2000;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === "ESRCH";
  }
}

export function codeOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "The file system does not allow it", EPERM: "The file system does not allow it", EROFS: "The file system is read-only", ENOSPC: "The disk is full", EDQUOT: "The quota is used up",
  ENOTDIR: "A part of the path is a file", EISDIR: "A folder stands where a file should", ELOOP: "The path goes in circles", ENAMETOOLONG: "The path is too long", EMFILE: "Too many files are open",
};

/** What the disk refused, in words; false where it was something else. */
export function reportDisk(error: unknown, folder: string, origin: Path, log: Diagnostics): boolean {
  const reason = reasons[codeOf(error) ?? ""];
  if (reason === undefined) return false;
  log.error("write/refused", origin, { message: `"${folder}" cannot be written.`, why: `${reason} (${codeOf(error) ?? ""}). What stood there before still stands.`, fix: "Make room or give the rights, and build again." });
  return true;
}

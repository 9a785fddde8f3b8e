// What a build would do to a folder: nothing is touched here.
import { existsSync, lstatSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import type { Artifact } from "../emit/artifact.js";
import { print } from "../emit/yaml.js";
import { imagesIn, type Lock, lockName, lockText, readLock, sha256 } from "./lock.js";

export type State = "create" | "update" | "unchanged" | "remove" | "edited" | "foreign";

export interface PlannedFile {
  readonly path: string;
  readonly state: State;
  /** What stands there now. */
  readonly before: string | undefined;
  /** What will stand there. */
  readonly after: string | undefined;
  readonly isExecutable: boolean;
}

export interface Plan {
  /** Absolute. */
  readonly folder: string;
  readonly files: readonly PlannedFile[];
}

export interface PlanOptions {
  readonly folder: string;
  readonly artifacts: readonly Artifact[];
  readonly otelcVersion: string;
  readonly collectorVersion: string;
  /** Overwrites what was edited by hand. */
  readonly force: boolean;
  /** Where findings about the folder point. */
  readonly origin: Path;
}

export function plan(options: PlanOptions, log: Diagnostics): Plan {
  const { folder, artifacts, force, origin } = options;
  const texts = textsOf(artifacts, log);
  const lock = lockOf(folder, origin, log);
  const executable = new Set(artifacts.filter((artifact) => artifact.executable === true).map((artifact) => artifact.path));
  const files = [...texts].map(([path, after]) => planned(path, after, folder, lock, force, executable.has(path)));
  const removed = Object.keys(lock?.files ?? {}).filter((path) => !texts.has(path) && isInside(path)).flatMap((path) => removal(path, folder, lock, force));
  for (const file of [...files, ...removed]) reportKept(file, folder, origin, log);
  const images = imagesIn(artifacts.flatMap((artifact) => (typeof artifact.documents === "string" ? [] : artifact.documents)));
  const lockFile = planned(lockName, lockText(texts, options.otelcVersion, options.collectorVersion, images), folder, undefined, true, false);
  return { folder, files: [...files, ...removed, lockFile].sort((left, right) => (left.path < right.path ? -1 : 1)) };
}

/** Whether what stands on disk is what would be written. */
export function isCurrent({ files }: Plan): boolean {
  return files.every((file) => file.state === "unchanged");
}

function textsOf(artifacts: readonly Artifact[], log: Diagnostics): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const spelled = new Map<string, string>();
  for (const artifact of artifacts) {
    const other = spelled.get(artifact.path.toLowerCase());
    if (!isInside(artifact.path)) {
      log.error("write/outside", artifact.origin, { message: `"${artifact.path}" would be written outside the target's folder.`, why: "A target is a folder of its own.", fix: "Rename what it comes from." });
    } else if (other !== undefined) {
      log.error("write/path-collision", artifact.origin, { message: `Two files would be written to "${artifact.path}".`, why: other === artifact.path ? "The second would replace the first." : `"${other}" is the same file where case is not told apart.`, fix: "Rename one of the nodes they come from." });
    } else {
      spelled.set(artifact.path.toLowerCase(), artifact.path);
      texts.set(artifact.path, print(artifact));
    }
  }
  return texts;
}

function lockOf(folder: string, origin: Path, log: Diagnostics): Lock | undefined {
  const read = readLock(folder);
  if ("lock" in read) return read.lock;
  const isNewer = read.problem === "newer";
  log.error(`write/lock-${read.problem}`, origin, {
    message: isNewer ? `"${join(folder, lockName)}" was written by a newer otelc.` : `"${join(folder, lockName)}" cannot be read.`,
    why: "Without it otelc does not know which files are its own.",
    fix: isNewer ? "Use that version of otelc, or build into another folder." : "Restore the file, or move the folder away and build again.",
  });
  return undefined;
}

function planned(path: string, after: string, folder: string, lock: Lock | undefined, force: boolean, isExecutable: boolean): PlannedFile {
  const before = textAt(join(folder, path));
  const state = ((): State => {
    if (before === undefined) return existsSync(join(folder, path)) ? "foreign" : "create";
    if (before === after) return "unchanged";
    if (force || path === lockName) return "update";
    const owned = lock?.files[path];
    if (owned === undefined) return "foreign";
    return owned === sha256(before) ? "update" : "edited";
  })();
  return { path, state, before, after, isExecutable };
}

function removal(path: string, folder: string, lock: Lock | undefined, force: boolean): readonly PlannedFile[] {
  const before = textAt(join(folder, path));
  if (before === undefined) return [];
  const isEdited = lock?.files[path] !== sha256(before) && !force;
  return [{ path, state: isEdited ? "edited" : "remove", before, after: undefined, isExecutable: false }];
}

function reportKept(file: PlannedFile, folder: string, origin: Path, log: Diagnostics): void {
  if (file.state === "edited") {
    log.error("write/edited", origin, { message: `"${join(folder, file.path)}" was edited by hand since otelc wrote it.`, why: "It is kept as it is, so it is not what the stack says.", fix: "Move the change into the stack (a patch, perhaps), or overwrite it: otelc build --force." });
  }
  if (file.state === "foreign") {
    log.error("write/foreign", origin, { message: `"${join(folder, file.path)}" exists and is not otelc's.`, why: "otelc only ever replaces files that it wrote.", fix: "Move it away, or overwrite it: otelc build --force." });
  }
}

/** Text of a file; undefined for what is none, and for links that lead elsewhere. */
function textAt(path: string): string | undefined {
  try {
    return lstatSync(path).isFile() ? readFileSync(path, "utf8") : undefined;
  } catch {
    return undefined;
  }
}

function isInside(path: string): boolean {
  const normal = normalize(path).replaceAll("\\", "/");
  return !normal.startsWith("/") && !normal.startsWith("../") && normal !== ".." && !/^[A-Za-z]:/.test(normal) && dirname(normal) !== "..";
}

// What a build would do to a folder: nothing is touched here.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import type { Artifact } from "../emit/artifact.js";
import { sha256 } from "../package/sha256.js";
import { type Lock, lockName, lockText, imagesIn, readLock } from "./lock.js";
import { statOf } from "./refusal.js";
import { foldersOf, isInside, textsOf } from "./texts.js";

/** `edited` and `foreign` files are kept: edited by hand since otelc wrote them, or never otelc's. */
export type State = "create" | "update" | "unchanged" | "remove" | "edited" | "foreign";

type Stat = ReturnType<typeof statOf>;

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
  /** What the artifacts do not say, for later comparisons; part of the lock. */
  readonly facts?: object | undefined;
  /** The lock's text where all of this is written, if an earlier build knows it. */
  readonly lock?: string | undefined;
  /** Overwrites files that were edited by hand or are not otelc's; never folders or what stands in them. */
  readonly force: boolean;
  /** Whether the file system tells which files can be run. */
  readonly hasModes: boolean;
  /** Where findings about the folder point. */
  readonly origin: Path;
}

export function plan(options: PlanOptions, log: Diagnostics): Plan {
  const { folder, artifacts, origin } = options;
  const texts = textsOf(artifacts, log);
  const read = lockOf(options, log);
  if (read === "refused") return { folder, files: [] };
  const owned = read?.files ?? {};
  const removed = Object.keys(owned).filter((path) => !texts.has(path) && isInside(path)).flatMap((path) => removal(path, owned, options));
  const goes = new Set(removed.filter((file) => file.state === "remove").map((file) => file.path));
  const executable = new Set(artifacts.filter((artifact) => artifact.executable === true).map((artifact) => artifact.path));
  const isFresh = statOf(folder) === undefined;
  const stats = new Map<string, Stat>();
  const files = [...texts].map(([path, after]) => {
    if (isFresh) return { path, state: "create", before: undefined, after, isExecutable: executable.has(path) } as const;
    const stat = statOf(join(folder, path));
    const obstacle = inTheWay(folder, path, stat, goes, stats);
    const file = obstacle === undefined ? planned(path, after, stat, owned, executable.has(path), options) : kept(path, after);
    report(file, obstacle ?? path, folder, origin, log);
    return file;
  });
  for (const file of removed) report(file, file.path, folder, origin, log);
  const all = [...files, ...removed];
  return { folder, files: [...all, lockFile(all, owned, options)].sort((left, right) => (left.path < right.path ? -1 : 1)) };
}

/** Whether what stands on disk is what would be written. */
export function isCurrent({ files }: Plan): boolean {
  return files.every((file) => file.state === "unchanged");
}

function lockFile(files: readonly PlannedFile[], owned: Lock["files"], options: PlanOptions): PlannedFile {
  const isKnown = options.lock !== undefined && files.every(({ state }) => state !== "edited" && state !== "foreign");
  const after = isKnown ? options.lock : textOfLock(files, owned, options);
  const before = textAt(join(options.folder, lockName));
  const changed = before === undefined ? "create" : "update";
  return { path: lockName, state: before === after ? "unchanged" : changed, before, after, isExecutable: false };
}

/** Of a kept file the lock goes on saying what otelc last wrote, so that it is still known as edited next time. */
function textOfLock(files: readonly PlannedFile[], owned: Lock["files"], options: PlanOptions): string {
  const { artifacts, otelcVersion, collectorVersion } = options;
  const hashes = new Map(files.flatMap((file) => {
    const hash = file.state === "edited" ? owned[file.path] : file.after !== undefined && sha256(file.after);
    return file.state === "foreign" || typeof hash !== "string" ? [] : [[file.path, hash] as const];
  }));
  const images = imagesIn(artifacts.flatMap((artifact) => (typeof artifact.documents === "string" ? [] : artifact.documents)));
  return lockText(hashes, otelcVersion, collectorVersion, images, options.facts ?? {});
}

function lockOf({ folder, otelcVersion, force, origin }: PlanOptions, log: Diagnostics): Lock | undefined | "refused" {
  const { lock, problem } = readLock(folder, otelcVersion);
  if (problem === undefined || force) return lock;
  const isNewer = problem === "newer";
  const path = join(folder, lockName);
  const versions = lock === undefined ? "" : ` (${lock.otelc}; this is ${otelcVersion})`;
  log.error(`write/lock-${problem}`, origin, {
    message: isNewer ? `"${path}" was written by a newer otelc${versions}.` : `"${path}" cannot be read.`,
    why: isNewer ? "This version could undo what that one knew to do." : "Without it otelc does not know which files are its own.",
    fix: isNewer ? "Update otelc, or overwrite all the same: otelc build --force." : "Restore the file from version control, or overwrite what it listed: otelc build --force.",
  });
  return "refused";
}

function planned(path: string, after: string, stat: Stat, owned: Lock["files"], isExecutable: boolean, { folder, force, hasModes }: PlanOptions): PlannedFile {
  const before = stat?.isFile() === true ? readFileSync(join(folder, path), "utf8") : undefined;
  const state = ((): State => {
    if (stat === undefined) return "create";
    if (stat.isDirectory()) return "create";
    if (before === after) return isExecutable && hasModes && (Number(stat.mode) & 0o100) === 0 ? "update" : "unchanged";
    if (force) return "update";
    if (before === undefined || owned[path] === undefined) return "foreign";
    return owned[path] === sha256(before) ? "update" : "edited";
  })();
  return { path, state, before, after, isExecutable };
}

function kept(path: string, after: string): PlannedFile {
  return { path, state: "foreign", before: undefined, after, isExecutable: false };
}

function removal(path: string, owned: Lock["files"], { folder, force }: PlanOptions): readonly PlannedFile[] {
  if (foldersOf(path).some((folderPath) => statOf(join(folder, folderPath))?.isDirectory() !== true)) return [];
  const before = textAt(join(folder, path));
  if (before === undefined) return [];
  const isEdited = owned[path] !== sha256(before) && !force;
  return [{ path, state: isEdited ? "edited" : "remove", before, after: undefined, isExecutable: false }];
}

/** What keeps a path from being written: a file or a link where it needs a folder, or a folder where it needs a file. What this build removes anyway is no obstacle. */
function inTheWay(folder: string, path: string, stat: Stat, goes: ReadonlySet<string>, stats: Map<string, Stat>): string | undefined {
  const above = foldersOf(path).find((part) => {
    if (!stats.has(part)) stats.set(part, statOf(join(folder, part)));
    return stats.get(part)?.isDirectory() === false && !goes.has(part);
  });
  if (above !== undefined) return above;
  return stat?.isDirectory() === true && !isEmptied(folder, path, goes) ? path : undefined;
}

function isEmptied(folder: string, path: string, goes: ReadonlySet<string>): boolean {
  return readdirSync(join(folder, path), { withFileTypes: true }).every((entry) => (entry.isDirectory() ? isEmptied(folder, `${path}/${entry.name}`, goes) : goes.has(`${path}/${entry.name}`)));
}

function report(file: PlannedFile, at: string, folder: string, origin: Path, log: Diagnostics): void {
  const path = join(folder, at);
  if (file.state === "edited") {
    log.error("write/edited", origin, { message: `"${path}" was edited by hand since otelc wrote it.`, why: "It is kept as it is, so it is not what the stack says.", fix: "Move the change into the stack (a patch, perhaps), or overwrite it: otelc build --force." });
  }
  if (file.state === "foreign" && at === file.path && statOf(path)?.isDirectory() !== true) {
    log.error("write/foreign", origin, { message: `"${path}" exists and is not otelc's.`, why: "otelc only ever replaces files that it wrote.", fix: "Move it away, or overwrite it: otelc build --force." });
  } else if (file.state === "foreign") {
    log.error("write/foreign", origin, { message: `"${path}" stands in the way of "${file.path}" and is not otelc's.`, why: "otelc only ever replaces files that it wrote, and never writes through a link.", fix: "Move it away, and build again." });
  }
}

/** Text of a file; undefined for what is none: links, folders, nothing. */
function textAt(path: string): string | undefined {
  return statOf(path)?.isFile() === true ? readFileSync(path, "utf8") : undefined;
}

// What a build was made from and what it made, byte for byte: where all of it still stands there is nothing to do, and where only output is missing it can be written again. Of a lint, which makes nothing, what it said is kept.
//
// A record is one file: the header's length, the header (JSON), then the content of every input and every output in the header's order.
import { closeSync, constants, existsSync, fstatSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

export interface FolderRecord<Content> {
  /** `production/kubernetes` */
  readonly name: string;
  readonly target: string;
  readonly environment: string | null;
  readonly collectorVersion: string;
  /** Absolute, links followed. */
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly isExecutable: boolean; readonly content: Content }[];
}

export interface Recorded<Content> {
  /** Everything that has a say besides files and environment, as text. */
  readonly key: string;
  /** The config, what it imports, and what it mounts: by absolute path. */
  readonly inputs: readonly { readonly path: string; readonly content: Content }[];
  /** Files beside the inputs that an import could mean instead. */
  readonly listings: readonly { readonly folder: string; readonly names: readonly string[] }[];
  /** Files that would have a say if they existed. */
  readonly absent: readonly string[];
  /** Variables that the config reads. */
  readonly environment: Readonly<Record<string, string | null>>;
  readonly folders: readonly FolderRecord<Content>[];
  /** What stands beside the folders: something has to be said where a target is gone and its folder is not. */
  readonly beside: readonly string[];
  /** Folder of the config. */
  readonly project: string;
  /** Folder of the output, absolute. */
  readonly output: string;
  /** What is said of the stack, whatever is written. */
  readonly out: string;
  readonly err: string;
  readonly hasSummary: boolean;
  /** Of the process. */
  readonly code: number;
}

export type BuildRecord = Recorded<Uint8Array>;

export function hasRecord(cache: string, key: string): boolean {
  return existsSync(recordFile(cache, key));
}

/** The record of a key, where every input is as it was. */
export function recall(cache: string, key: string, environment: Readonly<Record<string, string | undefined>>): BuildRecord | undefined {
  try {
    const record = decode(readFileSync(recordFile(cache, key)));
    const isSame = record.key === key && record.inputs.every(isAsItWas) && record.listings.every(({ folder, names }) => same(importable(folder), names))
      && !record.absent.some((path) => existsSync(path)) && same(besideOf(record), record.beside)
      && Object.entries(record.environment).every(([name, value]) => (environment[name] ?? null) === value);
    return isSame ? record : undefined;
  } catch {
    return undefined;
  }
}

function isAsItWas({ path, content }: { readonly path: string; readonly content: Uint8Array }): boolean {
  return readFileSync(path).equals(content);
}

/** Whether the output stands on disk as it was written, with nobody at work on it. */
export function stands({ folders }: BuildRecord): boolean {
  try {
    const most = Math.max(0, ...folders.flatMap(({ files }) => files.map(({ content }) => content.length)));
    const buffer = Buffer.allocUnsafe(most + 1);
    return folders.every(({ folder, files }) => realpathSync(folder) === folder && !readdirSync(dirname(folder)).some((name) => name.includes(".otelc-"))
      && files.every(({ path, isExecutable, content }) => holds(join(folder, path), content, isExecutable, buffer)));
  } catch {
    return false;
  }
}

/** Whether a file, and no link to one, has a content. A directory cannot be read, and what is no file at all does not make this wait. */
function holds(path: string, content: Uint8Array, isExecutable: boolean, buffer: Buffer): boolean {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const isRunnable = !isExecutable || process.platform === "win32" || (fstatSync(file).mode & 0o100) !== 0;
    return isRunnable && readSync(file, buffer, 0, content.length + 1, 0) === content.length && buffer.compare(content, 0, content.length, 0, content.length) === 0;
  } finally {
    closeSync(file);
  }
}

/** Whole or not at all; where it cannot be written, the next build works everything out again. */
export function remember(cache: string, record: BuildRecord): void {
  const file = recordFile(cache, record.key);
  const beside = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(beside, encode(record), { mode: 0o600 });
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
  }
}

/** Names in a folder that an import without its ending, or the way imports are read, could depend on. */
export function importable(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => /\.(?:[cm]?[jt]sx?|json|txt|css)$/.test(name)).sort();
}

/** Names in the folder of the output, and in those of environments, without what is built there and what is hidden. */
export function besideOf({ output, folders }: { readonly output: string; readonly folders: readonly { readonly name: string }[] }): readonly string[] {
  const own = new Set(folders.flatMap(({ name }) => [name, posix.dirname(name)]));
  const above = new Set(folders.flatMap(({ name }) => [".", posix.dirname(name)]));
  return [...above].flatMap((folder) => namesIn(join(output, folder)).map((name) => posix.join(folder, name))).filter((path) => !own.has(path) && !posix.basename(path).startsWith(".")).sort();
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((name, index) => name === right[index]);
}

/** Two keys in one file would only cost a cache hit: the key itself stands in the record. */
function recordFile(cache: string, key: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return join(cache, "builds", `${(hash >>> 0).toString(16)}-${key.length}.bin`);
}

const lengthDigits = 12;

function encode(record: BuildRecord): Buffer {
  const contents: Uint8Array[] = [];
  const put = <T extends { readonly content: Uint8Array }>(holder: T): Omit<T, "content"> & { readonly content: number } => ({ ...holder, content: (contents.push(holder.content), holder.content.length) });
  const header: Recorded<number> = { ...record, inputs: record.inputs.map(put), folders: record.folders.map((folder) => ({ ...folder, files: folder.files.map(put) })) };
  const bytes = Buffer.from(JSON.stringify(header));
  return Buffer.concat([Buffer.from(String(bytes.length).padStart(lengthDigits, "0")), bytes, ...contents]);
}

function decode(bytes: Buffer): BuildRecord {
  let at = lengthDigits + Number(bytes.toString("latin1", 0, lengthDigits));
  const header = JSON.parse(bytes.toString("utf8", lengthDigits, at)) as Recorded<number>;
  const take = <T extends { readonly content: number }>(holder: T): Omit<T, "content"> & { readonly content: Uint8Array } => ({ ...holder, content: bytes.subarray(at, (at += holder.content)) });
  const inputs = header.inputs.map(take);
  return { ...header, inputs, folders: header.folders.map((folder) => ({ ...folder, files: folder.files.map(take) })) };
}

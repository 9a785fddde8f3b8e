// What a build is compared with: the files on disk, another folder, or a commit.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { Usage } from "./command.js";
import type { Planned } from "./outputs.js";

export type Texts = ReadonlyMap<string, string>;

/** Files of a target before the change, by path; undefined where the target is new. */
export type Before = (planned: Planned) => Texts | undefined;

/** What stands on disk, as it was planned against. */
export const onDisk: Before = ({ plan }) => {
  const texts = new Map(plan.files.flatMap(({ path, state, before }) => (before === undefined || state === "foreign" ? [] : [[path, before] as const])));
  return texts.size === 0 ? undefined : texts;
};

/** A folder that holds the targets' folders, or a commit of the repository that the output stands in. */
export function against(name: string, folder: string, out: string): Before {
  const path = resolve(folder, name);
  if (existsSync(path) && statSync(path).isDirectory()) return (planned) => textsIn(join(path, planned.name));
  const commit = git(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`])?.trim();
  if (commit === undefined || commit === "") throw new Usage(`--against: "${name}" is neither a folder nor a commit of this repository.`);
  const top = (git(folder, ["rev-parse", "--show-toplevel"]) ?? "").trim();
  return (planned) => committed(commit, top, join(out, planned.name));
}

function textsIn(folder: string): Texts | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(folder, file).split(sep).join("/"), readFileSync(file, "utf8")]));
}

function committed(commit: string, top: string, folder: string): Texts | undefined {
  const prefix = relative(top, folder).split(sep).join("/");
  const listed = git(top, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit, "--", prefix]) ?? "";
  const paths = listed.split("\0").filter((path) => path.startsWith(`${prefix}/`));
  if (paths.length === 0) return undefined;
  return new Map(paths.map((path) => [path.slice(prefix.length + 1), git(top, ["cat-file", "blob", `${commit}:${path}`]) ?? ""]));
}

/** Undefined where git fails or is not there. */
function git(cwd: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync("git", args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 28 });
  } catch {
    return undefined;
  }
}

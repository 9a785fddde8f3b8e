// A container as far as a limit of memory goes, and a volume as far as its size goes.
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../program.mjs";
import { Unjudged } from "./unjudged.mjs";

let groups = 0;

/** A control group with a limit; `wrap` starts a command in it, and the kernel ends what grows past it. */
export function openMemory(mib) {
  const isNew = existsSync("/sys/fs/cgroup/cgroup.controllers") && readFileSync("/sys/fs/cgroup/cgroup.controllers", "utf8").includes("memory");
  const group = join(isNew ? "/sys/fs/cgroup" : "/sys/fs/cgroup/memory", `otelc-proof-${process.pid}-${++groups}`);
  const settings = isNew ? [["memory.max", mib * 2 ** 20], ["memory.swap.max", 0]] : [["memory.limit_in_bytes", mib * 2 ** 20]];
  try {
    mkdirSync(group);
    for (const [file, value] of settings) if (existsSync(join(group, file))) writeFileSync(join(group, file), String(value));
  } catch (error) {
    throw new Unjudged(`no control group can be made here: ${error.code}`);
  }
  return {
    wrap: ["/bin/sh", "-c", `echo $$ > ${join(group, "cgroup.procs")} && exec "$@"`, "sh"],
    close: () => rmdirSync(group),
  };
}

/** A file system of so many MiB in a folder. */
export function openVolume(folder, mib) {
  mkdirSync(folder, { recursive: true });
  const mounted = run("mount", ["-t", "tmpfs", "-o", `size=${mib}m`, "tmpfs", folder]);
  if (!mounted.succeeded) throw new Unjudged(`no file system can be mounted here: ${mounted.output}`);
  return { close: () => run("umount", ["-l", folder]) };
}

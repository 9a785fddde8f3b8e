// Processes of their own: killed at any moment, racing each other, without rights, without room.
import { spawn, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.js";
import { exclusively } from "../../src/write/guard.js";
import { settle } from "../../src/write/write.js";
import { built, put, temporary, tree } from "./folder.js";
import { generation, standing } from "./generation.js";

const foreign = { ".env": "A=1\n", "secrets/key": "k\n", "config/0/mine": "m\n" };
const driver = join(temporary(), "driver.mjs");
const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

beforeAll(() => {
  buildSync({ entryPoints: [join(import.meta.dirname, "driver.ts")], outfile: driver, bundle: true, platform: "node", format: "esm", external: ["diff"] });
  chmodSync(join(driver, ".."), 0o755);
});

/** A folder that a process without rights may own. */
function owned(): string {
  const root = temporary();
  if (isRoot) chownSync(root, 65534, 65534);
  return root;
}

function run(folder: string, from: number, to: number): { readonly code: number | null; readonly out: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [driver, folder, String(from), String(to)], { encoding: "utf8", ...nobody });
  return { code: status, out: `${stdout}${stderr}` };
}

/** Kills a process some milliseconds after it has begun to build. */
function killedAfter(milliseconds: number, folder: string, from: number): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [driver, folder, String(from), String(from + 10_000)], { stdio: ["ignore", "pipe", "ignore"] });
    child.stdout.once("data", () => setTimeout(() => child.kill("SIGKILL"), milliseconds));
    child.once("exit", () => resolve());
  });
}

test("killed at any moment, a build leaves one tree whole and everything else as it was", async () => {
  const folder = join(temporary(), "out", "compose");
  built(folder, generation(0));
  put(folder, foreign);
  for (let round = 1; round <= 16; round++) {
    await killedAfter((round * 7) % 37, folder, round * 10_000);
    settle(folder);
    expect(standing(folder, foreign)).toBeTypeOf("number");
  }
  built(folder, generation(1));
  expect(standing(folder, foreign)).toBe(1);
  expect(readdirSync(join(folder, ".."))).toEqual(["compose"]);
}, 120_000);

test("builds that race each other wait their turn, and the last one stands whole", async () => {
  const folder = join(temporary(), "out", "compose");
  built(folder, generation(0));
  put(folder, foreign);
  const codes = await Promise.all([1, 2, 3, 4].map((number) => new Promise((resolve) => {
    spawn(process.execPath, [driver, folder, String(number * 1000), String(number * 1000 + 15)], { stdio: "ignore" }).once("exit", resolve);
  })));
  expect(codes).toEqual([0, 0, 0, 0]);
  expect(Number(standing(folder, foreign)) % 1000).toBe(14);
  expect(readdirSync(join(folder, ".."))).toEqual(["compose"]);
}, 60_000);

describe("the lock of a folder", () => {
  const attempt = (out: string): readonly string[] => {
    const log = createDiagnostics();
    exclusively(out, [], log, () => undefined, { patienceMs: 100 });
    return log.all.map(({ code }) => code);
  };
  const lockOf = (out: string, text: string, age = 0): void => {
    const path = join(out, ".otelc-lock");
    writeFileSync(path, text);
    if (age > 0) utimesSync(path, Date.now() / 1000 - age, Date.now() / 1000 - age);
  };

  test("is gone afterwards, also where the work fails", () => {
    const out = temporary();
    expect(() => exclusively(out, [], createDiagnostics(), () => { throw new Error("no"); })).toThrow("no");
    expect(existsSync(join(out, ".otelc-lock"))).toBe(false);
  });

  test("keeps others out as long as its process lives", () => {
    const out = temporary();
    exclusively(out, [], createDiagnostics(), () => expect(attempt(out)).toEqual(["write/busy"]));
    expect(attempt(out)).toEqual([]);
  });

  test("is taken over from a process that is gone, and from an earlier one of the same number", () => {
    const out = temporary();
    const mine = ((): string => exclusively(out, [], createDiagnostics(), () => readFileSync(join(out, ".otelc-lock"), "utf8")) ?? "")();
    const { pid } = spawnSync(process.execPath, ["-e", "0"]);
    lockOf(out, mine.replace(/"pid":\d+/, `"pid":${pid}`));
    expect(attempt(out)).toEqual([]);
    lockOf(out, mine.replace(/"started":("\d+"|null)/, '"started":"1"'));
    expect(attempt(out)).toEqual([]);
  });

  test("of another machine counts for a minute, a half-written one for two seconds", () => {
    const out = temporary();
    lockOf(out, '{"pid":1,"host":"elsewhere","started":null}', 30);
    expect(attempt(out)).toEqual(["write/busy"]);
    lockOf(out, '{"pid":1,"host":"elsewhere","started":null}', 61);
    expect(attempt(out)).toEqual([]);
    lockOf(out, "");
    expect(attempt(out)).toEqual(["write/busy"]);
    lockOf(out, "", 3);
    expect(attempt(out)).toEqual([]);
  });
});

describe("without rights", () => {
  test.each(["the output folder", "the target's folder"])("to %s, nothing is changed and it is said", (what) => {
    const root = owned();
    const folder = join(root, "compose");
    expect(run(folder, 0, 1).code).toBe(0);
    const readOnly = what === "the output folder" ? root : folder;
    chmodSync(readOnly, 0o555);
    const { code, out } = run(folder, 1, 2);
    chmodSync(readOnly, 0o755);
    expect(code).toBe(1);
    expect(out).toContain('"code":"write/refused"');
    expect(out).toContain("EACCES");
    expect(standing(folder, {})).toBe(0);
    expect(readdirSync(root)).toEqual(["compose"]);
  });

  test.runIf(isRoot)("to move a folder that Docker made, files are replaced one by one around it", () => {
    const folder = join(owned(), "compose");
    run(folder, 0, 1);
    mkdirSync(join(folder, "data"), { mode: 0o700 });
    writeFileSync(join(folder, "data", "precious"), "x\n");
    const before = statSync(folder).ino;
    expect(run(folder, 1, 2).out).toBe("ready\n");
    expect(standing(folder, { "data/precious": "x\n" })).toBe(1);
    expect(statSync(folder).ino).toBe(before);
    expect(readdirSync(join(folder, ".."))).toEqual(["compose"]);
  });

  test.runIf(isRoot)("to link a file of another user, it is moved", () => {
    const folder = join(owned(), "compose");
    run(folder, 0, 1);
    writeFileSync(join(folder, "theirs"), "x\n", { mode: 0o600 });
    expect(run(folder, 1, 2).out).toBe("ready\n");
    expect(standing(folder, { theirs: "x\n" })).toBe(1);
  });
});

const mounts: string[] = [];
afterAll(() => {
  for (const mount of mounts) spawnSync("umount", [mount]);
});

/** A file system of its own; undefined where this process may not mount. */
function mounted(size: string, at = temporary()): string | undefined {
  if (spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size},mode=0777`, "tmpfs", at]).status !== 0) return undefined;
  mounts.push(at);
  return at;
}

test("on a full disk nothing is changed and it is said", (context) => {
  const root = mounted("240k");
  if (root === undefined) return context.skip("mounting is not allowed here");
  const folder = join(root, "compose");
  expect(run(folder, 0, 1).out).toBe("ready\n");
  writeFileSync(join(root, "filler"), "x".repeat(100_000));
  const { code, out } = run(folder, 1, 2);
  expect(code).toBe(1);
  expect(out).toContain("The disk is full (ENOSPC");
  expect(standing(folder, {})).toBe(0);
  expect(readdirSync(root).sort()).toEqual(["compose", "filler"]);
});

test("a folder that is a mount point is written in place", (context) => {
  const folder = join(temporary(), "compose");
  mkdirSync(folder);
  if (mounted("2m", folder) === undefined) return context.skip("mounting is not allowed here");
  chmodSync(join(folder, ".."), 0o777);
  for (const number of [0, 1, 2]) {
    expect(run(folder, number, number + 1).out).toBe("ready\n");
    expect(standing(folder, {})).toBe(number);
  }
  expect(tree(join(folder, ".."))).toHaveProperty("compose/compose.yaml");
  expect(readdirSync(join(folder, ".."))).toEqual(["compose"]);
});

// The moment that random kills hardly ever hit: between the two renames of a swap.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { keepWhole } from "../../src/write/keeper.js";
import { temporary } from "./folder.js";

const appears = async (path: string): Promise<boolean> => {
  for (let patience = 0; patience < 500 && !existsSync(path); patience++) await new Promise((done) => setTimeout(done, 10));
  return existsSync(path);
};

const keepers = { "a writer that writes once": "keepWhole", "one that goes on writing": "lastingKeeper()" };

test.skipIf(process.platform === "win32").each(Object.entries(keepers))("%s and is killed between its renames leaves the old folder in its place", async (_, keeper) => {
  const root = temporary();
  const [folder, old, script] = [join(root, "it's $HOME"), join(root, ".old"), join(root, "killed.mjs")];
  mkdirSync(folder);
  writeFileSync(join(folder, "a"), "old\n");
  buildSync({
    stdin: { contents: `import { renameSync } from "node:fs"; import { keepWhole, lastingKeeper } from "./keeper.ts"; const [folder, old] = process.argv.slice(2); const keeper = ${keeper}; keeper([{ folder, old }])(); keeper([{ folder, old }]); renameSync(folder, old); process.kill(process.pid, "SIGKILL");`, resolveDir: join(import.meta.dirname, "../../src/write") },
    outfile: script, bundle: true, platform: "node", format: "esm",
  });
  expect(spawnSync(process.execPath, [script, folder, old]).signal).toBe("SIGKILL");
  expect(await appears(folder)).toBe(true);
  expect(readFileSync(join(folder, "a"), "utf8")).toBe("old\n");
  expect(existsSync(old)).toBe(false);
});

test("a swap that went through is left alone", async () => {
  const root = temporary();
  const [folder, old, fresh] = [join(root, "out"), join(root, ".old"), join(root, ".new")];
  for (const [path, text] of [[folder, "old\n"], [fresh, "new\n"]] as const) {
    mkdirSync(path);
    writeFileSync(join(path, "a"), text);
  }
  const release = keepWhole([{ folder, old }]);
  renameSync(folder, old);
  renameSync(fresh, folder);
  release();
  await new Promise((done) => setTimeout(done, 300));
  expect([readFileSync(join(folder, "a"), "utf8"), existsSync(old)]).toEqual(["new\n", true]);
});

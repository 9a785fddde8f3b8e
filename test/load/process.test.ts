// What a config leaves running, prints or breaks later does not reach the program that reads it: seen from outside, in a process of its own.
import { spawnSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { folderWith } from "./folder.js";

const root = resolve(import.meta.dirname, "../..");
const program = `
  import { createDiagnostics } from "./src/diagnostics/diagnostic.js";
  import { load } from "./src/load/load.js";
  const log = createDiagnostics();
  load(process.argv[2], { otelc: {} }, log, { base: process.cwd(), timeoutMs: 2000 }).then((loaded) => {
    console.log(JSON.stringify({ value: loaded?.value, codes: log.all.map(({ code }) => code) }));
    if (process.argv[3] === "fault") setTimeout(() => { throw new Error("a fault of its own"); }, 1);
    if (process.argv[3] === "wait") setTimeout(() => undefined, 300);
  });
`;
let code = "";

beforeAll(async () => {
  const built = await build({ stdin: { contents: program, resolveDir: root, loader: "ts" }, bundle: true, write: false, format: "cjs", platform: "node", target: "node20", external: ["esbuild"], define: { "import.meta.dirname": "__dirname" } });
  code = built.outputFiles[0]?.text ?? "";
});

function run(config: string, mode = ""): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const folder = folderWith({ "stack.config.ts": config, "program/program.cjs": code });
  symlinkSync(join(root, "node_modules"), join(folder, "program/node_modules"), "dir");
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  return spawnSync(process.execPath, [join(folder, "program/program.cjs"), `${folder}/stack.config.ts`, mode], { cwd: folder, encoding: "utf8", timeout: 20_000, env });
}

const fine = (value: unknown) => ({ status: 0, stdout: `${JSON.stringify({ value, codes: [] })}\n` });

test("what a config prints goes to standard error", () => {
  expect(run('console.log("hello");\nconsole.info("you");\nexport default 1;\n')).toMatchObject({ ...fine(1), stderr: "hello\nyou\n" });
  expect(run('process.stdout.write("hello\\n");\nexport default 1;\n')).toMatchObject({ ...fine(1), stderr: "hello\n" });
});

test("a timer that a config leaves running does not keep the program from ending", () => {
  expect(run("setInterval(() => {}, 1000);\nexport default 1;\n")).toMatchObject({ ...fine(1), stderr: "" });
});

test.each([
  ["thrown in a timer", 'setTimeout(() => { throw new Error("later"); }, 30);\nexport default 1;\n'],
  ["a promise that is rejected", 'setTimeout(() => void Promise.reject(new Error("later")), 30);\nexport default 1;\n'],
  ["a stream that fails", 'import { createReadStream } from "node:fs";\ncreateReadStream("absent.txt");\nexport default 1;\n'],
])("an error after the config was read does not end the program: %s", (_, config) => {
  expect(run(config, "wait")).toMatchObject({ ...fine(1), stderr: "" });
});

test("a fault of the program's own still ends it", () => {
  const { status, stderr } = run("export default 1;\n", "fault");
  expect(status).not.toBe(0);
  expect(stderr).toContain("a fault of its own");
});

test("a wait without end is told, although nothing else is left to do", () => {
  expect(run("await new Promise(() => {});\nexport default 1;\n")).toMatchObject({ status: 0, stdout: `${JSON.stringify({ codes: ["load/timeout"] })}\n` });
});

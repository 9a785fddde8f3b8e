// Watching, as a person sees it: on standard error, and in the files.
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { root } from "../support/fixtures.js";
import { project } from "../support/project.js";

const stack = (memory: string): string => `import { collector, compose, defineStack, exporters, memoryLimiter, otlp } from "otelc";
import { name } from "./parts/name";
export default defineStack({ name, targets: [compose()], collectors: { edge: collector({ sendingQueue: { volume: "10Gi" }, resources: { cpu: 1, memory: "${memory}" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otel.example.org" })] } } }) } });
`;

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** Begins to watch; `says` waits for something new on standard error. */
function watched(prepare: (folder: string, write: (name: string, text: string) => void) => void = () => undefined) {
  const { folder, write } = project();
  mkdirSync(join(folder, "parts"));
  write("parts/name.ts", 'export const name = "one";\n');
  write("stack.config.ts", stack("1Gi"));
  prepare(folder, write);
  const child = spawn(process.execPath, [join(root, "dist/cli.cjs"), "build", "--watch"], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  running.push(child);
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  const says = async (pattern: RegExp): Promise<string> => {
    for (let patience = 0; patience < 3000 && !pattern.test(said); patience++) await new Promise((done) => setTimeout(done, 10));
    expect(said).toMatch(pattern);
    const all = said;
    said = "";
    return all;
  };
  const document = (): string => readFileSync(join(folder, "out/compose/compose.yaml"), "utf8");
  return { folder, write, says, document, child };
}

test("a save of the config, or of what it imports, is written, and only what changed is said", async () => {
  const { write, says, document } = watched();
  await says(/\d+ files written \(\d+ ms\); watching/);
  write("stack.config.ts", stack("2Gi"));
  const second = await says(/ ms\)\n/);
  expect(second).toContain("updated compose/compose.yaml\n");
  expect(second).not.toContain(".env.example");
  expect(document()).toContain("memory: 2048M");
  write("parts/name.ts", 'export const name = "two";\n');
  await says(/updated compose\/compose.yaml/);
  expect(document()).toContain("name: two");
});

const workspace = (main: string, files: Readonly<Record<string, string>>) => (at: string, write: (name: string, text: string) => void): void => {
  for (const folder of ["packages/shared", "node_modules"]) mkdirSync(join(at, folder), { recursive: true });
  for (const [name, text] of Object.entries({ "package.json": `{ "name": "shared", "main": "${main}" }`, ...files })) write(`packages/shared/${name}`, text);
  symlinkSync(join(at, "packages/shared"), join(at, "node_modules/shared"));
  write("parts/name.ts", 'import { label } from "shared";\nexport const name: string = label;\n');
};

test.each([
  ["TypeScript", workspace("index.ts", { "index.ts": 'export { label } from "./label.js";\n', "label.ts": 'export const label = "three";\n' }), "label.ts", 'export const label = "four";\n'],
  ["CommonJS", workspace("index.js", { "index.js": 'exports.label = require("./label.js");\n', "label.js": 'module.exports = "three";\n' }), "label.js", 'module.exports = "four";\n'],
])("a save in a package of the workspace is written too: %s", async (_, prepare, file, text) => {
  const { write, says, document } = watched(prepare);
  await says(/watching/);
  expect(document()).toContain("name: three");
  write(`packages/shared/${file}`, text);
  await says(/updated compose\/compose.yaml/);
  expect(document()).toContain("name: four");
  write("parts/name.ts", 'import { label } from "shared";\nexport const name: string = `${label}-more`;\n');
  await says(/updated compose\/compose.yaml/);
  expect(document()).toContain("name: four-more");
});

test("broken states are said once and survived", async () => {
  const { folder, write, says, document } = watched();
  await says(/watching/);
  const before = document();
  write("stack.config.ts", `${stack("2Gi")}}`);
  expect(await says(/load\/syntax-error/)).toContain("stack.config.ts");
  rmSync(join(folder, "stack.config.ts"));
  await says(/load\/config-not-found/);
  write("stack.config.ts", stack("lots"));
  await says(/validate\/wrong-value/);
  expect(document()).toBe(before);
  // As editors save: through another file.
  write("new.ts", stack("3Gi"));
  renameSync(join(folder, "new.ts"), join(folder, "stack.config.ts"));
  expect(await says(/updated compose\/compose.yaml/)).toContain("no findings any more");
  expect(document()).toContain("memory: 3072M");
});

test("a file that was edited by hand is said and kept", async () => {
  const { folder, write, says, document } = watched();
  await says(/watching/);
  writeFileSync(join(folder, "out/compose/compose.yaml"), `${document()}# mine\n`);
  write("stack.config.ts", stack("2Gi"));
  await says(/write\/edited/);
  expect(document()).toContain("# mine");
});

test("it ends when it is told to", async () => {
  const { says, child } = watched();
  await says(/watching/);
  const ended = new Promise((done) => child.once("exit", (code) => done(code)));
  child.kill("SIGINT");
  expect(await ended).toBe(0);
});

test("a key that stands twice is said while it watches, and a build follows when it is taken out", async () => {
  const { write, says } = watched();
  await says(/watching/);
  write("parts/name.ts", 'export const name = { of: "one", of: "two" }.of;\n');
  await says(/"of" stands twice in one object/);
  write("parts/name.ts", 'export const name = { of: "two" }.of;\n');
  await says(/updated compose\/compose.yaml/);
});

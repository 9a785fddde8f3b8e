// What a config may be and import, and that reading it leaves the process as it was.
import { describe, expect, test } from "vitest";
import { siteOf } from "../../src/stack/site.js";
import { configWith, loadFiles } from "./folder.js";

const named = 'import { secret } from "otelc";\nexport default secret("A");\n';
const required = 'const { secret } = require("otelc");\nmodule.exports = secret("A");\n';

describe("a config may be", () => {
  test.each([
    ["TypeScript", "stack.config.ts", named], ["a TypeScript module", "stack.config.mts", named], ["TypeScript for CommonJS", "stack.config.cts", named],
    ["JavaScript", "stack.config.js", named], ["a JavaScript module", "stack.config.mjs", named], ["CommonJS", "stack.config.cjs", required], ["CommonJS with a default", "stack.config.cjs", required.replace("module.exports", "exports.default")],
    ["CommonJS written in TypeScript", "stack.config.cts", 'import { secret } from "otelc";\nexport = secret("A");\n'],
    ["a module with top-level await", "stack.config.ts", `${named}await Promise.resolve();\n`],
    ["a file with a byte-order mark, CRLF and a #! line", "stack.config.ts", `\uFEFF${named.replaceAll("\n", "\r\n")}`],
    ["one that re-exports", "stack.config.ts", 'export { default } from "./pieces/stack.js";\n'],
  ])("%s", async (_, name, text) => {
    const { told, loaded } = await loadFiles({ [name]: text, "pieces/stack.ts": named }, name);
    expect(told).toEqual([]);
    expect(loaded?.value).toMatchObject({ key: "A" });
    expect(siteOf(loaded?.value)).toBeDefined();
  });
  test("in a project whose package.json says module", async () => {
    const { told } = await loadFiles({ "stack.config.ts": configWith("[memoryLimiter()]"), "package.json": '{ "type": "module" }' });
    expect(told).toEqual([]);
  });
});

describe("a config may import", () => {
  test("TypeScript, JavaScript, JSON, CommonJS and a path alias", async () => {
    const { told, loaded } = await loadFiles({
      "stack.config.ts": 'import a from "./a";\nimport { b } from "./b.js";\nimport c from "./c.json" with { type: "json" };\nimport d from "./d.cjs";\nimport { e } from "@pieces/e";\nimport f from "./f.txt";\nexport default { a, b, c, d: d.d, e, f };\n',
      "a.ts": "export default 1 as const;\n", "b.js": "export const b = 2;\n", "c.json": '{ "c": 3 }', "d.cjs": "exports.d = 4;\n", "pieces/e.ts": "export const e = 5;\n", "f.txt": "six",
      "tsconfig.json": '{ "compilerOptions": { "paths": { "@pieces/*": ["./pieces/*"] } } }',
    });
    expect(told).toEqual([]);
    expect(loaded?.value).toEqual({ a: 1, b: 2, c: { c: 3 }, d: 4, e: 5, f: "six" });
  });
  const packages = {
    "node_modules/esm/package.json": '{ "name": "esm", "type": "module", "exports": "./index.js" }', "node_modules/esm/index.js": "export const one = 1; export default 2;",
    "node_modules/cjs/index.js": "module.exports = { three: 3 };",
  };
  const using = 'import two, { one } from "esm";\nimport cjs, { three } from "cjs";\nimport * as path from "node:path";\n';
  test("packages of a workspace that begin with TypeScript, and what they import", async () => {
    const stack = (name: string) => `import { compose, defineStack } from "otelc";\nimport { label } from "${name}";\nexport default defineStack({ name: label, targets: [compose()], collectors: {} });\n`;
    const files = {
      "stack.config.ts": stack("@acme/shared"),
      "node_modules/@acme/shared/package.json": '{ "name": "@acme/shared", "main": "src/index.ts" }',
      "node_modules/@acme/shared/src/index.ts": 'import { suffix } from "@acme/deeper";\nexport enum Tier { Small = "small" }\nexport const label: string = `${Tier.Small}-${suffix}`;\n',
      "node_modules/@acme/deeper/package.json": '{ "name": "@acme/deeper", "main": "index.ts" }',
      "node_modules/@acme/deeper/index.ts": 'export const suffix = "deep" as const;\n',
    };
    const { loaded, told } = await loadFiles(files);
    expect(told).toEqual([]);
    expect(loaded?.value).toMatchObject({ name: "small-deep" });
  });

  test.each([["in a script", ""], ["in a module with top-level await", "await 1;\n"]])("packages of both kinds and Node's own, %s", async (_, rest) => {
    const { told, loaded } = await loadFiles({ ...packages, "stack.config.ts": `${using}${rest}export default { one, two, three, all: cjs.three, base: path.basename(import.meta.filename), file: path.basename(__filename), url: import.meta.url.endsWith("/stack.config.ts") };\n` });
    expect(told).toEqual([]);
    expect(loaded?.value).toEqual({ one: 1, two: 2, three: 3, all: 3, base: "stack.config.ts", file: "stack.config.ts", url: true });
  });
  test("by import() and by require()", async () => {
    const { told, loaded } = await loadFiles({ ...packages, "stack.config.ts": 'const { one } = await import("esm");\nconst { secret } = await import("otelc");\nconst { a } = await import("./a.js");\nconst { three } = require("cjs");\nexport default { one, three, a, key: secret("K").key };\n', "a.ts": "export const a = 1;\n" });
    expect(told).toEqual([]);
    expect(loaded?.value).toEqual({ one: 1, three: 3, a: 1, key: "K" });
  });
});

describe("one instance of otelc", () => {
  const shared = { "node_modules/acme/package.json": '{ "name": "acme", "version": "1.0.0" }', "node_modules/acme/index.js": 'const otelc = require("otelc");\nexports.isSame = (other) => other === otelc.secret;\n' };
  const config = 'import { secret } from "otelc";\nimport { isSame } from "acme";\nexport default { isSame: isSame(secret) };\n';
  test.each([["a script", ""], ["a module", "await 1;\n"]])("is what packages get too, in %s", async (_, rest) => {
    const { loaded } = await loadFiles({ ...shared, "stack.config.ts": `${config}${rest}` });
    expect(loaded?.value).toEqual({ isSame: true });
  });
  const installed = (version: string, by = ""): Record<string, string> => ({ [`node_modules/${by}otelc/package.json`]: `{ "name": "otelc", "version": "${version}", "exports": { ".": "./index.js", "./package.json": "./package.json" } }`, [`node_modules/${by}otelc/index.js`]: "" });
  test("is told where a package brings another version", async () => {
    const { told, diagnostics } = await loadFiles({ ...shared, ...installed("2.0.0"), ...installed("1.4.0", "acme/node_modules/"), "stack.config.ts": config });
    expect(told).toEqual(['load/two-instances stack.config.ts:2:24 "acme"']);
    expect(diagnostics[0]?.message).toBe('"acme" brings otelc 1.4.0, and the config imports otelc 2.0.0.');
  });
  test("is not in doubt where the versions are the same, or none is installed", async () => {
    expect((await loadFiles({ ...shared, ...installed("2.0.0"), ...installed("2.0.0", "acme/node_modules/"), "stack.config.ts": config })).told).toEqual([]);
    expect((await loadFiles({ ...shared, ...installed("2.0.0"), "stack.config.ts": config })).told).toEqual([]);
  });
});

test("the process is as it was when a config has been read", async () => {
  const before = [process.cwd(), process.exitCode, Error.stackTraceLimit, Error.prepareStackTrace, process.exit, console.log, setTimeout, setInterval, Object.keys(globalThis).length];
  const { told } = await loadFiles({ "stack.config.ts": 'process.chdir("/");\nprocess.exitCode = 3;\nError.stackTraceLimit = 0;\nError.prepareStackTrace = () => "";\nexport default 1;\n' });
  expect(told).toEqual([]);
  expect([process.cwd(), process.exitCode, Error.stackTraceLimit, Error.prepareStackTrace, process.exit, console.log, setTimeout, setInterval, Object.keys(globalThis).length]).toEqual(before);
});

test("the project files that were read are known", async () => {
  const { loaded, folder } = await loadFiles({ "stack.config.ts": 'import { a } from "./pieces/a.js";\nimport b from "./b.json";\nexport default [a, b];\n', "pieces/a.ts": "export const a = 1;\n", "b.json": "[2]" });
  expect([...(loaded?.sources.files() ?? [])].sort()).toEqual([`${folder}/b.json`, `${folder}/pieces/a.ts`, `${folder}/stack.config.ts`]);
});

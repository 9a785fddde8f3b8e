// Every way a config can fail to load is told in one diagnostic, at the user's own line.
import { chmodSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { configWith, folderWith, loadFiles, loadIn } from "./folder.js";

const good = configWith("[memoryLimiter()]");

describe("the file", () => {
  test("that is not there is told with the nearest name", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": good }, "stak.config.ts");
    expect(told).toEqual(["load/config-not-found stak.config.ts:1:1 "]);
    expect(diagnostics[0]?.fix).toBe('Did you mean "stack.config.ts"?');
  });
  test("in a folder that is not there is told with how to begin", async () => {
    const { diagnostics } = await loadFiles({ "stack.config.ts": good }, "nowhere/stack.config.ts");
    expect(diagnostics[0]?.fix).toContain("otelc init");
  });
  test("that is missing in a subfolder is offered with its folder", async () => {
    const { diagnostics } = await loadFiles({ "deploy/stack.config.mts": good }, "deploy/stack.config.ts");
    expect(diagnostics[0]?.fix).toBe('Did you mean "deploy/stack.config.mts"?');
  });
  test("that is a folder is told with the file in it", async () => {
    const { told, diagnostics } = await loadFiles({ "deploy/stack.config.ts": good }, "deploy");
    expect(told).toEqual(["load/config-unreadable deploy:1:1 "]);
    expect(diagnostics[0]?.fix).toBe("Name the file itself: deploy/stack.config.ts.");
  });
  test("that is a link to nothing is told as missing", async () => {
    const folder = folderWith({});
    symlinkSync(join(folder, "gone.ts"), join(folder, "stack.config.ts"));
    expect((await loadIn(folder)).told).toEqual(["load/config-not-found stack.config.ts:1:1 "]);
  });
  test.skipIf(process.platform === "win32")("that may not be read is told", async () => {
    const folder = folderWith({ "stack.config.ts": good });
    chmodSync(join(folder, "stack.config.ts"), 0);
    chmodSync(folder, 0o755);
    // The superuser may read everything.
    const isSuperuser = process.geteuid?.() === 0;
    if (isSuperuser) process.seteuid?.(65534);
    try {
      expect((await loadIn(folder)).told).toEqual(["load/config-unreadable stack.config.ts:1:1 "]);
    } finally {
      if (isSuperuser) process.seteuid?.(0);
    }
  });
  test("that is no program is told", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.yaml": "a: 1\n" }, "stack.yaml");
    expect(told[0]).toContain("load/config-unreadable stack.yaml:1:1");
    expect(diagnostics[0]?.why).toContain('".yaml"');
  });
  test("that is empty exports nothing", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": "" });
    expect(told).toEqual(["load/nothing-exported stack.config.ts:1:1 "]);
    expect(diagnostics[0]?.why).toBe("It exports nothing.");
  });
  test("in a folder with spaces, brackets and other scripts is read", async () => {
    expect((await loadFiles({ "a b/ü (1)/stack.config.ts": good }, "a b/ü (1)/stack.config.ts")).told).toEqual([]);
  });
});

describe("syntax and imports", () => {
  test("every syntax error is told at its place, after bytes that are not columns", async () => {
    const { told } = await loadFiles({ "stack.config.ts": 'const a = "é😀", \tb = ;\nexport default b;\n' });
    expect(told).toEqual(["load/syntax-error stack.config.ts:1:23 ;"]);
  });
  test("a syntax error in an imported file is told there", async () => {
    const { told } = await loadFiles({ "stack.config.ts": 'import { a } from "./pieces/a.js";\nexport default a;\n', "pieces/a.ts": "export const a = {;\n" });
    expect(told).toEqual(["load/syntax-error pieces/a.ts:1:19 ;"]);
  });
  test("every import that is not there is told at its specifier", async () => {
    const { told } = await loadFiles({ "stack.config.ts": '/* é😀 */ import x from "./absent.js"; import y from "./ü.js";\n\timport z from "../other";\nexport default [x, y, z];\n' });
    expect(told).toEqual(['load/import-not-found stack.config.ts:1:25 "./absent.js"', 'load/import-not-found stack.config.ts:1:54 "./ü.js"', 'load/import-not-found stack.config.ts:2:16 "../other"']);
  });
  test("a name that an imported file does not export is told", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": 'import { nope } from "./a.js";\nimport d from "./a.js";\nexport default [nope, d];\n', "a.ts": "export const a = 1;\n" });
    expect(told).toEqual(["load/export-missing stack.config.ts:1:10 nope", "load/export-missing stack.config.ts:2:8 d"]);
    expect(diagnostics[1]?.message).toBe('"a.ts" has no default export.');
  });
  test("a package that is not installed is told at the import, with how to install it", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": 'import { a } from "@acme/telemetry/presets";\nexport default a;\n' });
    expect(told).toEqual(['load/import-not-found stack.config.ts:1:19 "@acme/telemetry/presets"']);
    expect(diagnostics[0]?.fix).toBe("Install it: npm install @acme/telemetry");
  });
  test("a package that lacks one of its own is told as the package's", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": 'import { a } from "acme";\nexport default a;\n', "node_modules/acme/index.js": 'exports.a = require("absent");' });
    expect(told).toEqual(['load/import-not-found stack.config.ts:1:19 "acme"']);
    expect(diagnostics[0]?.why).toContain("A package that the config imports needs it");
  });
  test("a file of a kind that cannot be imported is told", async () => {
    const { told } = await loadFiles({ "stack.config.ts": 'import logo from "./logo.png";\nexport default logo;\n', "logo.png": "x" });
    expect(told).toEqual(['load/import-unreadable stack.config.ts:1:18 "./logo.png"']);
  });
  test("every key that stands twice is told at the second, in the file where it stands", async () => {
    const { told } = await loadFiles({ "stack.config.ts": 'import { a } from "./a.js";\nexport default { é: "😀", a, ...a, a };\n', "a.ts": "export const a = { b: 1, 'b': 2, c: { b: 3 } };\n" });
    expect([...told].sort()).toEqual(["load/key-repeated a.ts:1:26 'b'", "load/key-repeated stack.config.ts:2:36 a"]);
  });
  test("a key that a spread brings besides is no mistake", async () => {
    const { told } = await loadFiles({ "stack.config.ts": "const base = { a: 1 };\nexport default { ...base, a: 2, b: { a: 3 } };\n" });
    expect(told).toEqual([]);
  });
  test.each([["a comma", "{ a: 1 b: 2 }", "Put a comma in front of it, or a } that closes what is open."], ["a brace", "{ a: 1", "Close what is open: a } is missing."], ["an expression", "{ a: ] }", "Correct it; an editor shows the same."]])("%s that is left out is told with what to write", async (_, text, fix) => {
    const { diagnostics } = await loadFiles({ "stack.config.ts": `export default ${text}` });
    expect(diagnostics.map((diagnostic) => diagnostic.fix)).toEqual([fix]);
  });
  test("a tsconfig.json that is broken is told in that file", async () => {
    const { told } = await loadFiles({ "stack.config.ts": good, "tsconfig.json": '{ "compilerOptions": { ; } }' });
    expect(told).toEqual(["load/syntax-error tsconfig.json:1:24 ;"]);
  });
  test("what esbuild lets pass and Node does not is told at its place", async () => {
    const { told } = await loadFiles({ "stack.config.ts": 'const a: number = 1;\nexport default /(?<a>x)(?<a>y)/.test(String(a));\n' });
    expect(told).toEqual(["load/syntax-error stack.config.ts:2:16 /"]);
  });
});

describe("what it does", () => {
  test("an error is told at the line that throws, in the file that throws", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": 'import { size } from "./pieces/size.js";\nexport default size(-1);\n', "pieces/size.ts": 'export function size(of: number) {\n  if (of < 0) throw new RangeError(`${of} is negative`);\n  return of;\n}\n' });
    expect(told).toEqual(["load/config-threw pieces/size.ts:2:21 new"]);
    expect(diagnostics[0]?.message).toBe("The config threw: -1 is negative.");
  });
  test("an error inside a package is told at the user's own line", async () => {
    const { told } = await loadFiles({ "stack.config.ts": 'import acme from "acme";\n\nexport default acme.deep(40);\n', "node_modules/acme/index.js": 'exports.deep = function deep(n) { if (n > 0) return deep(n - 1); throw new Error("acme"); };' });
    expect(told).toEqual(["load/config-threw stack.config.ts:3:21 deep"]);
  });
  test("no message speaks of the bundle or of this machine", async () => {
    const called = await loadFiles({ "stack.config.ts": 'import acme, { nothing } from "acme";\nnothing();\nexport default acme;\n', "node_modules/acme/index.js": "exports.a = 1;" });
    expect(called.diagnostics[0]?.message).toBe("The config threw: nothing is not a function.");
    const opened = await loadFiles({ "stack.config.ts": 'import { readFileSync } from "node:fs";\nimport { join } from "node:path";\nexport default readFileSync(join(import.meta.dirname, "absent.txt"), "utf8");\n' });
    expect(opened.diagnostics[0]?.message).toBe("The config threw: ENOENT: no such file or directory, open 'absent.txt'.");
    expect(opened.told).toEqual(["load/config-threw stack.config.ts:3:16 readFileSync"]);
  });
  test.each([["a text", '"no"', "no"], ["nothing", "undefined", "undefined"], ["an object", "{ a: 1 }", '{"a":1}'], ["a symbol", 'Symbol("s")', "Symbol(s)"], ["an object without a prototype", "Object.create(null)", "{}"], ["what refers to itself", "globalThis", "something that cannot be shown"]])("%s that is thrown is told", async (_, thrown, message) => {
    const { diagnostics } = await loadFiles({ "stack.config.ts": `throw ${thrown};\n` });
    expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([`The config threw: ${message}.`]);
  });
  test("a name that otelc does not have is told with the nearest", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": configWith("[memoryLimiter()]").replace("otlp()", "oltp()").replace("otlp,", "oltp,") });
    expect(told).toEqual(["load/export-missing stack.config.ts:9:26 oltp"]);
    expect(diagnostics[0]?.fix).toBe('Did you mean "otlp"?');
  });
  test("every name that otelc does not have is told at once, called or not, and a package of a like name is left alone", async () => {
    const { told } = await loadFiles({
      "stack.config.ts": 'import { jaegr, loki, receivers } from "otelc";\nimport { anything } from "@acme/otelc";\nexport default [jaegr, loki.lokki, receivers.zipkn(), receivers.zipkin, anything, "import_otelc.nothing"];\n',
      "node_modules/@acme/otelc/index.js": "exports.anything = 1;",
    });
    expect(told).toEqual(["load/export-missing stack.config.ts:3:17 jaegr", "load/export-missing stack.config.ts:3:46 zipkn"]);
  });
  test.each([
    ["a namespace", 'import * as o from "otelc";\nexport default o.lokki();\n', "2:18 lokki", '"otelc" exports no "lokki".'], ["a group of a namespace", 'import * as o from "otelc";\nexport default o.receivers.zipkn();\n', "2:28 zipkn", '"receivers" of otelc has no "zipkn".'],
    ["a require", 'const o = require("otelc");\nmodule.exports = o.lokki();\n', "2:20 lokki", '"otelc" exports no "lokki".'], ["a module that awaits", 'import { lokki } from "otelc";\nawait 0;\nexport default lokki();\n', "3:16 lokki", '"otelc" exports no "lokki".'],
  ])("a misspelt name is told with the nearest where it is called by %s", async (_, text, place, message) => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": text });
    expect(told).toEqual([`load/export-missing stack.config.ts:${place}`]);
    expect(diagnostics[0]?.message).toBe(message);
  });
  test.each([["const own = { lokki: 1 };\nexport default own.lokki();\n", "The config threw: own.lokki is not a function."], ['import { otlp } from "otelc";\nexport default [...otlp()];\n', "...otlp() spreads what is no list."], ["const extra: any = undefined;\nexport default [...extra];\n", /^The config spreads what is no list: /]])("what is no function or no list is told as such: %s", async (text, message) => {
    const { diagnostics } = await loadFiles({ "stack.config.ts": text });
    expect(diagnostics.map((diagnostic) => diagnostic.message)).toEqual([typeof message === "string" ? message : expect.stringMatching(message)]);
  });
  test("a file whose name is written in other letters is told as one that is not there, without its folder", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": 'import { a } from "./Shared";\nexport default a;\n', "shared.ts": "export const a = 1;\n" });
    expect(told).toEqual(['load/import-not-found stack.config.ts:1:19 "./Shared"']);
    expect(diagnostics[0]?.message).not.toContain("/tmp");
  });
  test("a name of otelc that is not imported is told with its import", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": configWith("[memoryLimiter()]").replace("otlp,", "") });
    expect(told).toEqual(["load/not-imported stack.config.ts:9:26 otlp"]);
    expect(diagnostics[0]?.fix).toBe('Write: import { otlp } from "otelc".');
  });
  test("a component that a group does not have is told with the nearest", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": configWith("[processors.batsh()]") });
    expect(told).toEqual(["load/export-missing stack.config.ts:9:56 batsh"]);
    expect(diagnostics[0]).toMatchObject({ message: '"processors" of otelc has no "batsh".', fix: 'Did you mean "batch"?' });
  });
  test("process.exit() is told where it is called, also when the config catches it", async () => {
    expect((await loadFiles({ "stack.config.ts": "\nprocess.exit(0);\n" })).told).toEqual(["load/config-exited stack.config.ts:2:9 exit"]);
    expect((await loadFiles({ "stack.config.ts": "try {\n  process.exit(0);\n} catch {}\nexport default 1;\n" })).told).toEqual(["load/config-exited stack.config.ts:2:11 exit"]);
  });
  test("a promise that is rejected and not waited for is told", async () => {
    const { told } = await loadFiles({ "stack.config.ts": 'async function fetchTenants() {\n  throw new Error("offline");\n}\nvoid fetchTenants();\nexport default 1;\n' });
    expect(told).toEqual(["load/config-threw stack.config.ts:2:9 new"]);
  });
  test("a value that is used before its file has run is told, where two files import each other", async () => {
    const { told } = await loadFiles({ "stack.config.ts": 'import { gateways } from "./gateways.js";\nexport const port = 4317;\nexport default gateways;\n', "gateways.ts": 'import { port } from "./stack.config.js";\nexport const gateways = { endpoint: `gw:${port}` };\n' });
    expect(told).toEqual(["load/used-too-early gateways.ts:2:43 port"]);
  });
  test("a constant that is used above its line is told", async () => {
    const { told } = await loadFiles({ "stack.config.js": "export default { port };\nconst port = 1;\n" }, "stack.config.js");
    expect(told).toEqual(["load/used-too-early stack.config.js:1:18 port"]);
  });
  test("files that import each other and run in order, hoisted functions and variables, and enums load", async () => {
    const { told, loaded } = await loadFiles({
      "stack.config.ts": 'import { late } from "./a.js";\nexport const port = 1;\nenum Size { Small = "1Gi" }\nvar old: number | undefined = old ?? 2;\nexport default { late: late(), twice: twice(), old, size: Size.Small };\nfunction twice() { return 2 * port; }\n',
      "a.ts": 'import { port } from "./stack.config.js";\nexport const late = () => port;\n',
    });
    expect(told).toEqual([]);
    expect(loaded?.value).toEqual({ late: 1, twice: 2, old: 2, size: "1Gi" });
  });
});

describe("what it exports", () => {
  test.each([["export const a = 1;\nexport const stack = defineStack({} as never);", "2:1 export const stack", "stack"], ["const b = 1;\nexport { b };", "2:1 export { b }", "defineStack({ ... })"]])("an export under a name is told where it is: %s", async (text, place, meant) => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": `${text}\nimport { defineStack } from "otelc";\n` });
    expect(told).toEqual([`load/nothing-exported stack.config.ts:${place}`]);
    expect(diagnostics[0]?.fix).toBe(`Write: export default ${meant}.`);
  });
  test("no default is told with what there is", async () => {
    const { told, diagnostics } = await loadFiles({ "stack.config.ts": "export const stack = 1;\n" });
    expect(told).toEqual(["load/nothing-exported stack.config.ts:1:1 export const stack"]);
    expect(diagnostics[0]?.why).toBe('It exports "stack" only.');
  });
  test("a promise is told at the export, even when it is rejected", async () => {
    expect((await loadFiles({ "stack.config.ts": "const make = async () => 1;\n\nexport default make();\n" })).told).toEqual(["load/exported-promise stack.config.ts:3:1 export default"]);
    expect((await loadFiles({ "stack.config.ts": 'export default Promise.reject(new Error("no"));\n' })).told).toEqual(["load/exported-promise stack.config.ts:1:1 export default"]);
  });
  test("a function is told at the export", async () => {
    expect((await loadFiles({ "stack.config.ts": "const make = () => 1;\nexport { make as default };\n" })).told).toEqual(["load/exported-function stack.config.ts:2:1 export { make as default }"]);
  });
});

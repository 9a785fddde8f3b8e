// A path into the stack leads to the line and column where the user wrote it.
import { describe, expect, test } from "vitest";
import { configWith, firstProcessor, locateIn } from "./folder.js";

const at = [...firstProcessor, "options"];
const one = (through: string, before = "", more: Readonly<Record<string, string>> = {}) => ({ "stack.config.ts": configWith(through, before), ...more });

describe("options of a call", () => {
  test("the value of a key, the key, and the call where the key is missing", async () => {
    const files = one('[batch({ timeout: "5x", send_batch_size: 30_000 })]');
    expect(await locateIn(files, [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
    expect(await locateIn(files, [...at, "timeout"], "key")).toBe("stack.config.ts:9 timeout");
    expect(await locateIn(files, [...at, "send_batch_size"])).toBe("stack.config.ts:9 30_000");
    expect(await locateIn(files, [...at, "absent"])).toBe('stack.config.ts:9 { timeout: "5x", send_batch_size: 30_000 }');
    expect(await locateIn(files, firstProcessor)).toBe("stack.config.ts:9 batch");
    expect(await locateIn(one("[batch()]"), [...at, "absent"])).toBe("stack.config.ts:9 batch");
  });
  test("nested objects and lists", async () => {
    const files = one('[processors.batch({\n  policies: [\n    { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } },\n    { name: "slow", type: "latency", latency: { threshold_ms: -5 } },\n  ],\n} as never)]');
    expect(await locateIn(files, [...at, "policies", 1, "latency", "threshold_ms"])).toBe("stack.config.ts:12 -5");
    expect(await locateIn(files, [...at, "policies", 0, "status_code", "status_codes", 0])).toBe('stack.config.ts:11 "ERROR"');
    expect(await locateIn(files, [...at, "policies", 1])).toBe('stack.config.ts:12 { name: "slow", type: "latency", latency: { threshold_ms: -5 } }');
    expect(await locateIn(files, firstProcessor)).toBe("stack.config.ts:9 processors.batch");
  });
  test("quoted, computed and shorthand keys, and members of constants", async () => {
    const before = 'const key = "send_batch_size"; const timeout = "5x"; const sizes = { batch: { max: -1 } };';
    const files = one('[batch({ "metadata_keys": ["a"], [key]: 7, timeout, send_batch_max_size: sizes.batch.max } as never)]', before);
    expect(await locateIn(files, [...at, "metadata_keys", 0])).toBe('stack.config.ts:9 "a"');
    expect(await locateIn(files, [...at, "send_batch_size"])).toBe("stack.config.ts:9 7");
    expect(await locateIn(files, [...at, "timeout"])).toBe('stack.config.ts:2 "5x"');
    expect(await locateIn(files, [...at, "timeout"], "key")).toBe("stack.config.ts:9 timeout");
    expect(await locateIn(files, [...at, "send_batch_max_size"])).toBe("stack.config.ts:2 -1");
  });
  test("as const and satisfies do not stand in the way, and templates are values", async () => {
    const files = one("[batch({ timeout: `${seconds}x` } as const satisfies object as never)]", "const seconds = 5;");
    expect(await locateIn(files, [...at, "timeout"])).toBe("stack.config.ts:9 `${seconds}x`");
  });
  test("the second argument, and nodes themselves", async () => {
    expect(await locateIn(one('[batch({}, { name: "slow/er" })]'), [...firstProcessor, "name"])).toBe('stack.config.ts:9 "slow/er"');
    expect(await locateIn(one("[batch()]"), ["name"])).toBe('stack.config.ts:4 "s"');
    expect(await locateIn(one("[batch()]"), ["collectors", "gw"], "key")).toBe("stack.config.ts:7 gw");
    expect(await locateIn(one("[batch()]"), [])).toBe("stack.config.ts:3 defineStack");
    expect(await locateIn(one("[batch()]"), ["outage"])).toBe("stack.config.ts:3 {");
  });
});

describe("text around it", () => {
  test("tabs, CRLF and characters of two units or four bytes", async () => {
    const text = configWith('[/* 😀é */ batch({\ttimeout: "5x" })]').replaceAll("\n", "\r\n");
    expect(await locateIn({ "stack.config.ts": text }, [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
  });
  test("a byte-order mark", async () => {
    expect(await locateIn({ "stack.config.ts": `\uFEFF${configWith('[batch({ timeout: "5x" })]')}` }, [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
  });
  test("a config in a folder below", async () => {
    expect(await locateIn({ "deploy/ü/stack.config.ts": configWith('[batch({ timeout: "5x" })]') }, [...at, "timeout"], undefined, "deploy/ü/stack.config.ts")).toBe('deploy/ü/stack.config.ts:9 "5x"');
  });
  test("an object that goes on is underlined to the end of its first line, without its comment", async () => {
    expect(await locateIn(one('[batch({ // a comment\n  timeout: "5s",\n})]'), [...at, "absent"])).toBe("stack.config.ts:9 { (2)");
  });
  test("a config of another name, in CommonJS, and with top-level await", async () => {
    const text = configWith('[batch({ timeout: "5x" })]');
    expect(await locateIn({ "acme.mts": text }, [...at, "timeout"], undefined, "acme.mts")).toBe('acme.mts:9 "5x"');
    expect(await locateIn({ "stack.config.ts": `${text}await 1;\n` }, [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
    const common = text.replace("import {", "const {").replace('} from "otelc"', '} = require("otelc")').replace("export default", "module.exports =");
    expect(await locateIn({ "stack.config.cjs": common }, [...at, "timeout"], undefined, "stack.config.cjs")).toBe('stack.config.cjs:9 "5x"');
  });
  test("otelc imported as a whole", async () => {
    const text = 'import * as o from "otelc";\nexport default o.defineStack({ name: "s", targets: [], collectors: { gw: o.collector({ pipelines: { traces: { from: [], through: [o.batch({ timeout: "5x" })], to: [] } } } as never) } });\n';
    expect(await locateIn({ "stack.config.ts": text }, [...at, "timeout"])).toBe('stack.config.ts:2 "5x"');
    expect(await locateIn({ "stack.config.ts": text }, firstProcessor)).toBe("stack.config.ts:2 batch");
  });
});

describe("what is built up", () => {
  test("spreads: the last one that has the key wins", async () => {
    const before = 'const base = { timeout: "5s", send_batch_size: 1 };\nconst slow = { ...base, timeout: "50x" };';
    const files = one("[batch({ send_batch_size: 3, ...slow, send_batch_max_size: 9 })]", before);
    expect(await locateIn(files, [...at, "timeout"])).toBe('stack.config.ts:3 "50x"');
    expect(await locateIn(files, [...at, "send_batch_size"])).toBe("stack.config.ts:2 1");
    expect(await locateIn(files, [...at, "send_batch_size"], "key")).toBe("stack.config.ts:2 send_batch_size");
    expect(await locateIn(files, [...at, "send_batch_max_size"])).toBe("stack.config.ts:10 9");
  });
  test("Object.assign and Object.freeze", async () => {
    const files = one('[batch(Object.freeze(Object.assign({}, { timeout: "1s" }, { timeout: "5x" })) as never)]');
    expect(await locateIn(files, [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
  });
  test("a key that only an opaque spread can have brought points at the spread", async () => {
    const files = one("[batch({ send_batch_size: 3, ...JSON.parse('{\"timeout\":\"5x\"}') })]");
    expect(await locateIn(files, [...at, "timeout"])).toBe("stack.config.ts:9 JSON.parse");
  });
  test("conditionals: the branch that was taken", async () => {
    const before = 'const isLarge = process.argv.length > 0;';
    expect(await locateIn(one('[batch({ timeout: isLarge ? "5x" : "1s" })]', before), [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
    expect(await locateIn(one('[batch(!isLarge ? { timeout: "1s" } : { timeout: "5x" })]', before), [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
    expect(await locateIn(one('[batch({ ...(isLarge ? { timeout: "5x" } : {}) })]', before), [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
    expect(await locateIn(one('[batch({ ...(isLarge && { timeout: "5x" }) })]', before), [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
    expect(await locateIn(one('[isLarge ? batch({ timeout: "5x" }) : memoryLimiter()]', before), firstProcessor)).toBe("stack.config.ts:9 batch");
    expect(await locateIn(one('[batch({ timeout: process.env["OTELC_NOT_SET"] ?? "5x" })]'), [...at, "timeout"])).toBe('stack.config.ts:9 "5x"');
  });
  test("a choice by index: the entry whose value it is", async () => {
    const before = 'const environment: string = "production";\nconst timeouts: Record<string, string> = { staging: "1s", production: "5x" };';
    expect(await locateIn(one("[batch({ timeout: timeouts[environment] } as never)]", before), [...at, "timeout"])).toBe('stack.config.ts:3 "5x"');
    expect(await locateIn(one('[batch({ timeout: { staging: "1s", production: "5x" }[process.argv.length > 0 ? "production" : "staging"] } as never)]', before), [...at, "timeout"])).toBe('stack.config.ts:10 "5x"');
  });
  test("lists with spreads: by their known lengths, or by the whole list's", async () => {
    const before = 'const guards = [memoryLimiter()];\nconst extra = process.argv.length > 0 ? [batch({ timeout: "3s" }), batch()] : [];';
    const through = [...firstProcessor.slice(0, -1)];
    const files = one('[...guards, ...extra, batch({ timeout: "5x" })]', before);
    expect(await locateIn(files, [...through, 0], "use")).toBe("stack.config.ts:2 memoryLimiter");
    expect(await locateIn(files, [...through, 3, "options", "timeout"])).toBe('stack.config.ts:10 "5x"');
    expect(await locateIn(files, [...through, 3], "use")).toBe("stack.config.ts:10 batch");
    expect(await locateIn(files, [...through, 1, "options", "timeout"])).toBe('stack.config.ts:3 "3s"');
  });
  test("constants that were taken apart", async () => {
    const before = 'const { batching: { timeout }, list: [, second] } = { batching: { timeout: "5x" }, list: [1, -2] };';
    const files = one("[batch({ timeout, send_batch_size: second } as never)]", before);
    expect(await locateIn(files, [...at, "timeout"])).toBe('stack.config.ts:2 "5x"');
    expect(await locateIn(files, [...at, "send_batch_size"])).toBe("stack.config.ts:2 -2");
  });
  test("a marked value that was copied is found through what holds it", async () => {
    const before = 'const traces = { from: [otlp()], through: [], to: [] };\nconst mine = { ...batch({ timeout: "1s" }), options: { timeout: "5x" } };';
    expect(await locateIn(one("[mine, traces] as never", before), [...at, "timeout"])).toBe('stack.config.ts:3 "5x"');
  });
  test("a default export that no builder made", async () => {
    const files = { "stack.config.ts": 'const name = "s";\nexport default { name, list: [{ a: -1 }] };\n' };
    expect(await locateIn(files, ["list", 0, "a"])).toBe("stack.config.ts:2 -1");
    expect(await locateIn(files, ["list"], "key")).toBe("stack.config.ts:2 list");
    expect(await locateIn(files, [])).toBe("stack.config.ts:2 default");
    expect(await locateIn({ "stack.config.cjs": "module.exports = { a: { b: 5 } };\n" }, ["a", "b"], undefined, "stack.config.cjs")).toBe("stack.config.cjs:1 5");
  });
});

// A path leads through the user's own functions, loops, files and packages to what was written for this one value.
import { describe, expect, test } from "vitest";
import { configWith, firstProcessor, locateIn } from "./folder.js";

const at = [...firstProcessor, "options"];
const one = (through: string, before = "", more: Readonly<Record<string, string>> = {}) => ({ "stack.config.ts": configWith(through, before), ...more });

describe("helpers", () => {
  test("what a function in another file returns", async () => {
    const helper = 'import { batch } from "otelc";\n\nexport const batching = (size: number) => ({\n  timeout: "5x" as never,\n  send_batch_size: size,\n});\nexport function small() {\n  const options = batching(-1);\n  return batch(options);\n}\n';
    const files = one("[small()]", 'import { small } from "./pieces/batching.js";', { "pieces/batching.ts": helper });
    expect(await locateIn(files, [...at, "timeout"])).toBe('pieces/batching.ts:4 "5x"');
    expect(await locateIn(files, [...at, "send_batch_size"])).toBe("pieces/batching.ts:8 -1");
    expect(await locateIn(files, firstProcessor)).toBe("pieces/batching.ts:9 batch");
    expect(await locateIn(files, firstProcessor, "use")).toBe("stack.config.ts:9 small");
  });
  test("the argument of the one call", async () => {
    const before = 'function sized(size: number, { timeout = "9s" } = {}) {\n  return batch({ send_batch_size: size, timeout: timeout as never });\n}';
    expect(await locateIn(one("[sized(-1)]", before), [...at, "send_batch_size"])).toBe("stack.config.ts:11 -1");
    expect(await locateIn(one('[sized(1, { timeout: "5x" })]', before), [...at, "timeout"])).toBe('stack.config.ts:11 "5x"');
  });
  test("of several calls, the argument of the one that made this value", async () => {
    const before = "const sized = (size: number) => batch({ send_batch_size: size });";
    const files = one("[sized(-1), sized(-2)]", before);
    expect(await locateIn(files, [...firstProcessor, "options", "send_batch_size"])).toBe("stack.config.ts:9 -1");
    expect(await locateIn(files, [...firstProcessor.slice(0, -1), 1, "options", "send_batch_size"])).toBe("stack.config.ts:9 -2");
  });
  test("several returns: the one that made the value", async () => {
    const before = 'function options(isSlow: boolean) {\n  if (isSlow) return { timeout: "5x" };\n  return { timeout: "1s" };\n}';
    expect(await locateIn(one("[batch(options(true) as never)]", before), [...at, "timeout"])).toBe('stack.config.ts:3 "5x"');
  });
  test("methods of the user's own objects, and functions that call themselves", async () => {
    const before = 'const presets = { slow: () => ({ timeout: "5x" }), loop(n: number): object { return n > 0 ? presets.loop(n - 1) : { timeout: "6x" }; } };';
    expect(await locateIn(one("[batch(presets.slow() as never)]", before), [...at, "timeout"])).toBe('stack.config.ts:2 "5x"');
    expect(await locateIn(one("[batch(presets.loop(3) as never)]", before), [...at, "timeout"])).toBe('stack.config.ts:2 "6x"');
  });
  test("an async function that is awaited", async () => {
    const before = 'async function options() {\n  return { timeout: "5x" };\n}\nconst made = await options();';
    expect(await locateIn(one("[batch(made as never)]", before), [...at, "timeout"])).toBe('stack.config.ts:3 "5x"');
  });
});

describe("loops", () => {
  const tenants = 'const tenants = [\n  { name: "a", size: 1 },\n  { name: "b", size: -2 },\n];';
  const through = firstProcessor.slice(0, -1);
  test("a map over a list: the entry of this element", async () => {
    const files = one("[memoryLimiter(), ...tenants.map((tenant) => batch({ send_batch_size: tenant.size }, { name: tenant.name }))]", tenants);
    expect(await locateIn(files, [...through, 2, "options", "send_batch_size"])).toBe("stack.config.ts:4 -2");
    expect(await locateIn(files, [...through, 1, "name"])).toBe('stack.config.ts:3 "a"');
    expect(await locateIn(files, [...through, 2, "options", "send_batch_size"], "key")).toBe("stack.config.ts:12 send_batch_size");
  });
  test("the list may stand in a JSON file, and be taken apart", async () => {
    const files = one("tenants.map(({ size }) => batch({ send_batch_size: size }))", 'import tenants from "./tenants.json";', { "tenants.json": '[\n  { "size": 1 },\n  { "size": -2 }\n]\n' });
    expect(await locateIn(files, [...through, 1, "options", "send_batch_size"])).toBe("tenants.json:3 -2");
  });
  test("objects made of entries: the entry of this key", async () => {
    const collectors = (made: string) => ({ "stack.config.ts": `import { batch, collector, compose, defineStack, jaeger, otlp } from "otelc";\n${tenants}\nconst sizes = { a: 1, b: -2 };\nconst gw = (size: number) => collector({ pipelines: { traces: { from: [otlp()], through: [batch({ send_batch_size: size })], to: [jaeger()] } } });\nexport default defineStack({ name: "s", targets: [compose()], collectors: ${made} });\n` });
    const path = ["collectors", "b", "pipelines", "traces", "through", 0, "options", "send_batch_size"];
    expect(await locateIn(collectors("Object.fromEntries(tenants.map((tenant) => [tenant.name, gw(tenant.size)]))"), path)).toBe("stack.config.ts:4 -2");
    expect(await locateIn(collectors("Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, gw(size)]))"), path)).toBe("stack.config.ts:6 -2");
    expect(await locateIn(collectors("{ [`${tenants[1]?.name}`]: gw(-7) }"), path)).toBe("stack.config.ts:8 -7");
  });
  test("a loop that fills an object points at what stands in it", async () => {
    const files = one("list", `${tenants}\nconst list: ReturnType<typeof batch>[] = [];\nfor (const tenant of tenants) list.push(batch({ send_batch_size: tenant.size }));`);
    expect(await locateIn(files, [...through, 1, "options", "send_batch_size"])).toBe("stack.config.ts:7 tenant.size");
  });
});

test("environments: what was written for this one", async () => {
  const text = `import { collector, compose, defineEnvironments, defineStack, jaeger, otlp } from "otelc";
import { sizes } from "./sizes.js";
function acme(environment: "staging" | "production", { outage }: { outage: string }) {
  return defineStack({
    name: "acme", targets: [compose()], outage: outage as never,
    collectors: { gw: collector({ pipelines: { traces: { from: [otlp()], to: [jaeger()] } }, memory: sizes[environment] as never }) },
  });
}
export default defineEnvironments({ staging: acme("staging", { outage: "30m" }), production: acme("production", { outage: "2x" }) });
`;
  const files = { "stack.config.ts": text, "sizes.ts": 'export const sizes = {\n  staging: "1Gi",\n  production: "1Gj",\n};\n' };
  expect(await locateIn(files, ["stacks", "production", "outage"])).toBe('stack.config.ts:9 "2x"');
  expect(await locateIn(files, ["stacks", "staging", "outage"])).toBe('stack.config.ts:9 "30m"');
  expect(await locateIn(files, ["stacks", "production", "collectors", "gw", "memory"])).toBe('sizes.ts:3 "1Gj"');
  expect(await locateIn(files, ["stacks", "staging", "collectors", "gw", "memory"])).toBe('sizes.ts:2 "1Gi"');
  expect(await locateIn(files, ["stacks", "production"], "key")).toBe("stack.config.ts:9 production");
});

describe("packages", () => {
  const used = 'import { slow } from "acme";';
  const code = 'const { batch } = require("otelc");\nexports.slow = (size) =>\n  batch({ timeout: "5x", send_batch_size: size });\n';
  test("a call in a package is found in the package's file", async () => {
    const files = one("[slow(-1)]", used, { "node_modules/acme/index.js": code });
    expect(await locateIn(files, [...at, "timeout"])).toBe('node_modules/acme/index.js:3 "5x"');
    expect(await locateIn(files, firstProcessor, "use")).toBe("stack.config.ts:9 slow");
  });
  test("a package's own source map is used where its sources are there", async () => {
    // Line 3 of the file stands for line 2 of the source, two columns to the left.
    const map = JSON.stringify({ version: 3, sources: ["../src/index.ts"], names: [], mappings: ";;iBACC" });
    const files = (more: Readonly<Record<string, string>>) => one("[slow(-1)]", used, { "node_modules/acme/package.json": '{ "main": "dist/index.js" }', "node_modules/acme/dist/index.js": `${code}//# sourceMappingURL=index.js.map\n`, "node_modules/acme/dist/index.js.map": map, ...more });
    expect(await locateIn(files({ "node_modules/acme/src/index.ts": 'export {};\n "5x";\n' }), [...at, "timeout"])).toBe('node_modules/acme/src/index.ts:2 "5x"');
    expect(await locateIn(files({}), [...at, "timeout"])).toBe('node_modules/acme/dist/index.js:3 "5x"');
  });
});

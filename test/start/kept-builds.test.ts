// A build or a lint that is kept is used again only where everything it was made from is the same; otherwise it is as if it had never been kept.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, type TestProject } from "../support/project.js";

const stack = (head: string, memory: string): string => `import { compose, collector, defineStack, exporters, memoryLimiter, otlp } from "otelc";
${head}
export default defineStack({ name: "kept", targets: [compose()], collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otel.example.org" })] } }, resources: { cpu: 1, memory: ${memory} } }) } });
`;

interface Kept extends TestProject { readonly cache: string; build(...args: readonly string[]): string; memory(): string | undefined }

/** A project with a cache of its own. */
function kept(text: string, environment: Readonly<Record<string, string>> = {}): Kept {
  const made = project();
  const cache = mkdtempSync(join(tmpdir(), "otelc-test-cache-"));
  made.write("stack.config.ts", text);
  return {
    ...made, cache,
    build: (...args) => made.otelc(["build", ...args], { OTELC_CACHE: cache, ...environment }).err.split("\n").filter((line) => line.startsWith("compose:") || line.startsWith("error")).join("\n"),
    memory: () => /memory: (\d+M)/.exec(readFileSync(join(made.folder, "out/compose/compose.yaml"), "utf8"))?.[1],
  };
}

const records = (cache: string): number => (existsSync(join(cache, "builds")) ? readdirSync(join(cache, "builds")).length : 0);

describe("a kept build", () => {
  test("says the same as one that is compiled, and so does --check", () => {
    const { otelc, cache } = kept(stack("", '"1Gi"'));
    const run = (args: readonly string[], folder: string) => otelc(args, { OTELC_CACHE: folder });
    run(["build"], cache);
    for (const args of [["build"], ["build", "--check"], ["build", "--format", "json"]]) expect(run(args, cache)).toEqual(run(args, "off"));
    expect(records(cache)).toBe(2);
  });

  test("writes again what is gone, and sees what was edited by hand", () => {
    const { build, folder } = kept(stack("", '"1Gi"'));
    build();
    const path = join(folder, "out/compose/compose.yaml");
    const text = readFileSync(path, "utf8");
    rmSync(path);
    expect(build("--check")).toMatch(/1 missing/);
    expect(build()).toMatch(/1 created/);
    expect(readFileSync(path, "utf8")).toBe(text);
    writeFileSync(path, `${text}# mine\n`);
    expect(build()).toMatch(/edited by hand/);
    expect(readFileSync(path, "utf8")).toBe(`${text}# mine\n`);
  });

  test("is not used where an import changed, or could mean another file", () => {
    const { build, memory, write } = kept(stack('import { memory } from "./memory";', "memory"));
    write("memory.js", 'export const memory = "1Gi";\n');
    build();
    expect(memory()).toBe("1024M");
    write("memory.js", 'export const memory = "2Gi";\n');
    build();
    expect(memory()).toBe("2048M");
    write("memory.ts", 'export const memory = "3Gi";\n');
    build();
    expect(memory()).toBe("3072M");
  });

  test("is not used where a variable that the config reads changed", () => {
    const text = stack("", "process.env.EDGE_MEMORY ?? \"1Gi\"");
    const { folder, build, memory, otelc, cache } = kept(text);
    build();
    expect([memory(), records(cache)]).toEqual(["1024M", 1]);
    otelc(["build"], { OTELC_CACHE: cache, EDGE_MEMORY: "2Gi" });
    expect(memory()).toBe("2048M");
    build();
    expect(memory()).toBe("1024M");
    expect(folder).not.toBe("");
  });

  test("is not used where tsconfig.json gives an import another meaning", () => {
    const { folder, build, memory, write } = kept(stack('import { memory } from "@/memory.js";', "memory"));
    for (const [name, size] of [["a", "1Gi"], ["b", "2Gi"]] as const) {
      mkdirSync(join(folder, name));
      write(`${name}/memory.js`, `export const memory = "${size}";\n`);
    }
    write("tsconfig.json", '{ "compilerOptions": { "paths": { "@/*": ["./a/*"] } } }');
    build();
    expect(memory()).toBe("1024M");
    write("tsconfig.json", '{ "compilerOptions": { "paths": { "@/*": ["./b/*"] } } }');
    build();
    expect(memory()).toBe("2048M");
  });

  test("is not used for another collector version, nor from another folder of output", () => {
    const { folder, build, otelc, cache } = kept(stack("", '"1Gi"'));
    build();
    otelc(["build"], { OTELC_CACHE: cache, OTELC_COLLECTOR_VERSION: "0.150.0" });
    expect(readFileSync(join(folder, "out/compose/compose.yaml"), "utf8")).toContain(":0.150.0");
    expect(otelc(["build", "--out", "other"], { OTELC_CACHE: cache }).err).toMatch(/created/);
  });
});

describe("a kept lint", () => {
  const careless = stack("", '"1Gi"').replace("memoryLimiter()", "");

  test("says the same, with the same exit code, as one that reads the config", () => {
    const { otelc, cache } = kept(careless);
    const runs = [[], ["--format", "sarif"], ["--max-warnings", "0"], ["--target", "compose"]].map((options) => ["lint", ...options]);
    const afresh = runs.map((args) => otelc(args, { OTELC_CACHE: "off" }));
    expect(afresh.every(({ out, err }) => `${out}${err}`.includes("lint/"))).toBe(true);
    for (const time of [1, 2]) expect([time, ...runs.map((args) => otelc(args, { OTELC_CACHE: cache }))]).toEqual([time, ...afresh]);
    expect(records(cache)).toBe(runs.length);
    expect(otelc(["lint", "--check"], { OTELC_CACHE: cache })).toEqual(otelc(["lint", "--check"], { OTELC_CACHE: "off" }));
  });

  test("is no kept build, and is not used where the config changed", () => {
    const { otelc, cache, write, folder } = kept(careless);
    const lint = () => otelc(["lint"], { OTELC_CACHE: cache });
    const { err } = lint();
    expect(err).toContain("lint/");
    write("stack.config.ts", stack("", '"1Gi"'));
    expect(lint().err).not.toBe(err);
    otelc(["build"], { OTELC_CACHE: cache });
    expect(existsSync(join(folder, "out/compose/compose.yaml"))).toBe(true);
  });

  test("is not used to mend, nor with a baseline", () => {
    const { otelc, cache } = kept(careless);
    for (const options of [["--fix-dry-run"], ["--update-baseline"], ["--baseline"], ["--fix"]]) otelc(["lint", ...options], { OTELC_CACHE: cache });
    expect(records(cache)).toBe(0);
  });
});

describe("nothing is kept of a config that", () => {
  test.each([
    ["reads the clock", "const memory = Date.now() > 0 ? '1Gi' : '2Gi';"],
    ["throws dice", "const memory = Math.random() >= 0 ? '1Gi' : '2Gi';"],
    ["reads the disk", 'import { existsSync } from "node:fs"; const memory = existsSync("/") ? "1Gi" : "2Gi";'],
    ["asks for the platform", "const memory = process.platform === 'none' ? '2Gi' : '1Gi';"],
    ["takes all variables", "const { NONE: memory = '1Gi' } = process.env;"],
    ["makes code", "const memory = new Function('return \"1Gi\"')();"],
    ["reaches the global object", "const memory = (globalThis as any).x ?? '1Gi';"],
  ])("%s", (_, head) => {
    const { build, memory, cache } = kept(stack(head, "memory"));
    build();
    expect([memory(), records(cache)]).toEqual(["1024M", 0]);
  });

  test("has errors", () => {
    const { build, cache } = kept(stack("", "5"));
    expect(build()).toMatch(/^error/);
    expect(records(cache)).toBe(0);
  });
});

test("a cache that cannot be written, or holds rubbish, changes nothing", () => {
  const { build, cache } = kept(stack("", '"1Gi"'));
  expect(build()).toMatch(/created/);
  for (const name of readdirSync(join(cache, "builds"))) writeFileSync(join(cache, "builds", name), "000000000009{\"key\":1}");
  expect(build()).toMatch(/unchanged/);
  rmSync(join(cache, "builds"), { recursive: true });
  writeFileSync(join(cache, "builds"), "a file where a folder should be");
  chmodSync(cache, 0o500);
  expect(build()).toMatch(/unchanged/);
  chmodSync(cache, 0o700);
});

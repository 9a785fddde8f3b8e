// Compiled code is shared by every copy of one build of otelc.
import { mkdirSync, mkdtempSync, readdirSync, statSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { useCompiledCode } from "../../src/start/compiled-code.js";
import { project } from "../support/project.js";

const compiler = Module.prototype as unknown as { _compile: unknown };
const plain = compiler._compile;
afterEach(() => void (compiler._compile = plain));

test("what one copy kept names no file of it in another", () => {
  const folder = mkdtempSync(join(tmpdir(), "otelc-test-code-"));
  const stackIn = (copy: string): string => {
    const dist = join(folder, copy);
    mkdirSync(dist);
    writeFileSync(join(dist, "main.cjs"), 'module.exports = new Error("here").stack;');
    const code = useCompiledCode(dist, join(folder, "cache"), "build", "lint");
    const stack = String(createRequire(join(dist, "from.cjs"))("./main.cjs"));
    code.keep();
    compiler._compile = plain;
    return stack.split("\n")[1] ?? "";
  };
  expect(stackIn("a")).toMatch(/\(otelc\/main\.cjs:1:\d+\)/);
  expect(readdirSync(join(folder, "cache", "code"))).toHaveLength(1);
  expect(stackIn("b")).toMatch(/\(otelc\/main\.cjs:1:\d+\)/);
});

test("a run that compiles more than what is kept keeps that too, and others leave it", () => {
  const { otelc, write, folder } = project();
  const cache = join(folder, "cache");
  const kept = (stack: string): number => {
    write("stack.config.ts", `import { collector, compose, defineStack, exporters, kubernetes, memoryLimiter, otlp } from "otelc";\nexport default defineStack({ name: "s", ${stack} });\n`);
    otelc(["lint"], { OTELC_CACHE: cache });
    const [code = ""] = readdirSync(join(cache, "code"));
    return statSync(join(cache, "code", code, "main.cjs.bin")).size;
  };
  const edge = 'collectors: { edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com" })] } } }) }';
  const small = kept("targets: [], collectors: {}");
  const large = kept(`targets: [compose(), kubernetes({ namespace: "s" })], ${edge}`);
  expect(large).toBeGreaterThan(small);
  expect(kept(`targets: [compose()], ${edge}`)).toBe(large);
});

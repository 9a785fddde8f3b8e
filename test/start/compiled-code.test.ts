// Compiled code is shared by every copy of one build of otelc.
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { useCompiledCode } from "../../src/start/compiled-code.js";

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

// A part of the nightly run; npm run fuzz does more of it, and says the seed that finds something again.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { compose, defineStack, exporters, gateway, memoryLimiter, otlp, type StackOptions } from "../../src/index.js";
import { anything, plausible } from "./properties.js";

test.each([["a plausible stack", plausible], ["a spoilt stack", anything]] as const)("1,000 times %s", (_, property) => {
  const { failed, counterexamplePath, error } = fc.check(property as fc.IProperty<unknown>, { numRuns: 1000, seed: 20260101 }) as fc.RunDetails<unknown> & { error?: unknown };
  expect(failed ? `${counterexamplePath}: ${String(error)}` : "").toBe("");
}, 240_000);

/** No text can be made of it. */
const wordless = { toString: 0 } as never;

test.each<[string, Partial<StackOptions>]>([
  ["the kind of a target", { targets: [{ ...compose(), kind: wordless } as never] }], ["the type of a target", { targets: [{ ...compose(), type: wordless } as never] }], ["the manager of alerts", { alerts: { manager: wordless } }],
  ["the type of a component", { collectors: { edge: gateway({ from: [{ ...otlp(), type: wordless } as never], through: [memoryLimiter()], to: exporters.otlpGrpc({ endpoint: "a:1", compression: wordless }) }) } }],
  ["the kind of a component", { collectors: { edge: gateway({ from: [{ ...otlp(), kind: wordless } as never], to: exporters.otlpGrpc({ endpoint: "a:1" }) }) } }],
])("%s may be an object without words", (_, options) => {
  const collectors = { edge: gateway({ to: exporters.otlpGrpc({ endpoint: "a.example.org:4317" }) }) };
  expect(() => compile(defineStack({ name: "shop", targets: [compose()], collectors, ...options }), {})).not.toThrow();
});

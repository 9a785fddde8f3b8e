// A part of the nightly run; npm run fuzz does more of it, and says the seed that finds something again.
import fc from "fast-check";
import { expect, test } from "vitest";
import { anything, plausible } from "./properties.js";

test.each([["a plausible stack", plausible], ["a spoilt stack", anything]] as const)("1,000 times %s", (_, property) => {
  const { failed, counterexamplePath, error } = fc.check(property as fc.IProperty<unknown>, { numRuns: 1000, seed: 20260101 }) as fc.RunDetails<unknown> & { error?: unknown };
  expect(failed ? `${counterexamplePath}: ${String(error)}` : "").toBe("");
}, 240_000);

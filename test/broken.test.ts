// Broken configs, each a folder with the exact diagnostics a user sees.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { renderedDiagnostics } from "./support/rendered.js";
import { root } from "./support/fixtures.js";

const folder = join(root, "fixtures/broken");
const cases = readdirSync(folder).sort();

test("there are at least 40 broken configs", () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
});

test.each(cases)("%s is told exactly", async (name) => {
  const expected = join(folder, name, "diagnostics.txt");
  const text = await renderedDiagnostics(join(folder, name, "stack.config.ts"));
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(expected, text);
  expect(existsSync(expected)).toBe(true);
  expect(text).toBe(readFileSync(expected, "utf8"));
  expect(text).not.toMatch(/\n\s+at .*:\d+:\d+/);
});

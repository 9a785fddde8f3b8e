// The README holds the table of rules as the rules themselves give it.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ruleTable } from "../../src/lint/docs.js";
import { rules } from "../../src/lint/rules/index.js";
import { root } from "../support/fixtures.js";

test("the README has a row for each rule, between its markers", () => {
  const texts = ["README.md"].map((name) => join(root, name)).filter((path) => existsSync(path)).map((path) => readFileSync(path, "utf8"));
  const held = texts.flatMap((text) => /<!-- rules -->\n([\s\S]*?)<!-- \/rules -->/.exec(text)?.[1] ?? []);
  expect(held).toEqual([ruleTable(rules)]);
});

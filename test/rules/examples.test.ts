// Every rule is run on its own examples: quiet on the good ones, and exactly as stated on the bad ones.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Rule } from "../../src/lint/rule.js";
import { rules } from "../../src/lint/rules/index.js";
import { lintFindings, lintWithSuppressions } from "./support/lint.js";

const folder = join(import.meta.dirname, "../../src/lint/rules");

test("the list of rules is the folder of rules", () => {
  const files = readdirSync(folder).filter((name) => name !== "index.ts").map((name) => name.replace(/\.ts$/, "")).sort();
  expect(rules.map((rule) => rule.name)).toEqual(files);
});

describe.each(rules.map((rule) => [rule.name, rule] as const))("%s:", (_, rule) => {
  test("says what it is about, and why", () => {
    expect(rule.summary).toMatch(/^[a-z`]/i);
    expect(rule.summary).not.toMatch(/\.$/);
    expect(rule.why).toMatch(/[.!]$/);
  });

  if (rule.sees !== "change" && rule.isOptional !== true) {
    test("has an example of each kind", () => {
      expect(rule.good.length).toBeGreaterThan(0);
      expect(rule.bad.length).toBeGreaterThan(0);
      expect(rule.bad.every((example) => (example.finds ?? []).length > 0)).toBe(true);
    });
  }

  test.each(rule.good.map((example, index) => [index, example.config] as const))("good example %i is quiet", (_index, config) => {
    expect(foundBy(rule, config)).toEqual([]);
  });

  test.each(rule.bad.map((example, index) => [index, example.config, example.finds ?? []] as const))("bad example %i is found exactly", (_index, config, finds) => {
    const messages = foundBy(rule, config);
    expect(messages).toHaveLength(finds.length);
    for (const [index, part] of finds.entries()) expect(messages[index]).toContain(part);
  });
});

function foundBy(rule: Rule, config: string): readonly string[] {
  const { lint, mistakes } = lintFindings(config);
  // An example may show an option that the newest collector refuses; what is checked is that the stack is otherwise whole.
  expect(mistakes.filter((each) => !/unknown option|check\/schema/.test(each))).toEqual([]);
  const all = rule.sees === "suppressions" ? lintWithSuppressions(config, "exporters.debug()") : lint;
  return all.filter(({ code }) => code === `lint/${rule.name}`).map(({ message }) => message);
}

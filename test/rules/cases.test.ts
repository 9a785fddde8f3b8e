// Boundaries and silences of every rule, one table entry each.
import { describe, expect, test } from "vitest";
import { rules } from "../../src/lint/rules/index.js";
import { cases } from "./cases/index.js";
import { findingsOf, inputOf, placeOf } from "./support/inputs.js";

test("every case is of a rule that exists", () => {
  expect(Object.keys(cases).filter((name) => !rules.some((rule) => rule.name === name))).toEqual([]);
});

describe.each(rules.filter((rule) => (cases[rule.name] ?? []).length > 0).map((rule) => [rule.name, rule] as const))("%s:", (name, rule) => {
  test.each((cases[name] ?? []).map(({ config, finds = [], adds, at, isMended, severity, fix }, index) => [index, finds.join(" | ") || "quiet", config, finds, adds, { at, isMended, severity, fix }] as const))("case %i: %s", (_index, _title, config, finds, adds, { at, isMended, severity, fix }) => {
    const input = inputOf(config);
    expect(input.mistakes).toEqual([]);
    const findings = findingsOf(rule, input, adds);
    const messages = findings.map(({ message }) => message);
    expect(messages).toHaveLength(finds.length);
    for (const [index, part] of finds.entries()) expect(messages[index]).toContain(part);
    if (at !== undefined) expect(placeOf(findings[0])).toBe(at);
    if (severity !== undefined) expect(findings[0]?.severity).toBe(severity);
    if (fix !== undefined) expect(findings[0]?.fix).toContain(fix);
    if (isMended !== undefined) expect(findings[0]?.edit !== undefined).toBe(isMended);
  });
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { toYaml } from "../../src/emit/yaml.js";

const tricky = fc.constantFrom("", "yes", "No", "on", "~", "null", "0x1f", "012", "1_000", "12:30", "1e3", "-", "- a", "a: b", "a #b", "#a", "key:", "*a", "&a", "!a", "%a", "@a", "`a`", "{a", "[a", "a\nb", "a\nb\n", "a\n\n", " a\nb", "a \nb", "\t", "\u2028", "\u0085", "2024-01-01", ".5", "+1", "=", "<<", "---", "--- a", "...", "'", "\"", "?", "? a", "|", ">", "a\\b", "$x", "${env:X}", "0.0.0.0:4317", "|\n", "y", "N", "1,000", ".inf", "é", "\ud83d\ude00", "a\r\nb", "\n", "\nx");
const scalars = fc.oneof(tricky, fc.string(), fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const documents = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, scalars, fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(fc.oneof(tricky, fc.string()), tie("value"), { maxKeys: 4 })),
})).value;

/** `-0` is 0 in every config, and no parser keeps prototypes. */
const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(["1.1", "1.2"] as const)("what is printed is read back as it was, by YAML %s", (version) => {
  fc.assert(fc.property(documents, (document) => {
    expect(normal(parse(toYaml(document), { version, uniqueKeys: false, merge: false }))).toEqual(normal(document));
  }), { numRuns: 2000, seed: 1 });
});

test("keys keep their order, and undefined is left out", () => {
  expect(toYaml({ b: 1, a: undefined, c: { d: [] } })).toBe("b: 1\nc:\n  d: []\n");
});

test("a script stays readable", () => {
  expect(toYaml({ run: "set -e\necho hi\n" })).toBe("run: |\n  set -e\n  echo hi\n");
});

test("a list of objects hangs on its dashes", () => {
  expect(toYaml([{ a: 1, b: [2] }, "yes"])).toBe("- a: 1\n  b:\n    - 2\n- \"yes\"\n");
});

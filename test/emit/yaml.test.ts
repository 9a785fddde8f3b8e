// The serialiser against a real parser: what is printed is what is read, under YAML 1.1 and 1.2.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseAllDocuments } from "yaml";
import { banner, print, toYaml } from "../../src/emit/yaml.js";

const versions = ["1.1", "1.2"] as const;

const tricky = fc.constantFrom("", "yes", "No", "on", "Off", "~", "null", "True", "0x1f", "0o17", "012", "0b11", "1_000", "12:30", "190:20:30", "12:30:45.5", "1e3", "1e-7", "-", "- a", "a: b", "a:\tb", "a #b", "#a", "key:", "*a", "&a", "!a", "%a", "@a", "`a`", "{a", "[a", "a\nb", "a\nb\n", "a\n\n", " a\nb", "  a\n b\n", "\n a\nb", "a\n\n  \nb", "a \nb", "a\tb\nc", "\ta\nb", "a\n\tb", "\t", "\u2028", "a\u2028\nb", "\u0085", "a\u0085\nb", "\ufeff", "2024-01-01", "2024-1-1 10:00", ".5", "-.5", "+1", "=", "<<", "---", "--- a", "...", "... ", "'", "\"", "?", "? a", "|", ">", "a\\b", "$x", "${env:X}", "0.0.0.0:4317", "|\n", "y", "N", "1,000", ".inf", "-.INF", ".NaN", "é", "\u00a0", "\ud83d\ude00", "a\r\nb", "\n", "\nx", "\n\n");
const texts = fc.oneof(tricky, fc.string(), fc.string({ unit: "binary" }), fc.array(fc.constantFrom(" ", "\n", "a", "#", ":", "-", "\t", "|", "'"), { maxLength: 12 }).map((parts) => parts.join("")));
const scalars = fc.oneof(texts, fc.integer(), fc.maxSafeInteger(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null));
const documents = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, scalars, fc.array(tie("value"), { maxLength: 4 }), fc.dictionary(texts, tie("value"), { maxKeys: 4 })),
})).value;

/** `-0` is 0 in every config, and no parser keeps prototypes. */
const normal = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test.each(versions)("what is printed is read back as it was, by YAML %s", (version) => {
  fc.assert(fc.property(documents, (document) => {
    expect(normal(parse(toYaml(document), { version, uniqueKeys: false, merge: false }))).toEqual(normal(document));
  }), { numRuns: 2000, seed: 1 });
});

test.each(versions)("several documents of a file are read back one by one, by YAML %s", (version) => {
  fc.assert(fc.property(fc.array(documents, { minLength: 1, maxLength: 4 }), (all) => {
    const read = parseAllDocuments(print({ path: "all.yaml", documents: all }), { version, uniqueKeys: false, merge: false });
    expect(normal([...read].map((document) => document.toJS({ maxAliasCount: 0 })))).toEqual(normal(all));
  }), { numRuns: 500, seed: 2 });
});

test.each(["yes", "NO", "on", "null", "~", "012", "0x1f", "1e3", "12:30", "2024-01-01", "=", "1_000", ".inf", "3.0", "-", "a: b", "a #b", "@x", "key:"])("the text %j is quoted", (text) => {
  expect(toYaml({ text })).toBe(`text: "${text}"\n`);
});

test.each(["0.0.0.0:4317", "${env:KEY}", "/etc/otelcol/config.yaml", "15s", "1.2.3", "otel/opentelemetry-collector-contrib:0.158.0"])("the text %j needs no quotes", (text) => {
  expect(toYaml({ text })).toBe(`text: ${text}\n`);
});

test("keys keep their order, and undefined is left out", () => {
  expect(toYaml({ b: 1, a: undefined, c: { d: [] }, e: { f: undefined } })).toBe("b: 1\nc:\n  d: []\ne: {}\n");
});

test("a script stays readable", () => {
  expect(toYaml({ run: "set -e\necho hi\n" })).toBe("run: |\n  set -e\n  echo hi\n");
});

test("a literal says its indentation where its first line is indented, and what it ends with", () => {
  expect(toYaml({ a: "  x\ny", b: "x\n\n", c: ["x\ny\n"] })).toBe("a: |2-\n    x\n  y\nb: |+\n  x\n\nc:\n  - |\n    x\n    y\n");
});

test("a list of objects hangs on its dashes", () => {
  expect(toYaml([{ a: 1, b: [2] }, "yes"])).toBe("- a: 1\n  b:\n    - 2\n- \"yes\"\n");
});

test("a number keeps its value in YAML 1.1, where an exponent needs a point", () => {
  expect(toYaml([1e-7, 1.5e-9, 1e21, -0.5, 3])).toBe("- 1.0e-7\n- 1.5e-9\n- 1000000000000000000000\n- -0.5\n- 3\n");
});

test("a key too long for a simple one is written as an explicit one", () => {
  const long = "k".repeat(2000);
  expect(parse(toYaml({ [long]: { [long]: [1] } }))).toEqual({ [long]: { [long]: [1] } });
});

describe("a file", () => {
  test("of YAML begins with the banner, and parts its documents", () => {
    expect(print({ path: "all.yaml", documents: [{ a: 1 }, { b: 2 }] })).toBe(`${banner}\na: 1\n---\nb: 2\n`);
  });

  test("of JSON has no comment", () => {
    expect(print({ path: "a.json", documents: [{ a: 1 }] })).toBe("{\n  \"a\": 1\n}\n");
  });

  test("that is a script keeps its first line first", () => {
    expect(print({ path: "run.sh", documents: "#!/bin/sh\nset -e\n" })).toBe(`#!/bin/sh\n${banner}\nset -e\n`);
    expect(print({ path: "run.sh", documents: `#!/bin/sh\n${banner}\nset -e\n` })).toBe(`#!/bin/sh\n${banner}\nset -e\n`);
  });

  test("of another text is written as it stands", () => {
    expect(print({ path: "haproxy.cfg", documents: "global\n" })).toBe("global\n");
  });
});

// The grammar of OTTL: what is well formed, and where what is not stops making sense.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseCondition, parseStatement } from "../../src/ottl/parse.js";

describe("statements", () => {
  test.each([
    'set(span.attributes["a"], "b") where span.name == "x"', 'set(a["x"][b.c], 0x0a)', 'set(a, {"x": 1, "y": [1, 2]})', 'set(a, 1 + 2 * (3 - b["y"]))', "set(a, -1) where not (b == nil or true)",
    'replace_all_patterns(attributes, "value", "x", "y", SHA256)', 'set(a, ParseKeyValue(target=body, delimiter="="))', 'set(a, Filter(b, (k, v) => v > 3 and k != "x"))', "set(order.name, true)", 'set(a, Split("a,b", ",")[0])', "set(a, 1) where IsMatch(b, \"x\")",
  ])("%s is one", (text) => {
    expect(parseStatement(text).problems).toEqual([]);
  });

  test.each([
    ["set(a, 1", "syntax", 8], ["set(a, 'x')", "syntax", 7], ['set(a, "b)', "syntax", 7], ["Set(a, 1)", "function", 0], ['set(a, concat("x"))', "function", 7], ["set(a) where a = 1", "syntax", 15], ["set(a, 1) when true", "syntax", 10],
    ["set(a, 0x0)", "syntax", 7], ["", "syntax", 0], ["set(a, (x) => (y) => y)", "syntax", 11], ["set(a)[0]", "syntax", 6],
  ])("%s stops making sense at its place", (text, kind, offset) => {
    expect(parseStatement(text).problems[0]).toMatchObject({ kind, offset });
  });

  test("names what it calls and reads, but not what a lambda binds", () => {
    const { calls, paths, enums } = parseStatement('set(span.status.code, Any(span.events, (e) => e.name == "x")) where span.kind == SPAN_KIND_SERVER').named;
    expect(calls.map(({ name }) => name).sort()).toEqual(["Any", "set"]);
    expect(paths.map(({ segments }) => segments.join("."))).toEqual(["span.status.code", "span.events", "span.kind"]);
    expect(enums.map(({ name }) => name)).toEqual(["SPAN_KIND_SERVER"]);
  });

  test("any text at all is read without a throw, and a problem lies inside it", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom("a", "A", "(", ")", "[", "]", "{", "}", ",", ".", "=", '"', "1", " ", "not ", "where ", "nil", "<", "+", "=>", "_", ":"), maxLength: 40 }), (text) => {
      for (const { offset, length } of [...parseStatement(text).problems, ...parseCondition(text).problems]) {
        expect(offset).toBeGreaterThanOrEqual(0);
        expect(offset).toBeLessThanOrEqual(text.length);
        expect(length).toBeGreaterThan(0);
      }
    }));
  });
});

test("a condition is no statement", () => {
  expect(parseCondition('attributes["a"] == "b" and not true').problems).toEqual([]);
  expect(parseCondition("set(a, 1)").problems).not.toEqual([]);
});

// What functions refuse in their literals: judged alike by the collector 0.158.0, statement by statement.
import { describe, expect, test } from "vitest";
import { packageCatalog } from "../../src/components/package-catalog.js";
import { problemsIn } from "../../src/ottl/check.js";
import type { OttlFacts } from "../../src/ottl/facts.js";
import { parseStatement } from "../../src/ottl/parse.js";

const facts = packageCatalog().ottl("0.158.0") as unknown as OttlFacts;

function said(text: string, context = "log") {
  const { named, problems } = parseStatement(text);
  return [...problems, ...problemsIn(named, { component: "transform", contexts: [context], namesContext: false }, facts)].map((problem) => ({ ...problem, at: text.slice(problem.offset, problem.offset + problem.length) }));
}

/** The value that a converter gives, kept. */
const kept = (call: string): string => (/^[a-z]/.test(call) ? call : `set(attributes["x"], ${call})`);

describe("refused before the collector starts", () => {
  test.each([
    ['Time(body, "%Q")', '"%Q"'], ['Time(body, "2006-01-02")', '"2006-01-02"'], ['Time(body, "")', '""'], ['Time(body, "%S%L")', '"%S%L"'], ['Time(body, "%H:%M:%S:%L")', '"%H:%M:%S:%L"'], ['Time(body, "%-d")', '"%-d"'],
    ['Time(body, "%Y", "Mars/Olympus")', '"Mars/Olympus"'], ['Time(body, "%Y", "utc")', '"utc"'], ['Time(body, "%Y", "+02:00")', '"+02:00"'], ['Time(body, "%Y", "GMT+2")', '"GMT+2"'], ['Time(body, "%Y", "America/New York")', '"America/New York"'],
    ['FormatTime(time, "%N")', '"%N"'], ['FormatTime(time, "")', '""'], ['Time(body, attributes["f"])', 'attributes["f"]'], ['Time(body, Concat(["%Y"], ""))', 'Concat(["%Y"], "")'],
    ['Decode(body, "utf9")', '"utf9"'], ['Decode(body, "Base64")', '"Base64"'], ['Decode(body, "hex")', '"hex"'], ['Decode(body, "utf-32")', '"utf-32"'], ['Decode(body, "cp1252")', '"cp1252"'],
    ["limit(attributes, -1, [])", "-1"], ["limit(attributes, 1+1, [])", "1+1"], ['limit(attributes, 1, ["a", "b"])', "1"], ['limit(attributes, 5, ["a", 1])', "1"], ['limit(attributes, 5, [attributes["n"]])', 'attributes["n"]'], ['limit(attributes, Int("3"), [])', 'Int("3")'],
    ["truncate_all(attributes, -5)", "-5"], ["truncate_all(attributes, +5)", "+5"], ['truncate_all(attributes, 2, true, "...")', "2"], ['truncate_all(attributes, 1, true, "é")', "1"], ['truncate_all(attributes, 5, attributes["x"])', 'attributes["x"]'], ['flatten(attributes, "p", 0)', "0"],
    ['ParseKeyValue(body, "=", "=")', '"="'], ['ParseKeyValue(body, " ")', '" "'], ['ParseKeyValue(body, pair_delimiter="=")', '"="'], ['ParseKeyValue(body, "", "x")', '""'], ['ToKeyValueString(attributes, ":", "")', '""'],
    ['ParseCSV(body, "a,b", "::")', '"::"'], ['ParseCSV(body, "a,b", ",", "")', '""'], ['IsInCIDR(attributes["ip"], ["10.0.0.0/8", "10.0.0.1"])', '"10.0.0.1"'], ['IsInCIDR(attributes["ip"], ["10.0.0.0/33"])', '"10.0.0.0/33"'],
    ['ExtractGrokPatterns(body, "abc", true)', '"abc"'], ['ExtractGrokPatterns(body, "%{NUMBER}", true)', '"%{NUMBER}"'], ['ExtractGrokPatterns(body, "%{A:x}", true, ["A"])', '"A"'], ['ExtractGrokPatterns(body, "%{A:x}", true, ["A:B=b"])', '"A:B=b"'],
    ["Coalesce([])", "[]"], ['append(attributes["x"])', 'attributes["x"]'], ['replace_match(attributes["a"], "[a", "x")', '"[a"'], ["TraceID(0x00)", "0x00"], ['TraceID("0000000000000000000000000000000z")', '"0000000000000000000000000000000z"'], ["SpanID(0x0001)", "0x0001"],
  ])("%s", (call, at) => {
    expect(said(kept(call))).toMatchObject([{ kind: "argument", at }]);
    expect(said(kept(call))[0]?.isLate ?? false).toBe(false);
  });
});

describe("refused for each item, when the collector runs", () => {
  test.each([
    ['Duration("5 minutes")', '"5 minutes"'], ['Duration("1d")', '"1d"'], ["Substring(body, 0, -1)", "-1"], ["Substring(body, -1, 2)", "-1"], ["Substring(body, 0, 0)", "0"], ["ParseInt(body, 37)", "37"], ["ParseInt(body, -1)", "-1"],
    ['ExtractPatterns(body, "(abc)")', '"(abc)"'], ['Time(body, "YYYY-MM-DD")', '"YYYY-MM-DD"'],
  ])("%s", (call, at) => {
    expect(said(kept(call))).toMatchObject([{ kind: "argument", at, isLate: true }]);
  });
});

describe("taken", () => {
  test.each([
    'Time(body, "%Y-%m-%dT%H:%M:%S.%LZ")', 'Time(body, "%S,%f")', 'Time(body, "%L")', 'Time(body, "%s", "Local")', 'Time(body, "%Y", "Etc/GMT+2")', 'Time(body, "%Y", "US/Pacific")', 'Time(body, "%d/%b/%Y:%H:%M:%S %z")',
    'Decode(body, "UTF-8")', 'Decode(body, "base64-raw-url")', 'Decode(body, "shift_jis")', 'Decode(body, "latin1")', 'Decode(body, "koi8-r")', 'Decode(body, "windows-1252")', 'Decode(body, "")', 'Decode(body, attributes["enc"])',
    "limit(attributes, 0, [])", 'limit(attributes, 2, ["a", "b"])', 'truncate_all(attributes, 3, true, "é")', "flatten(attributes, depth=1)", 'ParseKeyValue(body, ":", "=")', 'ParseCSV(body, "a,b", "é")', 'ParseCSV(body, "a,b", "\\t")',
    'IsInCIDR(attributes["ip"], ["::/0", "fe80::/10", "10.0.0.0/8"])', 'IsInCIDR(attributes["ip"], [])', 'ExtractPatterns(body, "(?<a>abc)")', 'ExtractGrokPatterns(body, "(x)", false)', 'ExtractGrokPatterns(body, "%{NUMBER}")', 'ExtractGrokPatterns(body, "%{A:x}", true, ["A=b"])',
    'replace_match(attributes["a"], "*/list", "x")', 'replace_all_matches(attributes, "{a", "x")', 'append(attributes["x"], values=[])', 'Coalesce(["a", attributes["b"]])', 'TraceID("abcdefghijklmnop")', "TraceID(0x00000000000000000000000000000001)", 'SpanID("0000000000000001")', 'Duration("1h30m")', "Substring(body, 0, Len(body) - 1)", "ParseInt(body, 0)",
  ])("%s", (call) => {
    expect(said(kept(call))).toEqual([]);
  });
});

test("a path of another context is told as one, and a word in the place of a key as a text", () => {
  expect(said('set(span.name, "x")')).toMatchObject([{ kind: "path", message: 'The path "span.name" belongs to "span", which is not here.' }]);
  expect(said('set(resource.attributes["a"], log.body)')).toEqual([]);
  expect(said('set(metric.name, "x")', "datapoint")).toEqual([]);
  expect(said("set(attributes[x], 1)")[0]?.fix).toContain('A text stands in double quotes: "x".');
});

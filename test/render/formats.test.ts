// What each format makes of the same findings.
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { fingerprints } from "../../src/diagnostics/fingerprint.js";
import { located } from "../../src/diagnostics/located.js";
import { github } from "../../src/diagnostics/render/github.js";
import { json } from "../../src/diagnostics/render/json.js";
import { junit } from "../../src/diagnostics/render/junit.js";
import { type Paint, pretty, unpainted } from "../../src/diagnostics/render/pretty.js";
import { sarif } from "../../src/diagnostics/render/sarif.js";

const sources: Readonly<Record<string, string>> = {
  "stack.config.ts": 'import { kafka } from "otelc";\n\nconst queue = kafka({\n\tbrokers: 3, replication: 4,\n});\n',
  "pieces/a b.ts": 'export const 大 = "x";\n',
};
const linesIn = (texts: Readonly<Record<string, string>>) => (file: string) => texts[file]?.split("\n");
const readLines = linesIn(sources);

const replication: Diagnostic = {
  code: "lint/kafka-replication", severity: "error", message: "The replication factor 4 is more than 3 brokers.", why: "A topic cannot be created: 4 > 3.", fix: "Lower replication to 3.",
  at: { file: "stack.config.ts", line: 4, column: 14, length: 11 }, notes: [{ message: "The brokers are declared here.", at: { file: "stack.config.ts", line: 4, column: 2, length: 7 } }], url: "https://kafka.apache.org/documentation/",
};
const name: Diagnostic = { code: "validate/wrong-name", severity: "warning", message: 'The name "大" is 100% <odd>, no: really.', at: { file: "pieces/a b.ts", line: 1, column: 14, length: 1 } };
const folder: Diagnostic = { code: "write/refused", severity: "info", message: "\u001b[31mThe disk\u0007 is full.\nTwo lines.", at: ["targets", 0] };

const all = located([replication, folder, name, replication], () => undefined);

describe("located", () => {
  test("sorts by file, line, column, code and message, and says the same thing once", () => {
    const at = (file: string, line: number, column: number) => ({ file, line, column, length: 1 });
    const said = [["b.ts", 1, 1, "a/a", "x"], ["a.ts", 2, 1, "a/a", "x"], ["a.ts", 10, 1, "a/a", "x"], ["a.ts", 2, 3, "a/a", "x"], ["a.ts", 2, 1, "a/b", "x"], ["a.ts", 2, 1, "a/a", "w"], ["a.ts", 2, 1, "a/a", "x"]] as const;
    const diagnostics = said.map(([file, line, column, code, message]): Diagnostic => ({ code, severity: "error", message, at: at(file, line, column) }));
    const sorted = located(diagnostics, () => undefined).map(({ place, code, message }) => `${place?.file}:${place?.line}:${place?.column} ${code} ${message}`);
    expect(sorted).toEqual(["a.ts:2:1 a/a w", "a.ts:2:1 a/a x", "a.ts:2:1 a/b x", "a.ts:2:3 a/a x", "a.ts:10:1 a/a x", "b.ts:1:1 a/a x"]);
    expect(located([...diagnostics].reverse(), () => undefined).map(({ message }) => message)).toEqual(located(diagnostics, () => undefined).map(({ message }) => message));
  });
});

describe("pretty", () => {
  test("shows the user's own line with a caret, why and fix, a second frame for a note, and a summary", () => {
    expect(pretty(all, unpainted, readLines)).toBe(`info \ufffd[31mThe disk\ufffd is full.
Two lines. [write/refused]

warning The name "大" is 100% <odd>, no: really. [validate/wrong-name]
  --> pieces/a b.ts:1:14
    |
  1 | export const 大 = "x";
    |              ^^

error The replication factor 4 is more than 3 brokers. [lint/kafka-replication]
  --> stack.config.ts:4:14
    |
  4 | \tbrokers: 3, replication: 4,
    | \t            ^^^^^^^^^^^
  why: A topic cannot be created: 4 > 3.
  fix: Lower replication to 3.
  note: The brokers are declared here.
  --> stack.config.ts:4:2
    |
  4 | \tbrokers: 3, replication: 4,
    | \t^^^^^^^
  see: https://kafka.apache.org/documentation/

1 error, 1 warning, 1 info
`);
  });

  test("says nothing where there is nothing to say", () => {
    expect(pretty([], unpainted, readLines)).toBe("");
  });

  test("shows the part that matters of a line that is very long", () => {
    const [first] = located([{ ...replication, notes: [], at: { file: "long.js", line: 1, column: 5001, length: 6 } }], () => undefined);
    const text = pretty(first === undefined ? [] : [first], unpainted, linesIn({ "long.js": `${"a".repeat(5000)}needle${"b".repeat(5000)}` }));
    const [line = "", carets = ""] = text.split("\n").slice(3, 5);
    expect(line.length).toBeLessThan(220);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("needle");
  });

  test("names the place of a file that cannot be read", () => {
    expect(pretty(all, unpainted, () => undefined)).toContain("--> stack.config.ts:4:14\n  why:");
  });

  test("is as wide as the terminal: words wrap, and a line shows the part that matters", () => {
    const long = located([{ ...replication, notes: [], at: { file: "long.ts", line: 1, column: 121, length: 6 } }], () => undefined);
    const text = pretty(long, unpainted, linesIn({ "long.ts": `${"a".repeat(120)}needle${"b".repeat(100)}` }), 60);
    expect(text.split("\n").filter((line) => line.length > 60)).toEqual([]);
    expect(text).toContain("error The replication factor 4 is more than 3 brokers.\n  [lint/kafka-replication]\n");
    expect(text.replaceAll(/\n {7}/g, " ")).toContain("  why: A topic cannot be created: 4 > 3.\n");
    const [line = "", carets = ""] = text.split("\n").slice(4, 6);
    expect(line.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("needle");
  });

  test("paints only when told", () => {
    const red = (text: string): string => `<${text}>`;
    const paint: Paint = { error: red, warning: red, info: red, bold: red, dim: red };
    expect(pretty(all, paint, readLines)).toContain("<error> <The replication factor");
    expect(pretty(all, unpainted, readLines)).not.toContain("\u001b");
  });
});

test("json has one stable shape, with null for what is not known", () => {
  expect(JSON.parse(json(all))).toEqual([
    { code: "write/refused", severity: "info", message: folder.message, why: null, fix: null, url: null, place: null, path: ["targets", 0], notes: [] },
    { code: "validate/wrong-name", severity: "warning", message: name.message, why: null, fix: null, url: null, place: name.at, path: [], notes: [] },
    { code: "lint/kafka-replication", severity: "error", message: replication.message, why: replication.why, fix: replication.fix, url: replication.url, place: replication.at, path: [], notes: [{ message: "The brokers are declared here.", place: { file: "stack.config.ts", line: 4, column: 2, length: 7 } }] },
  ]);
  expect(json([])).toBe("[]\n");
});

test("github has one annotation a finding, with everything escaped", () => {
  expect(github(all)).toBe([
    "::notice title=write/refused::\u001b[31mThe disk\u0007 is full.%0ATwo lines.",
    '::warning file=pieces/a b.ts,line=1,endLine=1,col=14,endColumn=15,title=validate/wrong-name::The name "大" is 100%25 <odd>, no: really.',
    "::error file=stack.config.ts,line=4,endLine=4,col=14,endColumn=25,title=lint/kafka-replication::The replication factor 4 is more than 3 brokers.%0Awhy: A topic cannot be created: 4 > 3.%0Afix: Lower replication to 3.%0Anote: The brokers are declared here. (stack.config.ts:4:2)",
    "",
  ].join("\n"));
  expect(github(located([{ ...name, at: { file: "a,b:c%.ts", line: 1, column: 1, length: 1 } }], () => undefined))).toContain("file=a%2Cb%3Ac%25.ts,");
});

describe("sarif", () => {
  const options = { version: "1.2.3", fallback: "stack.config.ts", fingerprints: fingerprints(all), describe: (code: string) => (code.startsWith("lint/") ? { summary: "more copies than brokers", why: "Kafka refuses the topic." } : undefined) };
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  const isValid = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, "sarif-2.1.0.schema.json"), "utf8")));
  const identities = (...diagnostics: readonly Diagnostic[]): readonly string[] => fingerprints(located(diagnostics, () => undefined));

  test.each([["with findings", all], ["with none", []]])("is valid against its schema, %s", (_, diagnostics) => {
    expect(isValid(JSON.parse(sarif(diagnostics, options))) || isValid.errors).toBe(true);
  });

  test("and the schema does refuse", () => {
    expect(isValid(JSON.parse(sarif(all, options).replace('"level": "note"', '"level": "info"')))).toBe(false);
  });

  test("has rules with help, results with places, and what they relate to", () => {
    const { runs: [run] } = JSON.parse(sarif(all, options));
    expect(run.tool.driver.rules[0]).toEqual({
      id: "lint/kafka-replication", shortDescription: { text: "more copies than brokers" }, fullDescription: { text: "Kafka refuses the topic." },
      help: { text: "Kafka refuses the topic.\n\nMore: otelc explain lint/kafka-replication", markdown: "Kafka refuses the topic.\n\nMore: otelc explain lint/kafka-replication" },
      helpUri: "https://kafka.apache.org/documentation/", defaultConfiguration: { level: "error" }, properties: { tags: ["lint"] },
    });
    expect(run.results.map((result: { ruleId: string; level: string; ruleIndex: number }) => [result.ruleId, result.ruleIndex, result.level])).toEqual([["write/refused", 2, "note"], ["validate/wrong-name", 1, "warning"], ["lint/kafka-replication", 0, "error"]]);
    expect(run.results[1].locations[0].physicalLocation).toEqual({ artifactLocation: { uri: "pieces/a%20b.ts", uriBaseId: "%SRCROOT%" }, region: { startLine: 1, startColumn: 14, endLine: 1, endColumn: 15 } });
    expect(run.results[2].relatedLocations).toMatchObject([{ id: 1, message: { text: "The brokers are declared here." }, physicalLocation: { region: { startLine: 4, startColumn: 2 } } }]);
  });

  test("shows what has no place of its own at the config", () => {
    expect(JSON.parse(sarif(all, options)).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("stack.config.ts");
  });

  test("carries the fingerprint of each result", () => {
    const { runs: [run] } = JSON.parse(sarif(all, options));
    expect(run.results.map((result: { partialFingerprints: Record<string, string> }) => result.partialFingerprints["otelcFinding/v1"])).toEqual(fingerprints(all));
    expect(new Set(fingerprints(all)).size).toBe(all.length);
  });

  test("keeps a fingerprint when lines move, and when only figures change", () => {
    const at = { file: "stack.config.ts", line: 9, column: 2, length: 11 };
    expect(identities({ ...replication, at })).toEqual(identities(replication));
    expect(identities({ ...replication, message: "The replication factor 6 is more than 5 brokers." })).toEqual(identities(replication));
    const within = (index: number): Diagnostic => ({ ...replication, at: ["collectors", "edge", "through", index] });
    expect(identities(within(2))).toEqual(identities(within(0)));
  });

  test("has another fingerprint for another node, file, code or words, and for a second finding of the same kind", () => {
    const twin = { file: "stack.config.ts", line: 7, column: 14, length: 11 };
    const found = [
      ...identities(replication, { ...replication, at: twin }), ...identities({ ...replication, code: "lint/other" }), ...identities({ ...replication, message: "Other words." }),
      ...identities({ ...replication, at: { ...twin, file: "other.ts" } }), ...identities({ ...replication, at: ["collectors", "edge"] }), ...identities({ ...replication, at: ["collectors", "other"] }),
    ];
    expect(new Set(found).size).toBe(7);
  });
});

describe("junit", () => {
  test("fails for errors only, and escapes everything", () => {
    expect(junit(all)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="otelc" tests="3" failures="1" errors="0">
    <testcase classname="write/refused" name="write/refused">
      <system-out>info&#10;\ufffd[31mThe disk\ufffd is full.&#10;Two lines.</system-out>
    </testcase>
    <testcase classname="validate/wrong-name" name="validate/wrong-name at pieces/a b.ts:1:14" file="pieces/a b.ts" line="1">
      <system-out>warning at pieces/a b.ts:1:14&#10;The name &quot;大&quot; is 100% &lt;odd&gt;, no: really.</system-out>
    </testcase>
    <testcase classname="lint/kafka-replication" name="lint/kafka-replication at stack.config.ts:4:14" file="stack.config.ts" line="4">
      <failure type="lint/kafka-replication" message="The replication factor 4 is more than 3 brokers.">error at stack.config.ts:4:14&#10;The replication factor 4 is more than 3 brokers.&#10;why: A topic cannot be created: 4 &gt; 3.&#10;fix: Lower replication to 3.&#10;note: The brokers are declared here. (stack.config.ts:4:2)</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
  });

  test("has one test that passes where there is nothing to say", () => {
    expect(junit([])).toContain('<testsuite name="otelc" tests="1" failures="0" errors="0">\n    <testcase classname="otelc" name="no findings"/>');
  });
});

// Suppressions: what they hide, for how long, and what is said about those that hide nothing.
import { describe, expect, test } from "vitest";
import type { Located } from "../../src/diagnostics/located.js";
import { suppressed } from "../../src/lint/suppress.js";

const file = "stack.config.ts";

function finding(line: number, code = "lint/debug-exporter", of = file): Located {
  return { code, severity: "warning", message: `found on ${line}`, place: { file: of, line, column: 3, length: 5 }, path: [], notes: [] };
}

/** `code: message` of what is left. */
function left(text: string, findings: readonly Located[], today = "2026-06-15", severities = {}): readonly string[] {
  return suppressed(findings, { sources: new Map([[file, text]]), today, severities }).map(({ code, message }) => `${code}: ${message}`);
}

const comment = "// otelc-disable-next-line";

describe("a suppression", () => {
  test("hides a finding of its rule on the next line", () => {
    expect(left(`${comment} debug-exporter: while we look\nexporters.debug()`, [finding(2)])).toEqual([]);
  });

  test("looks past empty lines and other comments", () => {
    expect(left(`${comment} debug-exporter: while we look\n\n// more\n/* and more */\nexporters.debug()`, [finding(5)])).toEqual([]);
  });

  test("hides several rules", () => {
    expect(left(`${comment} debug-exporter, no-insecure-tls: in the mesh\nexporters.debug()`, [finding(2), finding(2, "lint/no-insecure-tls")])).toEqual([]);
  });

  test("takes the rule's full code too, and a block comment", () => {
    expect(left("/* otelc-disable-next-line lint/debug-exporter: while we look */\nexporters.debug()", [finding(2)])).toEqual([]);
  });

  test("may stand on several lines, with stars or without, and looks past comments on several lines", () => {
    for (const text of ["/*\n * otelc-disable-next-line debug-exporter:\n * while we look\n */", "/** otelc-disable-next-line debug-exporter: while\n    we look */", `${comment} debug-exporter: while we look\n/* more\n   of it */`]) {
      expect(left(`${text}\nexporters.debug()`, [finding(text.split("\n").length + 1)])).toEqual([]);
    }
  });

  test("stands above another of the same line", () => {
    expect(left(`${comment} debug-exporter: one\n${comment} no-insecure-tls: two\nexporters.debug()`, [finding(3), finding(3, "lint/no-insecure-tls")])).toEqual([]);
  });

  test("leaves other lines, other rules and other files alone", () => {
    const text = `${comment} debug-exporter: while we look\nexporters.debug()\nexporters.debug()`;
    expect(left(text, [finding(2), finding(3), finding(2, "lint/no-insecure-tls"), finding(2, "lint/debug-exporter", "other.ts")])).toEqual(["lint/debug-exporter: found on 2", "lint/no-insecure-tls: found on 2", "lint/debug-exporter: found on 3"]);
  });

  test("never hides what is no lint finding", () => {
    expect(left(`${comment} unknown-key: no\nx`, [finding(2, "validate/unknown-key")])).toEqual(['lint/suppression-useless: There is no lint rule "unknown-key" to suppress.', "validate/unknown-key: found on 2"]);
  });

  test("never hides a finding without a place", () => {
    expect(left(`${comment} debug-exporter: no\nx`, [{ ...finding(2), place: undefined }])).toEqual(["lint/debug-exporter: found on 2", "lint/suppression-useless: The suppression of debug-exporter suppresses nothing."]);
  });
});

describe("its day", () => {
  const until = (day: string): string => `${comment} debug-exporter until ${day}: while we look\nexporters.debug()`;

  test("still counts itself", () => {
    expect(left(until("2026-06-15"), [finding(2)])).toEqual([]);
  });

  test("once past, shows the finding again and says so", () => {
    expect(left(until("2026-06-14"), [finding(2)])).toEqual(["lint/suppression-expired: The suppression of debug-exporter ended on 2026-06-14.", "lint/debug-exporter: found on 2"]);
  });

  test("once past with nothing to hide, makes it useless", () => {
    expect(left(until("2026-06-14"), [])).toEqual(["lint/suppression-useless: The suppression of debug-exporter suppresses nothing."]);
  });

  test.each(["2026-02-29", "2026-13-01", "2026-06-31", "2026-06-00", "soon", "2026-6-1", "1900-02-29"])("must be a real one: %s", (day) => {
    expect(left(until(day), [finding(2)])).toEqual([`lint/suppression-useless: "${day}" is not a day.`, "lint/debug-exporter: found on 2"]);
  });

  test.each(["2028-02-29", "2000-02-29", "2026-12-31"])("may be %s", (day) => {
    expect(left(until(day), [finding(2)], "1999-01-01")).toEqual([]);
  });
});

describe("what is missing is said", () => {
  test("without a reason it hides nothing", () => {
    for (const text of [`${comment} debug-exporter\nx`, `${comment} debug-exporter:   \nx`]) {
      expect(left(text, [finding(2)])).toEqual(["lint/suppression-useless: The suppression of debug-exporter gives no reason.", "lint/debug-exporter: found on 2"]);
    }
  });

  test("a reason stands behind a colon, not behind hyphens", () => {
    expect(left(`${comment} debug-exporter -- while we look: here\nx`, [finding(2)])).toEqual(["lint/suppression-useless: The suppression of debug-exporter gives no reason.", "lint/debug-exporter: found on 2"]);
  });

  test.each(["otelc-disable-line", "otelc-disable", "otelc-disable-nextline", "otelc-disable-next-lines", "OTELC-disable-next-line", "otelc-ignore"])("%s is no comment that otelc knows", (word) => {
    const [said] = suppressed([], { sources: new Map([[file, `x // ${word} debug-exporter: x\ny`]]), today: "2026-06-15", severities: {} });
    expect(said).toMatchObject({ message: `There is no comment "${word}".`, fix: "Write above the line: // otelc-disable-next-line <rule>: <reason>.", place: { line: 1, column: 3 } });
  });

  test("without a rule", () => {
    expect(left(`${comment}: because\nx`, [finding(2)])).toEqual(["lint/suppression-useless: This suppression names no rule.", "lint/debug-exporter: found on 2"]);
  });

  test("a misspelt rule gets the nearest name", () => {
    const [said] = suppressed([], { sources: new Map([[file, `${comment} debug-exportr: x\ny`]]), today: "2026-06-15", severities: {} });
    expect(said?.fix).toBe('Did you mean "debug-exporter"?');
    expect(said?.place).toEqual({ file, line: 1, column: 1, length: 43 });
  });

  test("findings about suppressions have severities like any other", () => {
    expect(left(`${comment} debug-exporter: x\ny`, [], "2026-06-15", { "suppression-useless": "off" })).toEqual([]);
    const [said] = suppressed([], { sources: new Map([[file, `${comment} debug-exporter: x\ny`]]), today: "2026-06-15", severities: { "suppression-useless": "error" } });
    expect(said?.severity).toBe("error");
  });

  test("they cannot be suppressed themselves", () => {
    expect(left(`${comment} suppression-useless: x\n${comment} debug-exporter: y\nz`, [])).toHaveLength(2);
  });
});

describe("text that is no suppression", () => {
  test.each([`const text = "${comment} debug-exporter: x";\ny`, `const text = \`\n${comment} debug-exporter: x\n\`;`, "// about otelc-disable-next-line debug-exporter: x\ny", "const url = 'https://example.com'; // fine\n"])("%s", (text) => {
    expect(left(text, [])).toEqual([]);
  });
});

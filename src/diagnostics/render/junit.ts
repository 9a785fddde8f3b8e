// JUnit's XML, as continuous integration reads it. Only an error fails: what is a warning there would stop a pipeline that otelc itself lets pass.
import type { Located } from "../located.js";
import { said } from "./said.js";

export function junit(diagnostics: readonly Located[]): string {
  const cases = diagnostics.length === 0 ? ['    <testcase classname="otelc" name="no findings"/>'] : diagnostics.map(testcase);
  const failures = diagnostics.filter(({ severity }) => severity === "error").length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite name="otelc" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join("\n")}\n  </testsuite>\n</testsuites>\n`;
}

function testcase(diagnostic: Located): string {
  const { code, severity, message, place } = diagnostic;
  const where = place === undefined ? "" : ` at ${place.file}:${place.line}:${place.column}`;
  const file = place === undefined ? "" : ` file="${escape(place.file)}" line="${place.line}"`;
  const text = escape([`${severity}${where}`, ...said(diagnostic)].join("\n"));
  const outcome = severity === "error" ? `<failure type="${escape(code)}" message="${escape(message)}">${text}</failure>` : `<system-out>${text}</system-out>`;
  return `    <testcase classname="${escape(code)}" name="${escape(`${code}${where}`)}"${file}>\n      ${outcome}\n    </testcase>`;
}

/** XML 1.0 has no way at all to write most control characters, nor half a surrogate pair. */
function escape(text: string): string {
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd")
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("\n", "&#10;").replaceAll("\t", "&#9;").replaceAll("\r", "&#13;");
}

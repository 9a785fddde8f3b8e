// SARIF 2.1.0, for code scanning: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
import type { Place, Severity } from "../diagnostic.js";
import type { Located, LocatedNote } from "../located.js";

export interface SarifOptions {
  readonly version: string;
  /** Where a finding that has no place of its own is shown; a reader of SARIF may drop what is shown nowhere. */
  readonly fallback: string;
  /** What is known of a code. */
  readonly describe: (code: string) => { readonly summary: string; readonly why: string } | undefined;
  /** Of each finding, in their order. */
  readonly fingerprints: readonly string[];
}

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

export function sarif(diagnostics: readonly Located[], options: SarifOptions): string {
  const codes = [...new Set(diagnostics.map(({ code }) => code))].sort();
  const run = {
    tool: { driver: { name: "otelc", semanticVersion: options.version, rules: codes.map((code) => ruleOf(code, diagnostics, options)) } },
    columnKind: "utf16CodeUnits",
    results: diagnostics.map((diagnostic, index) => resultOf(diagnostic, codes, options.fallback, options.fingerprints[index] ?? "")),
  };
  return `${JSON.stringify({ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] }, null, 2)}\n`;
}

function ruleOf(code: string, diagnostics: readonly Located[], { describe }: SarifOptions): object {
  const found = diagnostics.filter((diagnostic) => diagnostic.code === code);
  const about = describe(code);
  const help = [about?.why, `More: otelc explain ${code}`].filter((text) => text !== undefined).join("\n\n");
  const url = found.find((diagnostic) => diagnostic.url !== undefined)?.url;
  return {
    id: code, shortDescription: { text: about?.summary ?? code }, fullDescription: { text: about?.why ?? about?.summary ?? code }, help: { text: help, markdown: help },
    ...(url === undefined ? {} : { helpUri: url }), defaultConfiguration: { level: levels[found[0]?.severity ?? "error"] }, properties: { tags: [code.split("/")[0] ?? code] },
  };
}

function resultOf(diagnostic: Located, codes: readonly string[], fallback: string, fingerprint: string): object {
  const { code, severity, message, why, fix, place, notes } = diagnostic;
  const related = notes.flatMap((note, index) => relatedTo(note, index));
  return {
    ruleId: code, ruleIndex: codes.indexOf(code), level: levels[severity],
    message: { text: [message, why, fix].filter((text) => text !== undefined).join(" ") },
    locations: [{ physicalLocation: physical(place ?? { file: fallback, line: 1, column: 1, length: 0 }) }],
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    partialFingerprints: { "otelcFinding/v1": fingerprint },
  };
}

function relatedTo({ message, place }: LocatedNote, index: number): readonly object[] {
  return place === undefined ? [] : [{ id: index + 1, message: { text: message }, physicalLocation: physical(place) }];
}

function physical({ file, line, column, length }: Place): object {
  return { artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/"), uriBaseId: "%SRCROOT%" }, region: { startLine: line, startColumn: column, endLine: line, endColumn: column + length } };
}

// Annotations of GitHub Actions: one workflow command a finding.
// https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
import type { Severity } from "../diagnostic.js";
import type { Located } from "../located.js";
import { said } from "./said.js";

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

export function github(diagnostics: readonly Located[]): string {
  return diagnostics.map((diagnostic) => `::${commands[diagnostic.severity]} ${properties(diagnostic)}::${escapeText(said(diagnostic).join("\n"))}\n`).join("");
}

function properties({ place, code }: Located): string {
  const where = place === undefined ? [] : [["file", place.file], ["line", place.line], ["endLine", place.line], ["col", place.column], ["endColumn", place.column + place.length]] as const;
  return [...where, ["title", code] as const].map(([name, value]) => `${name}=${escapeProperty(String(value))}`).join(",");
}

function escapeText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

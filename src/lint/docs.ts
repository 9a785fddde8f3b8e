// The table of rules, for the README: made from the rules, so that it cannot fall behind them.
import type { Rule } from "./rule.js";

export function ruleTable(rules: readonly Rule[]): string {
  const rows = [...rules].sort((left, right) => (left.name < right.name ? -1 : 1)).map((rule) => `| \`${rule.name}\` | ${severityShown(rule)} | ${rule.summary} |`);
  return ["| rule | severity | says |", "|---|---|---|", ...rows, ""].join("\n");
}

function severityShown(rule: Rule): string {
  return rule.isOptional === true ? `off (${rule.severity})` : rule.severity;
}

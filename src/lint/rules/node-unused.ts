import type { Place } from "../../diagnostics/diagnostic.js";
import { direct } from "../example.js";
import type { SourceRule } from "../rule.js";

/** Builders of nodes: what they make runs, or stands for what runs elsewhere. */
const builders: ReadonlySet<string> = new Set([
  "collector", "gateway", "consumer", "agent", "kafka", "externalKafka", "jaeger", "externalJaeger", "tempo", "externalTempo", "loki", "externalLoki", "mimir", "externalMimir", "prometheus", "externalPrometheus",
  "grafana", "externalGrafana", "objectStore", "s3", "gcs", "azureBlob", "postgres", "externalPostgres",
]);

export const nodeUnused: SourceRule = {
  name: "node-unused",
  summary: "a node that is made and never used",
  severity: "warning",
  why: "What is emitted is what is reachable from defineStack(): this is not.",
  good: [{ config: direct({}) }],
  bad: [{ config: direct({ declare: "const logs = loki();" }), finds: ['"logs" is made by loki() and never used.'] }],
  sees: "sources",
  check(sources, report) {
    for (const [file, text] of sources) {
      const known = importedFrom(text);
      const code = withoutComments(text);
      for (const { name, builder, index } of declarationsIn(code)) {
        if (!known.has(builder) || occurrences(code, name) > 1) continue;
        report({ at: placeOf(file, text, index, name), message: `"${name}" is made by ${builder}() and never used.`, fix: "Use it in the stack, or remove it." });
      }
    }
  },
};

/** Builders as the file calls them; a function of the user's own may have the same name. */
function importedFrom(text: string): ReadonlySet<string> {
  const names = [...text.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']otelc["']/g)].flatMap(([, list = ""]) => list.split(",").map((each) => each.trim()));
  return new Set(names.filter((name) => builders.has(name)));
}

/** Comments become blanks of the same length, so that places stay right. */
function withoutComments(text: string): string {
  return text.replaceAll(/("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (found, literal: string | undefined) => literal ?? found.replaceAll(/[^\n]/g, " "));
}

/** Constants that are not exported: another file may use those. */
function declarationsIn(code: string): readonly { readonly name: string; readonly builder: string; readonly index: number }[] {
  return [...code.matchAll(/^([ \t]*const\s+)(\w+)(?:\s*:\s*[\w.<>[\]]+)?\s*=\s*(\w+)\(/gm)].map((match) => ({ name: match[2] ?? "", builder: match[3] ?? "", index: match.index + (match[1] ?? "").length }));
}

function occurrences(code: string, name: string): number {
  return [...code.matchAll(new RegExp(`(?<![\\w$])${name}(?![\\w$])`, "g"))].length;
}

function placeOf(file: string, text: string, index: number, name: string): Place {
  const before = text.slice(0, index).split("\n");
  return { file, line: before.length, column: (before.at(-1) ?? "").length + 1, length: name.length };
}

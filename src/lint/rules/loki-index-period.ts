import { blockOf, storeConfigs } from "../documents/store-config.js";
import { withConfigMap } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

const schema = (index: string): string => `schema_config:\n  configs:\n    - from: "2024-04-01"\n      store: tsdb\n      object_store: s3\n      schema: v13\n${index}`;

export const lokiIndexPeriod: DocumentRule = {
  name: "loki-index-period",
  summary: "an index of Loki whose tables are not made for each day",
  severity: "error",
  why: "TSDB and the compactor's retention work on tables of 24 hours: with any other period Loki does not start, and without one it falls back to none at all.",
  good: [{ config: withConfigMap("loki", schema("      index:\n        prefix: index_\n        period: 24h\n")) }],
  bad: [
    { config: withConfigMap("loki", schema("")), finds: ["no index.period"] },
    { config: withConfigMap("loki", schema("      index:\n        prefix: index_\n        period: 168h\n")), finds: ["index.period 168h"] },
  ],
  sees: "documents",
  check(artifacts, _target, model, report) {
    for (const { service, at, text } of storeConfigs(artifacts, "loki", model)) {
      for (const entry of entriesIn(blockOf(text, "schema_config"))) {
        const period = /^\s+period:\s*["']?(\w+)/m.exec(entry)?.[1];
        if (!/store:\s*["']?(?:tsdb|boltdb-shipper)\b/.test(entry) || isDay(period)) continue;
        report({ at, message: `The schema of "${service.name}" has ${period === undefined ? "no index.period" : `index.period ${period}`}, and its index wants tables of 24h.`, fix: "Write index: { prefix: index_, period: 24h } in each entry of schema_config.configs." });
      }
    }
  },
};

function isDay(period: string | undefined): boolean {
  return period === "24h" || period === "1d" || period === "24h0m0s";
}

/** Each entry begins with a dash of the list's own depth. */
function entriesIn(block: string): readonly string[] {
  const dash = /^(\s*)- /m.exec(block)?.[1];
  return dash === undefined ? [] : block.split(new RegExp(`^${dash}- `, "m")).slice(1);
}

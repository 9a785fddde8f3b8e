import { type StoreConfig, storeConfigs } from "../documents/store-config.js";
import { withConfigMap } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

/** What took the place of what Tempo 2 knew. */
const removed: Readonly<Record<string, string>> = {
  compactor: "backend_worker and backend_scheduler", ingester: "live_store and, in microservices mode, block_builder", ingester_client: "live_store_client", metrics_generator_client: "the topic in ingest.kafka",
};

export const tempoRemovedKeys: DocumentRule = {
  name: "tempo-removed-keys",
  summary: "settings of Tempo 2 in a configuration of Tempo 3",
  severity: "error",
  why: "Tempo's parser is strict: a key that it does not know stops it at the start.",
  good: [{ config: withConfigMap("tempo", "live_store:\n  max_trace_idle: 5s\n") }],
  bad: [{ config: withConfigMap("tempo", "ingester:\n  max_block_duration: 5m\ncompactor:\n  compaction:\n    block_retention: 336h\n"), finds: ['"ingester"', '"compactor"'] }],
  sees: "documents",
  check(artifacts, _target, model, report) {
    for (const config of storeConfigs(artifacts, "tempo", model)) {
      for (const key of keysIn(config)) {
        report({ at: config.at, message: `The configuration of "${config.service.name}" has "${key}", which Tempo 3 does not know.`, fix: `Use ${removed[key] ?? "its successor"}, or take your change of the configuration out.` });
      }
    }
  },
};

function keysIn({ text, service }: StoreConfig): readonly string[] {
  // An image of the user's own choice may be an older Tempo.
  if (/tempo:2\./.test(service.image ?? "")) return [];
  return [...text.matchAll(/^(\w+):/gm)].flatMap(([, key]) => (key !== undefined && key in removed ? [key] : []));
}

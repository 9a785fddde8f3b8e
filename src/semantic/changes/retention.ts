// How long stores keep what they have: less of it deletes.
import { inside, isRecord, textOf } from "../../lint/documents/record.js";
import { parseDuration, parseGoDuration } from "../../stack/literals.js";
import { type Change, changesOf } from "../change.js";
import type { Pair } from "../compare.js";
import type { Part } from "../part.js";

/** Where each store's configuration says it: Loki, Prometheus, Tempo (both forms), Mimir, Jaeger. */
const places: readonly (readonly string[])[] = [
  ["limits_config", "retention_period"], ["storage", "tsdb", "retention", "time"], ["compactor", "compaction", "block_retention"], ["backend_worker", "compaction", "block_retention"],
  ["limits", "compactor_blocks_retention_period"],
];

export function retentionChanges(pair: Pair): readonly Change[] {
  return [...timeChanges(pair), ...sizeChanges(pair)];
}

function timeChanges({ before, after }: Pair): readonly Change[] {
  const [from, to] = [retentionOf(before), retentionOf(after)];
  if (from === undefined || to === undefined || from === to) return [];
  const say = changesOf(after.name);
  const [old, now] = [from, to].map((text) => parseDuration(text) ?? parseGoDuration(text) ?? Number.NaN);
  if (old === now) return [];
  return [(now ?? 0) < (old ?? 0)
    ? say("data", `retention ${from} → ${to}`, `Everything older than ${to} is deleted soon after it starts, and cannot be brought back.`)
    : say("capacity", `retention ${from} → ${to}`, "Needs as much more room on its volume or bucket; what is deleted already does not come back.")];
}

/** Prometheus deletes by size too, so that its volume never fills. */
function sizeChanges({ before, after }: Pair): readonly Change[] {
  const [from, to] = [before, after].map(({ configs }) => [...configs.values()].map((config) => textOf(inside(config, "storage", "tsdb", "retention", "size"))).find((size) => size !== undefined));
  if (from === undefined || to === undefined || from === to) return [];
  const say = changesOf(after.name);
  const isLess = Number.parseFloat(to) < Number.parseFloat(from);
  return [say(isLess ? "data" : "capacity", `data kept ${from} → ${to}`, isLess ? "What is above that is deleted, the oldest first, and cannot be brought back." : "The oldest is kept for longer, as long as the time allows it.")];
}

function retentionOf({ configs }: Part): string | undefined {
  for (const config of configs.values()) {
    for (const place of places) {
      const found = textOf(inside(config, ...place));
      if (found !== undefined) return found;
    }
    const ttl = jaegerTtl(config);
    if (ttl !== undefined) return ttl;
  }
  return undefined;
}

function jaegerTtl(config: unknown): string | undefined {
  const backends = inside(config, "extensions", "jaeger_storage", "backends");
  return isRecord(backends) ? Object.values(backends).map((backend) => textOf(inside(backend, "badger", "ttl", "spans"))).find((ttl) => ttl !== undefined) : undefined;
}

import type { Artifact } from "../../emit/artifact.js";
import { fieldsOf, inside, listOf, textOf } from "../documents/record.js";
import { quoted } from "../arithmetic/numbers.js";
import type { ChangeRule } from "../rule.js";

export const queueOrphanedByRename: ChangeRule = {
  name: "queue-orphaned-by-rename",
  summary: "a change of an id, or of a collector's name, that leaves a queue or a checkpoint behind",
  severity: "warning",
  why: "A file of file_storage is named by the kind, type and name of its component: under another id the new component begins empty, and what the old one had not sent is never sent.",
  good: [],
  bad: [],
  sees: "change",
  check(before, after, report) {
    const kept = new Map(after.map((artifact) => [artifact.path, artifact]));
    for (const artifact of before) {
      const now = kept.get(artifact.path);
      const stored = now === undefined ? [] : storedIn(now);
      const lost = storedIn(artifact).filter((id) => !stored.includes(id));
      if (lost.length === 0) continue;
      const gone = now === undefined ? "the collector is gone under that name" : `${lost.length === 1 ? "is" : "are"} gone under that id`;
      report({
        at: artifact.origin, message: `${quoted(lost)} of ${artifact.path} ${lost.length === 1 ? "keeps" : "keep"} data on a volume, and ${gone}.`,
        fix: `Let the queue drain before you apply this (otelcol_exporter_queue_size is 0), or keep the ${now === undefined ? "name" : "id"} until it has.`,
      });
    }
  },
};

/** Ids of components that keep something in a storage extension: `exporter otlp_grpc/tempo`. */
function storedIn(artifact: Artifact): readonly string[] {
  if (artifact.schema !== "collector") return [];
  return listOf(artifact.documents).flatMap((document) => [
    ...Object.entries(fieldsOf(inside(document, "exporters"))).filter(([, options]) => textOf(inside(options, "sending_queue", "storage")) !== undefined).map(([id]) => `exporter ${id}`),
    ...Object.entries(fieldsOf(inside(document, "receivers"))).filter(([, options]) => textOf(inside(options, "storage")) !== undefined).map(([id]) => `receiver ${id}`),
  ]);
}

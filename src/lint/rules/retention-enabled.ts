import type { Path } from "../../diagnostics/diagnostic.js";
import { type Artifact, isText } from "../../emit/artifact.js";
import { fieldsOf, inside, textOf } from "../documents/record.js";
import { withConfigMap } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

export const retentionEnabled: DocumentRule = {
  name: "retention-enabled",
  summary: "a retention that its store ignores",
  severity: "error",
  why: "Nothing is deleted, and the volume or the bucket grows until it is full.",
  good: [{ config: withConfigMap("loki", "compactor:\n  retention_enabled: true\nlimits_config:\n  retention_period: 720h\n") }],
  bad: [{ config: withConfigMap("loki", "limits_config:\n  retention_period: 720h\n"), finds: ["does nothing without compactor.retention_enabled"] }],
  sees: "documents",
  check(artifacts, _target, _model, report) {
    for (const { name, at, ignores } of artifacts.flatMap(storesIn)) {
      if (ignores !== undefined) report({ at, message: `"${name}" ignores its retention: ${ignores}.`, fix: "Switch it on there, or take your change of its configuration out." });
    }
  },
};

interface Found { readonly name: string; readonly at: Path; readonly ignores: string | undefined }

function storesIn(artifact: Artifact): readonly Found[] {
  if (isText(artifact) || typeof artifact.documents === "string") return [];
  return artifact.documents.flatMap((document): readonly Found[] => {
    if (inside(document, "kind") === "ConfigMap") return configMap(document, artifact);
    const name = artifact.path.split("/").at(-2) ?? artifact.path;
    return [{ name, at: artifact.origin, ignores: lokiIgnores(document) ?? tempoIgnores(document) }];
  });
}

/** Loki's compactor deletes only where it is told to. */
function lokiIgnores(document: unknown): string | undefined {
  const period = inside(document, "limits_config", "retention_period");
  const isStated = period !== undefined && period !== 0 && !/^0[a-z]*$/.test(String(period));
  return isStated && inside(document, "compactor", "retention_enabled") !== true ? "limits_config.retention_period does nothing without compactor.retention_enabled" : undefined;
}

/** Tempo 3 plans by one setting and deletes by another. */
function tempoIgnores(document: unknown): string | undefined {
  const deleting = inside(document, "backend_worker", "compaction", "block_retention");
  const planning = inside(document, "backend_scheduler", "provider", "compaction", "compaction", "block_retention");
  if (deleting === planning) return undefined;
  return `backend_worker has ${String(deleting ?? "no block_retention")}, backend_scheduler has ${String(planning ?? "none")}`;
}

/** In a ConfigMap the file is text: only what one line says for sure is looked for. */
function configMap(map: unknown, artifact: Artifact): readonly Found[] {
  const name = textOf(inside(map, "metadata", "name")) ?? artifact.path;
  return Object.values(fieldsOf(inside(map, "data"))).flatMap((text) => {
    const lines = textOf(text) ?? "";
    const isIgnored = /^limits_config:/m.test(lines) && /^\s+retention_period:\s*"?[1-9]/m.test(lines) && !/^\s+retention_enabled:\s*true/m.test(lines);
    return [{ name, at: artifact.origin, ignores: isIgnored ? "limits_config.retention_period does nothing without compactor.retention_enabled" : undefined }];
  });
}

// What a change of the stack leaves behind: collectors' files that stood on disk beside those that replace them.
import type { Output } from "../compile.js";
import type { Diagnostics } from "../diagnostics/diagnostic.js";
import { valueAt } from "../diagnostics/value-at.js";
import type { Artifact } from "../emit/artifact.js";
import { lintChange, type Severities } from "../lint/run.js";
import type { PlannedFile } from "../write/plan.js";
import { readYaml } from "../write/read-yaml.js";
import type { Planned } from "./outputs.js";

export async function lintChanges(planned: readonly Pick<Planned, "name" | "plan">[], outputs: readonly Pick<Output, "folder" | "artifacts">[], severities: Severities, log: Diagnostics): Promise<void> {
  for (const { name, plan } of planned) {
    const artifacts = new Map(outputs.find((output) => output.folder === name)?.artifacts.map((artifact) => [artifact.path, artifact]));
    const pairs = plan.files.filter(isReplaced).flatMap((file) => {
      const artifact = artifacts.get(file.path) ?? removed(file.path);
      return mayHoldCollector(artifact) ? [{ artifact, file }] : [];
    });
    const read = await Promise.all(pairs.map(async ({ artifact, file }) => [await collectorsIn(artifact, file.before), await collectorsIn(artifact, file.after)] as const));
    lintChange(read.flatMap(([before]) => before), read.flatMap(([, after]) => after), severities, log);
  }
}

/** Replaced or removed; what was edited by hand stays. */
function isReplaced({ state, before }: PlannedFile): boolean {
  return (state === "update" || state === "remove") && before !== undefined;
}

/** A file of a collector that is no longer in the stack. */
function removed(path: string): Artifact {
  return { path, documents: [], origin: ["collectors"], ...(path.endsWith("/collector.yaml") ? { schema: "collector" } : {}) };
}

/** A file of its own on Compose, a key of a ConfigMap on Kubernetes. */
function mayHoldCollector({ schema, path }: Artifact): boolean {
  return schema === "collector" || path.endsWith("/configmap.yaml");
}

async function collectorsIn(artifact: Artifact, text: string | undefined): Promise<readonly Artifact[]> {
  if (text === undefined) return [];
  const documents = await readYaml(text);
  if (artifact.schema === "collector") return [{ ...artifact, documents }];
  const configs = documents.map((document) => valueAt(document, ["data", "collector.yaml"])).filter((config) => typeof config === "string");
  return Promise.all(configs.map(async (config) => ({ ...artifact, schema: "collector" as const, documents: await readYaml(config) })));
}

import { type Artifact, isText } from "../../emit/artifact.js";
import type { Model, ServiceNode } from "../../model/model.js";
import { fieldsOf, inside, isRecord, listOf, textOf } from "../documents/record.js";
import { ownerOf } from "../documents/store-config.js";
import { withConfigMap } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

export const storeReplication: DocumentRule = {
  name: "store-replication",
  summary: "a store that keeps more copies than it has replicas",
  severity: "error",
  why: "Each copy goes to another replica: with fewer than that every write fails.",
  good: [{ config: withConfigMap("loki", "common:\n  replication_factor: 1\n") }],
  bad: [{ config: withConfigMap("loki", "common:\n  replication_factor: 3\n"), finds: ["3 (replication_factor) > 1 (replicas)"] }],
  sees: "documents",
  check(artifacts, _target, model, report) {
    for (const service of model.services.filter((each) => each.type === "loki" || each.type === "mimir")) {
      const factor = Math.max(0, ...artifacts.flatMap((artifact) => factorsIn(artifact, service, model)));
      const { replicas, of } = fewest(service);
      if (factor <= replicas) continue;
      report({
        at: service.origin, message: `"${service.name}" keeps ${factor} copies on ${replicas} replica${replicas === 1 ? "" : "s"}${of}: ${factor} (replication_factor) > ${replicas} (replicas).`,
        fix: service.roles.length === 0 ? "Set replication_factor to 1, or run as many replicas." : "Run at least as many replicas, or lower replicationFactor.",
      });
    }
  },
};

/** In parts, each role that keeps copies needs as many replicas. */
function fewest({ roles, replicas }: ServiceNode): { readonly replicas: number; readonly of: string } {
  const keepers = roles.filter(({ name }) => name === "ingester" || name === "store-gateway");
  const least = Math.min(...keepers.map((role) => role.replicas));
  const role = keepers.find((each) => each.replicas === least);
  return role === undefined ? { replicas, of: "" } : { replicas: least, of: ` of its ${role.name}` };
}

/** Factors of a store's own configuration: a file of its folder, or a ConfigMap by its name. */
function factorsIn(artifact: Artifact, service: ServiceNode, model: Model): readonly number[] {
  if (isText(artifact) || typeof artifact.documents === "string") return [];
  if (artifact.path.split("/").includes(service.name) && artifact.path.startsWith("config/")) return artifact.documents.flatMap(factors);
  const maps = artifact.documents.filter((document) => inside(document, "kind") === "ConfigMap" && ownerOf(textOf(inside(document, "metadata", "name")) ?? "", model) === service.name);
  return maps.flatMap((map) => Object.values(fieldsOf(inside(map, "data")))).flatMap((text) => [...(textOf(text) ?? "").matchAll(/^\s*replication_factor:\s*(\d+)/gm)].map(([, factor]) => Number(factor)));
}

function factors(value: unknown): readonly number[] {
  if (Array.isArray(value)) return listOf(value).flatMap(factors);
  if (!isRecord(value)) return [];
  const own = value["replication_factor"];
  return [...(typeof own === "number" ? [own] : []), ...Object.values(value).flatMap(factors)];
}

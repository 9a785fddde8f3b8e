import type { Model, ServiceNode } from "../../model/model.js";
import { azureHost, storageOf } from "../../model/object-storage.js";
import type { ModelRule } from "../rule.js";

const both = (trace: string): string => `const storage = objectStore({ volume: "10Gi" });\nconst metrics = mimir({ storage });\nconst traces = tempo({ storage, name: "${trace}" });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] }, traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) },`;

export const bucketsDistinct: ModelRule = {
  name: "buckets-distinct",
  summary: "two stores that would keep their data in one bucket",
  severity: "error",
  why: "Each lists, merges and deletes what it finds there, and takes the other's objects for its own.",
  good: [{ config: both("tempo") }],
  bad: [{ config: both("mimir-blocks"), finds: ['"mimir" and "mimir-blocks" would share the bucket "example-mimir-blocks".'] }],
  sees: "model",
  check(model, report) {
    const kept = model.services.flatMap((service) => Object.values(service.buckets).map((bucket) => ({ service, bucket, where: `${placeOf(service, model)} ${bucket}` })));
    for (const [index, { service, bucket, where }] of kept.entries()) {
      const earlier = kept.slice(0, index).find((each) => each.where === where);
      if (earlier === undefined) continue;
      report({ at: service.origin, message: `"${earlier.service.name}" and "${service.name}" would share the bucket "${bucket}".`, fix: "Give one of them another name.", notes: [{ message: "The other one is here.", at: earlier.service.origin }] });
    }
  },
};

/** Names of buckets are one space for each provider, whichever s3() they are reached by; on Azure for each account. */
function placeOf(service: ServiceNode, model: Model): string {
  const store = storageOf(service, model);
  if (store === undefined || !store.isExternal) return store?.name ?? "";
  if (store.type === "azure-blob") return Object.values(azureHost(store)).join(".");
  const { endpoint } = store.options;
  return typeof endpoint === "string" ? endpoint : store.type;
}

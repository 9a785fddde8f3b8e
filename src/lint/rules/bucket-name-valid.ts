import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model, ServiceNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const longest = 63;

const stored = (storage: string, stack = ""): string => `const storage = ${storage};\nconst metrics = mimir({ storage });\n\n${stack}collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }) },`;

export const bucketNameValid: ModelRule = {
  name: "bucket-name-valid",
  summary: "a bucket that object stores refuse to make",
  severity: "error",
  why: "The store finds no bucket, and everything that it would keep there is lost or waits.",
  good: [{ config: stored('s3({ region: "eu-west-1", bucketPrefix: "shop" })') }],
  bad: [
    { config: stored('objectStore({ volume: "10Gi" })', `name: "${"a".repeat(52)}",\n`), finds: ["has 65 characters", "has 64 characters"] },
    { config: stored('s3({ region: "eu-west-1", bucketPrefix: "xn--shop" })'), finds: ['begins with "xn--"', 'begins with "xn--"'] },
  ],
  sees: "model",
  check(model, report) {
    for (const service of model.services) {
      for (const bucket of Object.values(service.buckets)) {
        const wrong = wrongIn(bucket);
        if (wrong !== undefined) report({ at: placeOf(service, model), message: `"${service.name}" would keep its data in the bucket "${bucket}", which ${wrong}.`, fix: "Choose another bucketPrefix for s3(), or a shorter name of the stack or the store." });
      }
    }
  },
};

const prefixes = ["xn--", "sthree-", "amzn-s3-demo-"] as const;
const suffixes = ["-s3alias", "--ol-s3", "--x-s3", "--table-s3"] as const;

function wrongIn(bucket: string): string | undefined {
  if (bucket.length > longest) return `has ${bucket.length} characters: names of buckets have ${longest} at most`;
  const prefix = prefixes.find((each) => bucket.startsWith(each));
  if (prefix !== undefined) return `begins with "${prefix}": S3 keeps that for itself`;
  const suffix = suffixes.find((each) => bucket.endsWith(each));
  return suffix === undefined ? undefined : `ends with "${suffix}": S3 keeps that for itself`;
}

/** Where the beginning of the name is written. */
function placeOf(service: ServiceNode, model: Model): Path {
  const store = model.services.find((candidate) => candidate.name === service.options["storage"]);
  return store?.options["bucketPrefix"] === undefined ? [...model.origin, "name"] : [...store.origin, "options", "bucketPrefix"];
}

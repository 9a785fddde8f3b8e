import type { Path } from "../../diagnostics/diagnostic.js";
import type { Model, ServiceNode } from "../../model/model.js";
import { prefixOption, storageOf } from "../../model/object-storage.js";
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
      const store = storageOf(service, model);
      const naming = namings[store?.type ?? ""];
      if (store === undefined || naming === undefined) continue;
      for (const bucket of Object.values(service.buckets)) {
        const wrong = wrongIn(bucket, naming);
        if (wrong !== undefined) report({ at: placeOf(service, model), message: `"${service.name}" would keep its data in the bucket "${bucket}", which ${wrong}.`, fix: `Choose another ${prefixOption(store)} for ${naming.builder}, or a shorter name of the stack or the store.` });
      }
    }
  },
};

interface Naming {
  /** What otelc calls it in the stack. */
  readonly builder: string;
  readonly wrong: readonly (readonly [RegExp, string])[];
}

const ownNames = /^(?:xn--|sthree-|amzn-s3-demo-)/;
const ownEndings = /(?:-s3alias|--ol-s3|--x-s3|--table-s3)$/;
const s3Naming: Naming = { builder: "s3()", wrong: [[ownNames, "begins with <>: S3 keeps that for itself"], [ownEndings, "ends with <>: S3 keeps that for itself"]] };

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html, https://cloud.google.com/storage/docs/buckets#naming, https://learn.microsoft.com/rest/api/storageservices/naming-and-referencing-containers--blobs--and-metadata */
const namings: Readonly<Record<string, Naming>> = {
  "object-store": s3Naming, s3: s3Naming,
  gcs: { builder: "gcs()", wrong: [[/^goog/, "begins with <>: Google keeps that for itself"], [/google|g00gle/, "contains <>: Google keeps that for itself"]] },
  "azure-blob": { builder: "azureBlob()", wrong: [[/--/, "has two hyphens in a row, which Azure refuses"]] },
};

function wrongIn(bucket: string, { wrong }: Naming): string | undefined {
  if (bucket.length > longest) return `has ${bucket.length} characters: names of buckets have ${longest} at most`;
  const found = wrong.flatMap(([pattern, text]) => {
    const match = pattern.exec(bucket);
    return match === null ? [] : [text.replace("<>", JSON.stringify(match[0]))];
  });
  return found[0];
}

/** Where the beginning of the name is written. */
function placeOf(service: ServiceNode, model: Model): Path {
  const store = storageOf(service, model);
  const option = store && prefixOption(store);
  return store === undefined || option === undefined || store.options[option] === undefined ? [...model.origin, "name"] : [...store.origin, "options", option];
}

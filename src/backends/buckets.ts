// Which buckets a store has: their names begin with what the object store or the stack says, and no two stores share one.
import type { Model, ServiceNode } from "../model/model.js";
import { prefixOption, storageOf } from "../model/object-storage.js";

/** What is behind the store's name, by what it holds. Mimir refuses to keep rules beside blocks. */
const purposes: Readonly<Record<string, Readonly<Record<string, string>>>> = { loki: { chunks: "" }, tempo: { traces: "" }, mimir: { blocks: "-blocks", ruler: "-ruler" } };

export function bucketNames(service: ServiceNode, model: Model): Readonly<Record<string, string>> {
  const store = storageOf(service, model);
  if (store === undefined) return {};
  const stated = store.options[prefixOption(store)];
  const prefix = typeof stated === "string" ? stated : model.name;
  return Object.fromEntries(Object.entries(purposes[service.type] ?? {}).map(([purpose, suffix]) => [purpose, `${prefix}-${service.name}${suffix}`]));
}

export function usersOf(store: ServiceNode, model: Model): readonly ServiceNode[] {
  return model.services.filter((service) => service.options["storage"] === store.name);
}

/** Key of the password of a store's user of the object store in the stack. */
export function bucketSecret(service: Pick<ServiceNode, "name">): string {
  return `${service.name.toUpperCase().replaceAll("-", "_")}_S3_SECRET_KEY`;
}

/** Name of that user; the shortest that object stores allow has three characters. */
export function bucketUser(service: Pick<ServiceNode, "name">, model: Pick<Model, "name">): string {
  return `${model.name}-${service.name}`;
}

/** Makes buckets, and for each store a user that can use its own and nothing else; run again it changes nothing. */
export function bucketsScript(store: ServiceNode, model: Model): readonly string[] {
  return usersOf(store, model).flatMap((service) => {
    const user = bucketUser(service, model);
    const names = Object.values(service.buckets);
    return [
      ...names.map((bucket) => `mc mb --ignore-existing store/${bucket}`),
      `printf '%s' '${policyOf(names)}' > /tmp/${user}.json`,
      `mc admin policy create store ${user} /tmp/${user}.json`,
      `mc admin user add store ${user} "$${bucketSecret(service)}"`,
      // Attaching what is attached already is an error, and the only one that may pass.
      `mc admin policy attach store ${user} --user ${user} >/dev/null 2>&1 || mc admin user info store ${user} | grep -q ${user}`,
    ];
  });
}

function policyOf(buckets: readonly string[]): string {
  const resources = (suffix: string): readonly string[] => buckets.map((bucket) => `arn:aws:s3:::${bucket}${suffix}`);
  return JSON.stringify({
    Version: "2012-10-17",
    Statement: [
      { Effect: "Allow", Action: ["s3:GetBucketLocation", "s3:ListBucket", "s3:ListBucketMultipartUploads"], Resource: resources("") },
      { Effect: "Allow", Action: ["s3:AbortMultipartUpload", "s3:DeleteObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject"], Resource: resources("/*") },
    ],
  });
}

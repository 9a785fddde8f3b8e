// S3 in the stack or outside it, and what a store needs to know of it.
import { addressOf } from "../collector/config.js";
import type { Model, ServiceNode } from "../model/model.js";
import type { View } from "../workload/view.js";
import type { EnvironmentEntry } from "../workload/workload.js";
import { bucketSecret, bucketUser } from "./buckets.js";
import { type Definition, plain, probe, tcp } from "./definition.js";

export const objectStorePort = 9000;

/** Root user of the object store in the stack; only what makes buckets and users is given it. */
export const objectStoreSecrets = { accessKey: "OBJECT_STORE_ACCESS_KEY", secretKey: "OBJECT_STORE_SECRET_KEY" } as const;

export const objectStore: Definition = {
  ...plain,
  image: "pgsty/silo:RELEASE.2026-09-03T13-18-01Z",
  resources: { cpu: 1, memory: "2Gi" },
  volume: { size: "100Gi", path: "/data" },
  user: { uid: 10_001, gid: 10_001 },
  ports: [tcp("s3", objectStorePort)],
  probe: probe(objectStorePort, "/minio/health/live", ["mc", "ready", "local"]),
  metrics: null,
  args: () => ["server", "/data"],
  environment: () => [{ name: "MINIO_ROOT_USER", value: { secret: objectStoreSecrets.accessKey } }, { name: "MINIO_ROOT_PASSWORD", value: { secret: objectStoreSecrets.secretKey } }, { name: "MC_CONFIG_DIR", value: { text: "/tmp/mc" } }],
};

/** How one store reaches its buckets. */
export interface StoreAccess {
  readonly region: string;
  readonly isPlaintext: boolean;
  readonly isPathStyle: boolean;
  readonly environment: readonly EnvironmentEntry[];
  endpoint(view: View): string;
  bucket(purpose: string): string;
  /** The store's own names for the two keys; empty where the platform gives the workload an identity. */
  keys(access: string, secret: string): Readonly<Record<string, string>>;
}

export function s3For(service: ServiceNode, model: Model): StoreAccess | undefined {
  const store = model.services.find((candidate) => candidate.name === service.options["storage"]);
  if (store === undefined) return undefined;
  return store.isExternal ? external(store, service) : inStack(store, service, model);
}

const keysFromEnvironment = (access: string, secret: string): Readonly<Record<string, string>> => ({ [access]: "${S3_ACCESS_KEY}", [secret]: "${S3_SECRET_KEY}" });

function inStack(store: ServiceNode, service: ServiceNode, model: Model): StoreAccess {
  return {
    region: "us-east-1", isPlaintext: true, isPathStyle: true, bucket: bucketIn(service), keys: keysFromEnvironment,
    endpoint: (view) => addressOf({ $: "address", of: store.name, port: objectStorePort, scheme: "", path: "", each: false }, view),
    environment: [{ name: "S3_ACCESS_KEY", value: { text: bucketUser(service, model) } }, { name: "S3_SECRET_KEY", value: { secret: bucketSecret(service) } }],
  };
}

function bucketIn({ name, buckets }: ServiceNode): (purpose: string) => string {
  return (purpose) => buckets[purpose] ?? name;
}

function external(store: ServiceNode, service: ServiceNode): StoreAccess {
  const { region, endpoint, credentials } = store.options;
  const given = typeof credentials === "object" && credentials !== null && "accessKey" in credentials ? credentials : undefined;
  return {
    region: String(region), isPlaintext: false, isPathStyle: endpoint !== undefined, bucket: bucketIn(service),
    endpoint: () => String(endpoint ?? `s3.${String(region)}.amazonaws.com`),
    keys: given === undefined ? () => ({}) : keysFromEnvironment,
    environment: given === undefined ? [] : [{ name: "S3_ACCESS_KEY", value: { secret: keyOf(given["accessKey"]) } }, { name: "S3_SECRET_KEY", value: { secret: keyOf(given["secretKey"]) } }],
  };
}

function keyOf(value: unknown): string {
  return typeof value === "object" && value !== null && "key" in value ? String(value.key) : "";
}

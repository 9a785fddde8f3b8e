// Object stores and databases that backends keep their data in.
import { type StackNode, has, isNode, isObjectStore, isSecret } from "./brands.js";
import { makeNode } from "./node.js";
import type { Running, Volume } from "./running.js";
import { expecting, lazily, running, secretValue, text, volume, z } from "./schema.js";
import type { MountedFile, Secret } from "./secret.js";

/** Somewhere that stores keep blocks, chunks and traces. */
export interface ObjectStore { readonly [isObjectStore]: true }

export interface ObjectStoreOptions extends Omit<Running, "replicas"> {
  /** Volume of the object store. */
  volume: Volume;
}

export interface S3Options {
  /** Needed where a stack uses two. @default "s3" */
  name?: string;
  /** Host and port without a scheme. @default the provider's own endpoint of the region */
  endpoint?: string;
  /** "none" where the endpoint speaks plaintext, as many do inside a network; or the authority that its certificate is of: `{ ca_file: file(secret("S3_CA")) }`. @default TLS, by a certificate that images trust */
  tls?: "none" | { ca_file: MountedFile };
  region: string;
  /** What every bucket name begins with. @default the stack's name */
  bucketPrefix?: string;
  /** Keys, or the identity that the platform gives to the workload. @default "workload-identity" */
  credentials?: { accessKey: Secret; secretKey: Secret } | "workload-identity";
}

export interface GcsOptions {
  /** Needed where a stack uses two. @default "gcs" */
  name?: string;
  /** What every bucket name begins with. @default the stack's name */
  bucketPrefix?: string;
  /** The key file of a service account, or the identity that the platform gives to the workload. @default "workload-identity" */
  credentials?: { serviceAccountKey: Secret } | "workload-identity";
}

export interface AzureBlobOptions {
  /** Needed where a stack uses two. @default "azure-blob" */
  name?: string;
  /** Name of the storage account. */
  account: string;
  /** What every container name begins with. @default the stack's name */
  containerPrefix?: string;
  /** Of the account's host name, for other clouds than the public one. @default "blob.core.windows.net" */
  endpointSuffix?: string;
  /** The account's key, or the identity that the platform gives to the workload. @default "workload-identity" */
  credentials?: { accountKey: Secret } | "workload-identity";
}

/** A Postgres database. */
export interface Database { readonly engine: "postgres" }

export interface PostgresOptions extends Omit<Running, "replicas"> {
  /** Volume of the database. */
  volume: Volume;
}

export interface ExternalPostgresOptions {
  /** Host, with `:port` where it is not 5432. */
  host: string;
  database: string;
  user: string;
  password: Secret;
}

/**
 * Runs an S3-compatible object store in the stack; buckets are created before the stores start.
 * @example objectStore({ volume: "500Gi" })
 */
export function objectStore(options: ObjectStoreOptions): ObjectStore & StackNode {
  return makeNode(objectStore, "object-store", "object-store", options, [isNode, isObjectStore]);
}

/**
 * Uses S3, or anything that speaks it, outside the stack.
 * @example s3({ region: "eu-west-1", bucketPrefix: "acme", credentials: "workload-identity" })
 */
export function s3(options: S3Options): ObjectStore {
  return makeNode(s3, "object-store", "s3", options, [isObjectStore]);
}

/**
 * Uses Google Cloud Storage. Buckets must be there.
 * @example gcs({ bucketPrefix: "acme", credentials: "workload-identity" })
 * @see https://cloud.google.com/storage/docs/buckets
 */
export function gcs(options?: GcsOptions): ObjectStore {
  return makeNode(gcs, "object-store", "gcs", options, [isObjectStore]);
}

/**
 * Uses Azure Blob Storage. Containers must be there.
 * @example azureBlob({ account: "acmeobservability", credentials: { accountKey: secret("AZURE_STORAGE_KEY") } })
 * @see https://learn.microsoft.com/azure/storage/blobs/storage-blobs-introduction
 */
export function azureBlob(options: AzureBlobOptions): ObjectStore {
  return makeNode(azureBlob, "object-store", "azure-blob", options, [isObjectStore]);
}

/**
 * Runs Postgres in the stack, for what needs a shared database.
 * @example grafana({ replicas: 2, database: postgres({ volume: "10Gi" }), sources: [traces] })
 */
export function postgres(options: PostgresOptions): Database & StackNode {
  const node = makeNode<StackNode>(postgres, "database", "postgres", options, [isNode]);
  return Object.assign(node, { engine: "postgres" as const });
}

/**
 * Uses a Postgres that already exists.
 * @example externalPostgres({ host: "db.example.com", database: "grafana", user: "grafana", password: secret("GRAFANA_DB_PASSWORD") })
 */
export function externalPostgres(options: ExternalPostgresOptions): Database {
  const node = makeNode<object>(externalPostgres, "database", "external-postgres", options, []);
  return Object.assign(node, { engine: "postgres" as const });
}

const owned = () => ({ name: running().name, image: running().image, resources: running().resources, volume: volume() });

/** @internal */
export const objectStoreSchema = lazily(() => z.strictObject(owned()));
/** @internal */
export const postgresSchema = lazily(() => z.strictObject(owned()));
/** @internal */
export const externalPostgresSchema = lazily(() => z.strictObject({ host: text(), database: text(), user: text(), password: secretValue() }));
/** @internal */
export const s3Schema = lazily(() => z.strictObject({
  name: running().name,
  endpoint: z.optional(expecting<string>("a host, with its port if it is not 443, and no scheme", (value) => typeof value === "string" && /^[\w.-]+(?::\d+)?$/.test(value))),
  tls: z.optional(z.union([z.literal("none"), z.strictObject({ ca_file: authority() })], { error: 'expected "none", or { ca_file: file(secret("S3_CA")) }' })), region: text(), bucketPrefix: z.optional(bucketPrefix()),
  credentials: z.optional(z.union([z.literal("workload-identity"), z.strictObject({ accessKey: secretValue(), secretKey: secretValue() })], { error: 'expected { accessKey, secretKey } or "workload-identity"' })),
}).check((payload) => {
  if (payload.value.tls === undefined || payload.value.endpoint !== undefined) return;
  payload.issues.push({ code: "custom", input: payload.value.tls, path: ["tls"], message: "expected an endpoint beside it: the provider's own speaks TLS, by a certificate that images trust" });
}));

/** @internal */
export const gcsSchema = lazily(() => z.strictObject({
  name: running().name, bucketPrefix: z.optional(bucketPrefix()),
  credentials: z.optional(z.union([z.literal("workload-identity"), z.strictObject({ serviceAccountKey: secretValue() })], { error: 'expected { serviceAccountKey } or "workload-identity"' })),
}));
/** @internal */
export const azureBlobSchema = lazily(() => z.strictObject({
  name: running().name,
  account: expecting<string>("the name of a storage account: 3 to 24 lower-case letters and digits", (value) => typeof value === "string" && /^[a-z0-9]{3,24}$/.test(value)),
  containerPrefix: z.optional(bucketPrefix()),
  endpointSuffix: z.optional(expecting<string>('the end of a host name such as "blob.core.usgovcloudapi.net", without the account', (value) => typeof value === "string" && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(value))),
  credentials: z.optional(z.union([z.literal("workload-identity"), z.strictObject({ accountKey: secretValue() })], { error: 'expected { accountKey } or "workload-identity"' })),
}));

const authority = lazily(() => expecting<MountedFile>('file(secret("S3_CA"))', (value) => typeof value === "object" && value !== null && "mount" in value && has(value.mount, isSecret)));
const bucketPrefix = lazily(() => expecting<string>("the beginning of a bucket's name: lower-case letters, digits and hyphens, at most 40 characters", (value) => typeof value === "string" && /^[a-z0-9][a-z0-9-]{0,39}$/.test(value)));

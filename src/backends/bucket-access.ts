// What a store needs to know of the object store that keeps its data: in the stack, or of a cloud.
import { addressOf } from "../collector/config.js";
import type { Model, ServiceNode } from "../model/model.js";
import { azureHost, isByIdentity, storageOf } from "../model/object-storage.js";
import { isBlock, isSymbolic, type Value } from "../model/value.js";
import type { View } from "../workload/view.js";
import type { EnvironmentEntry, SecretFile } from "../workload/workload.js";
import { bucketSecret, bucketUser } from "./buckets.js";
import { objectStorePort } from "./object-store.js";

interface Access {
  readonly environment: readonly EnvironmentEntry[];
  readonly secretFiles: readonly SecretFile[];
  bucket(purpose: string): string;
}

interface S3Access extends Access {
  readonly provider: "s3";
  readonly endpoint: string;
  readonly region: string;
  readonly isPlaintext: boolean;
  readonly isPathStyle: boolean;
  /** The store's own names for the two keys; empty where the platform gives the workload an identity. */
  keys(access: string, secret: string): Readonly<Record<string, string>>;
}

/** Who signs in is found in its environment, or at the platform. */
interface GcsAccess extends Access { readonly provider: "gcs" }

interface AzureAccess extends Access {
  readonly provider: "azure";
  readonly account: string;
  readonly endpointSuffix: string;
  /** A reference to the account's key; null where the platform gives the workload an identity. */
  readonly key: string | null;
  /** What is said of that identity by the stores that ask. */
  readonly identity: Readonly<Record<string, boolean>>;
}

/** How one store reaches its buckets. `provider` is what every store calls the kind of them. */
export type BucketAccess = S3Access | GcsAccess | AzureAccess;

export function bucketAccess(service: ServiceNode, model: Model, view: View): BucketAccess | undefined {
  const store = storageOf(service, model);
  return store === undefined ? undefined : (accesses[store.type] ?? inStack)(store, service, model, view);
}

type Make = (store: ServiceNode, service: ServiceNode, model: Model, view: View) => BucketAccess;

const accesses: Readonly<Record<string, Make>> = { s3, gcs, "azure-blob": azureBlob };

const keysFromEnvironment = (access: string, secret: string): Readonly<Record<string, string>> => ({ [access]: "${S3_ACCESS_KEY}", [secret]: "${S3_SECRET_KEY}" });

function inStack(store: ServiceNode, service: ServiceNode, model: Model, view: View): S3Access {
  return {
    provider: "s3", region: "us-east-1", isPlaintext: true, isPathStyle: true, bucket: bucketIn(service), keys: keysFromEnvironment, secretFiles: [],
    endpoint: addressOf({ $: "address", of: store.name, port: objectStorePort, scheme: "", path: "", each: false }, view),
    environment: [{ name: "S3_ACCESS_KEY", value: { text: bucketUser(service, model) } }, { name: "S3_SECRET_KEY", value: { secret: bucketSecret(service) } }],
  };
}

function s3(store: ServiceNode, service: ServiceNode): S3Access {
  const { region, endpoint, credentials, tls } = store.options;
  const isGiven = !isByIdentity(store);
  const authority = isBlock(tls) ? fileOf(tls["ca_file"]) : undefined;
  return {
    provider: "s3", region: String(region), isPlaintext: tls === "none", isPathStyle: endpoint !== undefined, bucket: bucketIn(service), secretFiles: authority === undefined ? [] : [{ key: authority }],
    endpoint: String(endpoint ?? `s3.${String(region)}.amazonaws.com`),
    keys: isGiven ? keysFromEnvironment : () => ({}),
    environment: [
      ...(isGiven ? [{ name: "S3_ACCESS_KEY", value: { secret: keyOf(credentials, "accessKey") } }, { name: "S3_SECRET_KEY", value: { secret: keyOf(credentials, "secretKey") } }] : []),
      // Nothing else that a store speaks to by TLS is outside the stack, so this authority may stand in place of those of the image.
      ...(authority === undefined ? [] : [{ name: "SSL_CERT_FILE", value: { secretFile: authority } }]),
    ],
  };
}

/** https://cloud.google.com/docs/authentication/application-default-credentials */
function gcs(store: ServiceNode, service: ServiceNode): GcsAccess {
  const key = serviceAccountKey(store);
  return {
    provider: "gcs", bucket: bucketIn(service),
    environment: key === undefined ? [] : [{ name: "GOOGLE_APPLICATION_CREDENTIALS", value: { secretFile: key } }], secretFiles: key === undefined ? [] : [{ key }],
  };
}

/** Google's libraries read it from a file. */
export function serviceAccountKey(store: ServiceNode): string | undefined {
  return store.type === "gcs" && !isByIdentity(store) ? keyOf(store.options["credentials"], "serviceAccountKey") : undefined;
}

function azureBlob(store: ServiceNode, service: ServiceNode, _: Model, view: View): AzureAccess {
  const { account, suffix } = azureHost(store);
  const isGiven = !isByIdentity(store);
  return {
    provider: "azure", bucket: bucketIn(service), account, endpointSuffix: suffix, secretFiles: [],
    key: isGiven ? "${AZURE_STORAGE_KEY}" : null, environment: isGiven ? [{ name: "AZURE_STORAGE_KEY", value: { secret: keyOf(store.options["credentials"], "accountKey") } }] : [],
    // A pod is given a token; a virtual machine asks the service beside it.
    identity: isGiven ? {} : { [view.target === "kubernetes" ? "use_federated_token" : "use_managed_identity"]: true },
  };
}

function bucketIn({ name, buckets }: ServiceNode): (purpose: string) => string {
  return (purpose) => buckets[purpose] ?? name;
}

function fileOf(value: Value | undefined): string | undefined {
  return typeof value === "object" && value !== null && isSymbolic(value) && value.$ === "file" ? (value.secret ?? undefined) : undefined;
}

function keyOf(credentials: Value | undefined, name: string): string {
  const value = typeof credentials === "object" && credentials !== null ? (credentials as Readonly<Record<string, Value>>)[name] : undefined;
  return typeof value === "object" && value !== null && "key" in value ? String(value.key) : "";
}

// Options that the scalable stores have in common.
import { clientTls } from "../client-tls.js";
import { isObjectStore } from "../brands.js";
import type { ClientTls } from "../../components/index.js";
import type { ClientAuth } from "../component.js";
import type { Duration } from "../literals.js";
import type { Resources, Running, Volume } from "../running.js";
import { expecting, lazily, duration, positive, replicas, reference, resources, running, type Schema, text, volume, z } from "../schema.js";
import type { ObjectStore } from "../storage.js";
import { has, isClientAuth } from "../brands.js";

export interface StoreOptions extends Running {
  /** Where blocks are kept. @default a volume of its own */
  storage?: ObjectStore;
  /** Volume for the write-ahead log, and for the data where there is no object store. @default "20Gi" */
  volume?: Volume;
  /** How long data is kept. @default a documented figure of each store */
  retention?: Duration;
  /** One process, or one workload a role. @default "monolithic" */
  mode?: "monolithic";
  /** Whether requests must name a tenant, or the tenants that there are, which Grafana then asks for. @default false; those that exporters write out are known without */
  tenants?: boolean | readonly string[];
}

/** One workload a role: only on Kubernetes, and only on an object store, which all of them share. */
export interface MicroservicesOptions extends Omit<StoreOptions, "mode"> {
  mode: "microservices";
  /** Where blocks are kept. A store in parts does not do without. */
  storage?: ObjectStore;
  /** Replicas of what keeps recent data: ingesters, or the live stores of each zone. @default 3 */
  replicas?: number;
  /** Requests of what keeps recent data. @default a documented figure of each store */
  resources?: Resources;
  /** Volume of each replica of what keeps recent data. @default "20Gi", Mimir "50Gi" */
  volume?: Volume;
}

/** One role of a store in microservices mode. What is left out keeps its documented figure. */
export interface RoleOptions {
  replicas?: number;
  resources?: Resources;
  /** Of each replica; only for roles that keep data. */
  volume?: Volume;
}

/** A store outside the stack. */
export interface External {
  /** @default the type */
  name?: string;
  /** Base URL, with its scheme. */
  endpoint: string;
  /** URL that Grafana asks. @default the endpoint; for Mimir its path /prometheus, for Tempo its port 3200 */
  query?: string;
  /** Sent as `X-Scope-OrgID`. @default none */
  tenant?: string;
  auth?: ClientAuth;
  tls?: ClientTls;
}

/** What Loki, Mimir and Tempo take for one. */
const tenant = lazily(() => expecting<string>("a tenant's name: at most 150 letters, digits and any of !-_.*'(), and neither . nor ..", (value) => typeof value === "string" && /^(?!\.\.?$)[\w!.*'()-]{1,150}$/.test(value)));

/** @internal */
export const store = lazily(() => ({
  ...running(), storage: z.optional(reference<ObjectStore>("objectStore(), s3(), gcs() or azureBlob()", isObjectStore)), volume: z.optional(volume()), retention: z.optional(duration()),
  mode: z.optional(z.enum(["monolithic", "microservices"])), tenants: z.optional(z.union([z.boolean(), z.array(tenant())], { error: "expected true, false, or the names of tenants" })), replicationFactor: z.optional(positive()),
}));

/** @internal */
export const role = lazily(() => z.optional(z.strictObject({ replicas: z.optional(replicas()), resources: z.optional(resources()), volume: z.optional(volume()) })));

/** @internal */
export function rolesSchema(names: readonly string[]): Schema {
  return z.optional(z.strictObject(Object.fromEntries(names.map((name) => [name, role()]))));
}

/** @internal */
export const externalSchema = lazily(() => external(expecting<string>("a URL with its scheme, such as https://mimir.example.com", isUrl)));

/** @internal Of a store that is sent to by gRPC, which knows no paths. */
export const externalByGrpcSchema = lazily(() => external(expecting<string>("a URL with its scheme and without a path, such as https://tempo.example.com:4317", (value) => isUrl(value) && /^https?:\/\/[^/]+\/?$/.test(String(value)))));

const isUrl = (value: unknown): boolean => typeof value === "string" && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(value);

const external = (endpoint: Schema): Schema => z.strictObject({
  name: running().name, endpoint,
  query: z.optional(expecting<string>("a URL with its scheme, such as https://tempo.example.com:3200", isUrl)),
  tenant: z.optional(text()),
  auth: z.optional(expecting<object>("an extension that signs a client's requests", (value) => has(value, isClientAuth))),
  tls: z.optional(clientTls()),
});

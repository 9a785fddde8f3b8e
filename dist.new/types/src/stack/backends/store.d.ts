import type { ClientTls } from "../../components/index.js";
import type { ClientAuth } from "../component.js";
import type { Duration } from "../literals.js";
import type { Resources, Running, Volume } from "../running.js";
import type { ObjectStore } from "../storage.js";
export interface StoreOptions extends Running {
    /** Where blocks are kept. @default a volume of its own */
    storage?: ObjectStore;
    /** Volume for the write-ahead log, and for the data where there is no object store. @default "20Gi" */
    volume?: Volume;
    /** How long data is kept. @default a documented figure of each store */
    retention?: Duration;
    /** One process, or one workload a role. @default "monolithic" */
    mode?: "monolithic";
    /** Whether requests must name a tenant. @default false */
    tenants?: boolean;
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

import { isDatasource, type StackNode } from "./brands.js";
import type { Exposure } from "./exposure.js";
import type { Running } from "./running.js";
import type { Secret } from "./secret.js";
import type { Database } from "./storage.js";
/** Something that Grafana can read. */
export interface Datasource {
    readonly [isDatasource]: true;
}
/** Where the stack's dashboards are shown. */
export interface Dashboards {
    readonly sources: readonly Datasource[];
}
export interface GrafanaOptions extends Running {
    /** Stores that become data sources, correlated with each other. */
    sources: readonly Datasource[];
    /** @default not published */
    expose?: Exposure;
    /** @default secret("GRAFANA_ADMIN_PASSWORD") */
    adminPassword?: Secret;
    /** Address that browsers use. @default of its exposure: the load balancer's name, or localhost for host ports */
    url?: string;
    /** OpenID Connect. @default the administrator's password only */
    signIn?: SignInOptions;
    /** Needed for more than one replica. @default SQLite on a volume */
    database?: Database;
    /** JSON files of the project, relative to stack.config.ts. @default none but the stack's own */
    dashboards?: readonly string[];
}
/** How people sign in to Grafana. */
export interface SignInOptions {
    /** The provider's address. */
    issuer: string;
    clientId: string;
    clientSecret: Secret;
    /** The provider's URLs, as its discovery document lists them. @default the issuer with /authorize, /token and /userinfo */
    endpoints?: {
        authorize?: string;
        token?: string;
        userinfo?: string;
    };
    /** Group whose members administer; everyone else reads. @default none */
    admins?: string;
}
export interface ExternalGrafanaOptions {
    sources: readonly Datasource[];
    /** How dashboards reach it: ConfigMaps that its sidecar reads, or files. */
    provision: "sidecar-configmaps" | "files";
    /** Labels that the sidecar looks for. @default none */
    labels?: Readonly<Record<string, string>>;
}
/**
 * Runs Grafana 13 with provisioned data sources and the correlations between them.
 * @example grafana({ sources: [traces, metrics, logs] })
 */
export declare function grafana(options: GrafanaOptions): Dashboards & StackNode;
/**
 * Provisions a Grafana outside the stack.
 * @example externalGrafana({ sources: [metrics], provision: "sidecar-configmaps", labels: { grafana_dashboard: "1" } })
 */
export declare function externalGrafana(options: ExternalGrafanaOptions): Dashboards;

import { has, isDatasource, isNode, type StackNode } from "./brands.js";
import type { Exposure } from "./exposure.js";
import { labels } from "./kubernetes-forms.js";
import { makeNode } from "./node.js";
import type { Running } from "./running.js";
import { expecting, lazily, reference, running, secretValue, text, z } from "./schema.js";
import type { Secret } from "./secret.js";
import type { Database } from "./storage.js";

/** Something that Grafana can read. */
export interface Datasource { readonly [isDatasource]: true }

/** Where the stack's dashboards are shown. */
export interface Dashboards { readonly sources: readonly Datasource[] }

export interface GrafanaOptions extends Running {
  /** Stores that become data sources, correlated with each other. */
  sources: readonly Datasource[];
  /** @default not published */
  expose?: Exposure;
  /** @default secret("GRAFANA_ADMIN_PASSWORD") */
  adminPassword?: Secret;
  /** Address that browsers use. @default of its exposure: the name of the load balancer, or the host, with the port 3000; for a Gateway its name alone */
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
  endpoints?: { authorize?: string; token?: string; userinfo?: string };
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
export function grafana(options: GrafanaOptions): Dashboards & StackNode {
  const node = makeNode<StackNode>(grafana, "dashboards", "grafana", options, [isNode]);
  return Object.assign(node, { sources: options?.sources });
}

/**
 * Provisions a Grafana outside the stack.
 * @example externalGrafana({ sources: [metrics], provision: "sidecar-configmaps", labels: { grafana_dashboard: "1" } })
 */
export function externalGrafana(options: ExternalGrafanaOptions): Dashboards {
  const node = makeNode<object>(externalGrafana, "dashboards", "external-grafana", options, []);
  return Object.assign(node, { sources: options?.sources });
}

const sources = lazily(() => z.array(reference<Datasource>("a store that Grafana can read", isDatasource)));

const webAddress = lazily(() => expecting<string>("a URL with its scheme, such as https://grafana.example.com", (value) => typeof value === "string" && /^https?:\/\/[\w.-]+(?::\d+)?(?:\/\S*)?$/.test(value)));

const signInSchema = lazily(() => z.strictObject({
  issuer: webAddress(), clientId: text(), clientSecret: secretValue(),
  endpoints: z.optional(z.strictObject({ authorize: z.optional(webAddress()), token: z.optional(webAddress()), userinfo: z.optional(webAddress()) })),
  admins: z.optional(expecting<string>("a group's name, without quotes", (value) => typeof value === "string" && /^[^'"`\\]+$/.test(value))),
}));

/** @internal */
export const grafanaSchema = lazily(() => z.strictObject({
  ...running(), sources: sources(), expose: z.optional(isExposure()), adminPassword: z.optional(secretValue()),
  signIn: z.optional(signInSchema()), url: z.optional(webAddress()),
  database: z.optional(expecting<object>("postgres() or externalPostgres()", isDatabase)), dashboards: z.optional(z.array(text())),
}));

/** @internal */
export const externalGrafanaSchema = lazily(() => z.strictObject({
  sources: sources(), provision: z.enum(["sidecar-configmaps", "files"]), labels: z.optional(labels()),
}));

/** @internal */
export const isExposure = lazily(() => expecting<Exposure>("hostPorts() or loadBalancer()", (value) => typeof value === "object" && value !== null && "kind" in value && value.kind === "exposure"));

function isDatabase(value: unknown): boolean {
  return typeof value === "object" && value !== null && "engine" in value && !has(value, isDatasource);
}

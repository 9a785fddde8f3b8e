// Grafana 13: everything provisioned, nothing clicked.
import type { Definition, Site } from "./definition.js";
import { plain, probe, tcp } from "./definition.js";
import type { Model, ServiceNode } from "../model/model.js";
import { dashboardFiles } from "../operations/dashboards/dashboards.js";
import { datasourcesOf, sourceSecrets, sourcesOf } from "./datasources.js";
import { alertingFiles, mailEnvironment, tellingSecrets } from "./grafana-alerting.js";
import { postgresSecret } from "./postgres.js";
import type { ConfigFile, EnvironmentEntry } from "../workload/workload.js";

const provisioning = "/etc/grafana/provisioning";
const dashboardFolder = "/etc/grafana/dashboards";

/** What Grafana encrypts the passwords in its database with; the default is known to everyone. */
export const encryptionSecret = "GRAFANA_SECRET_KEY";

/** Where replicas tell each other which alerts are sent. */
const alertingPort = 9094;

export const grafana: Definition = {
  ...plain,
  image: "grafana/grafana:13.2.0",
  resources: { cpu: "500m", memory: "1Gi" },
  volume: { size: "5Gi", path: "/var/lib/grafana" },
  user: { uid: 472, gid: 472 },
  ports: [tcp("http", 3000), tcp("alerting", alertingPort, "tcp")],
  isStateless: ({ service }) => service.options["database"] !== undefined,
  probe: probe(3000, "/api/health", ["wget", "-q", "--spider", "http://localhost:3000/api/health"], 60),
  metrics: { port: "http", path: "/metrics" },
  environment: (site) => [
    text("GF_ANALYTICS_REPORTING_ENABLED", "false"), text("GF_ANALYTICS_CHECK_FOR_UPDATES", "false"), text("GF_ANALYTICS_CHECK_FOR_PLUGIN_UPDATES", "false"),
    // Plugins would be fetched at every start, from outside.
    text("GF_PLUGINS_PREINSTALL_DISABLED", "true"), text("GF_USERS_ALLOW_SIGN_UP", "false"), text("GF_PATHS_PROVISIONING", provisioning), text("GF_LOG_MODE", "console"),
    { name: "GF_SECURITY_ADMIN_PASSWORD__FILE", value: { secretFile: adminSecret(site) } }, ...address(site), ...database(site), ...signIn(site), ...peers(site),
    ...[...new Set([...sourceSecrets(sourcesOf(site)), ...tellingSecrets(site)])].map((key) => ({ name: key, value: { secret: key } })), ...mailEnvironment(site),
  ],
  secretFiles: (site) => [{ key: adminSecret(site) }, ...(databaseOf(site) === undefined ? [] : [{ key: encryptionSecret }]), ...(databaseOf(site)?.type === "postgres" ? [{ key: postgresSecret }] : [])],
  configs: (site) => [
    { file: `${site.service.name}/datasources.yaml`, path: `${provisioning}/datasources/otelc.yaml`, content: { documents: [datasourcesOf(site)] }, schema: "grafana-datasources", origin: site.service.origin },
    ...dashboards(site), ...alertingFiles(site),
  ],
};

function text(name: string, value: string): EnvironmentEntry {
  return { name, value: { text: value } };
}

/** The stack's own, and files of the project as they are; all are changed where they are made, not in the browser. */
function dashboards({ service, model }: Site): readonly ConfigFile[] {
  const files = [...dashboardFiles(service, model).map(({ name, json }) => ({ name, content: { documents: [json] }, origin: service.origin })), ...projectDashboards(service, model)];
  if (files.length === 0) return [];
  const provider = { apiVersion: 1, providers: [{ name: "otelc", type: "file", allowUiUpdates: false, disableDeletion: true, options: { path: dashboardFolder, foldersFromFilesStructure: false } }] };
  return [
    { file: `${service.name}/dashboards.yaml`, path: `${provisioning}/dashboards/otelc.yaml`, content: { documents: [provider] }, origin: service.origin },
    ...files.map(({ name, content, origin }): ConfigFile => ({ file: `${service.name}/dashboards/${name}`, path: `${dashboardFolder}/${name}`, content, origin })),
  ];
}

function projectDashboards({ options }: ServiceNode, model: Model): readonly { readonly name: string; readonly content: { readonly text: string }; readonly origin: ServiceNode["origin"] }[] {
  const listed = options["dashboards"];
  const paths = Array.isArray(listed) ? listed : [];
  return model.files.filter((file) => paths.includes(file.path)).map(({ path, text, origin }) => ({ name: path.replace(/^\.\//, "").replaceAll("/", "_"), content: { text }, origin }));
}

/** Replicas that do not know each other would each send every alert. */
function peers({ service, view }: Site): readonly EnvironmentEntry[] {
  if (service.replicas < 2) return [];
  return [text("GF_UNIFIED_ALERTING_HA_LISTEN_ADDRESS", `0.0.0.0:${alertingPort}`), text("GF_UNIFIED_ALERTING_HA_PEERS", `${view.everyHost(service.name)}:${alertingPort}`)];
}

/** Key of the administrator's password. */
export function adminSecret({ service }: Pick<Site, "service">): string {
  const stated = service.options["adminPassword"];
  return typeof stated === "object" && stated !== null && "key" in stated ? String(stated["key"]) : "GRAFANA_ADMIN_PASSWORD";
}

/** The address that browsers use: sign-in returns to it, and links in alerts begin with it. */
function address({ service }: Site): readonly EnvironmentEntry[] {
  const url = service.options["url"];
  if (typeof url !== "string") return [];
  return [text("GF_SERVER_ROOT_URL", url), ...(url.startsWith("https:") ? [text("GF_SECURITY_COOKIE_SECURE", "true")] : [])];
}

function databaseOf({ service, model }: Site): Site["service"] | undefined {
  return model.services.find((candidate) => candidate.name === service.options["database"]);
}

function database(site: Site): readonly EnvironmentEntry[] {
  const node = databaseOf(site);
  if (node === undefined) return [];
  const { host, database: name, user, password } = node.options;
  const passwordKey = typeof password === "object" && password !== null && "key" in password ? String(password["key"]) : undefined;
  return [
    { name: "GF_SECURITY_SECRET_KEY__FILE", value: { secretFile: encryptionSecret } },
    text("GF_DATABASE_TYPE", "postgres"), text("GF_DATABASE_HOST", node.isExternal ? String(host) : `${site.view.host(node.name)}:5432`),
    text("GF_DATABASE_NAME", String(name ?? "grafana")), text("GF_DATABASE_USER", String(user ?? "grafana")), text("GF_DATABASE_SSL_MODE", node.isExternal ? "require" : "disable"),
    passwordKey === undefined ? { name: "GF_DATABASE_PASSWORD__FILE", value: { secretFile: postgresSecret } } : { name: "GF_DATABASE_PASSWORD", value: { secret: passwordKey } },
  ];
}

function signIn({ service }: Site): readonly EnvironmentEntry[] {
  const options = service.options["signIn"];
  if (typeof options !== "object" || options === null || !("issuer" in options)) return [];
  const secret = options["clientSecret"];
  const issuer = String(options["issuer"]).replace(/\/$/, "");
  const endpoints = endpointsOf(options, issuer);
  const admins = "admins" in options && typeof options["admins"] === "string" ? options["admins"] : undefined;
  return [
    text("GF_AUTH_GENERIC_OAUTH_ENABLED", "true"), text("GF_AUTH_GENERIC_OAUTH_CLIENT_ID", String(options["clientId"])),
    { name: "GF_AUTH_GENERIC_OAUTH_CLIENT_SECRET", value: { secret: typeof secret === "object" && secret !== null && "key" in secret ? String(secret["key"]) : "" } },
    text("GF_AUTH_GENERIC_OAUTH_SCOPES", "openid profile email"), text("GF_AUTH_GENERIC_OAUTH_USE_PKCE", "true"),
    text("GF_AUTH_GENERIC_OAUTH_AUTH_URL", endpoints.authorize), text("GF_AUTH_GENERIC_OAUTH_TOKEN_URL", endpoints.token), text("GF_AUTH_GENERIC_OAUTH_API_URL", endpoints.userinfo),
    // Who is in no list is a reader; roles are the provider's to give, so nobody keeps what is taken there.
    text("GF_AUTH_GENERIC_OAUTH_ROLE_ATTRIBUTE_PATH", admins === undefined ? "'Viewer'" : `contains(groups[*], '${admins}') && 'Admin' || 'Viewer'`),
    text("GF_AUTH_GENERIC_OAUTH_LOGIN_ATTRIBUTE_PATH", "preferred_username || email || sub"),
  ];
}

interface Endpoints { readonly authorize: string; readonly token: string; readonly userinfo: string }

/** Grafana reads no discovery document, and providers do not agree on paths. */
function endpointsOf(options: object, issuer: string): Endpoints {
  const stated = "endpoints" in options && typeof options.endpoints === "object" && options.endpoints !== null ? Object.entries(options.endpoints) : [];
  return { authorize: `${issuer}/authorize`, token: `${issuer}/token`, userinfo: `${issuer}/userinfo`, ...Object.fromEntries(stated.map(([key, value]) => [key, String(value)])) };
}

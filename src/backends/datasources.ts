// Grafana's data sources, each with a fixed uid (its node's name), and the ways from one to another.
import type { Model, ServiceNode } from "../model/model.js";
import { storePortsOf } from "../collector/store-ports.js";
import type { View } from "../workload/view.js";
import type { Site } from "./definition.js";
import { signInTo } from "./client-auth.js";
import { metricsBeside } from "./metrics-beside.js";
import { keepsTenantsApart, tenantHeaderName, tenantsOf } from "../model/tenants.js";

interface Sources { readonly traces?: ServiceNode | undefined; readonly metrics?: ServiceNode | undefined; readonly logs?: ServiceNode | undefined }
interface Correlating { readonly source: ServiceNode; readonly sources: Sources; readonly model: Model }

export function datasourcesOf({ service, model, view }: Site): unknown {
  const nodes = sourcesOf({ service, model });
  const first = (signal: "traces" | "metrics" | "logs"): ServiceNode | undefined => nodes.find((source) => source.signals.includes(signal));
  const sources: Sources = { traces: first("traces"), metrics: first("metrics"), logs: first("logs") };
  return { apiVersion: 1, prune: true, datasources: nodes.map((source) => datasourceOf({ source, sources, model }, view)) };
}

export function sourcesOf({ service, model }: Pick<Site, "service" | "model">): readonly ServiceNode[] {
  const names = service.options["sources"];
  return (Array.isArray(names) ? names : []).flatMap((name) => model.services.find((candidate) => candidate.name === name) ?? []);
}

function datasourceOf(correlating: Correlating, view: View): unknown {
  const { source, sources, model } = correlating;
  const type = source.type.replace(/^external-/, "");
  const tenant = tenantAsked(source, model);
  const signIn = signInOf(source);
  const secure = { ...(tenant === undefined ? {} : { httpHeaderValue1: tenant }), ...signIn.secure };
  return {
    name: source.name, uid: source.name, type: grafanaTypes[type] ?? type, access: "proxy", url: urlOf(source, type, view), editable: false, isDefault: source === sources.metrics,
    ...(signIn.user === undefined ? {} : { basicAuth: true, basicAuthUser: signIn.user }),
    jsonData: { ...correlations[type]?.(correlating), ...(tenant === undefined ? {} : { httpHeaderName1: tenantHeaderName }), ...signIn.plain },
    ...(Object.keys(secure).length === 0 ? {} : { secureJsonData: secure }),
  };
}

/** A store of the stack is asked for all of its tenants at once. */
function tenantAsked(source: ServiceNode, model: Model): string | undefined {
  const { tenant } = source.options;
  if (typeof tenant === "string") return tenant;
  const tenants = keepsTenantsApart(source) ? tenantsOf(source, model) : [];
  return tenants.length === 0 ? undefined : tenants.join("|");
}

interface GrafanaSignIn { readonly user?: string; readonly plain: Readonly<Record<string, unknown>>; readonly secure: Readonly<Record<string, string>> }

/** Secrets come by the environment. Grafana gets no token by itself, so a store that asks for OAuth2 is left without: the rule says so. */
function signInOf(source: ServiceNode): GrafanaSignIn {
  const nothing = { plain: {}, secure: {} };
  const signIn = source.isExternal ? signInTo(source) : null;
  if (signIn === null) return nothing;
  switch (signIn.by) {
    case "password": return { user: signIn.username, plain: {}, secure: { basicAuthPassword: `$${signIn.secret}` } };
    case "token": return { plain: { httpHeaderName2: "Authorization" }, secure: { httpHeaderValue2: `${signIn.scheme} $${signIn.secret}` } };
    case "aws": return { plain: { sigV4Auth: true, sigV4AuthType: "default", sigV4Region: signIn.region, sigV4AssumeRoleArn: signIn.role }, secure: {} };
    case "client": case "unknown": return nothing;
    default: return signIn satisfies never;
  }
}

/** Secrets that Grafana's environment must hold for its sources. */
export function sourceSecrets(sources: readonly ServiceNode[]): readonly string[] {
  return [...new Set(sources.flatMap((source) => {
    const signIn = source.isExternal ? signInTo(source) : null;
    return signIn !== null && (signIn.by === "password" || signIn.by === "token") ? [signIn.secret] : [];
  }))].sort();
}

const grafanaTypes: Readonly<Record<string, string>> = { mimir: "prometheus" };
const queryPaths: Readonly<Record<string, string>> = { mimir: "/prometheus" };

function portOf(type: string): string {
  return `:${storePortsOf(type)?.query ?? 80}`;
}

function urlOf(source: ServiceNode, type: string, view: View): string {
  if (source.isExternal) return externalUrl(source, type);
  return `http://${view.host(source.name)}${portOf(type)}${queryPaths[type] ?? ""}`;
}

/** Where a store outside the stack is asked: Mimir below a path of its own, Tempo and Jaeger on another port than the one for traces. */
function externalUrl({ options }: ServiceNode, type: string): string {
  if (typeof options["query"] === "string") return options["query"];
  const endpoint = String(options["endpoint"]).replace(/\/$/, "");
  return type === "tempo" || type === "jaeger" ? endpoint.replace(/:431[78]$/, portOf(type)) : `${endpoint}${queryPaths[type] ?? ""}`;
}

/** Grafana expands `$` in these files, so a literal one is doubled. */
const correlations: Readonly<Record<string, (correlating: Correlating) => Readonly<Record<string, unknown>>>> = {
  jaeger: (correlating) => ({ ...fromTraces(correlating), nodeGraph: { enabled: true } }),
  tempo: (correlating) => ({ ...fromTraces(correlating), nodeGraph: { enabled: true }, ...serviceMap(correlating) }),
  loki: ({ sources: { traces } }) => (traces === undefined ? {} : {
    derivedFields: [{ name: "trace", matcherType: "label", matcherRegex: "trace_id", datasourceUid: traces.name, url: "$${__value.raw}", urlDisplayLabel: "Open the trace" }],
  }),
  prometheus: (correlating) => ({ prometheusType: "Prometheus", ...fromMetrics(correlating) }),
  mimir: (correlating) => ({ prometheusType: "Mimir", ...fromMetrics(correlating) }),
};

function fromMetrics({ sources: { traces } }: Correlating): Readonly<Record<string, unknown>> {
  const base = { httpMethod: "POST", timeInterval: "15s" };
  return traces === undefined ? base : { ...base, exemplarTraceIdDestinations: [{ name: "trace_id", datasourceUid: traces.name, urlDisplayLabel: "Open the trace" }] };
}

function fromTraces(correlating: Correlating): Readonly<Record<string, unknown>> {
  const { logs, metrics } = correlating.sources;
  const aroundSpan = { spanStartTimeShift: "-5m", spanEndTimeShift: "5m", tags: [{ key: "service.name", value: "service_name" }] };
  return {
    ...(logs === undefined ? {} : { tracesToLogsV2: { datasourceUid: logs.name, ...aroundSpan, customQuery: true, query: '{$${__tags}} | trace_id = "$${__trace.traceId}"' } }),
    ...(metrics === undefined ? {} : { tracesToMetrics: { datasourceUid: metrics.name, ...aroundSpan, queries: metricsQueries(correlating) } }),
  };
}

/** Rates of spans exist only where a connector makes them of traces; what else a service reports is always there. */
function metricsQueries({ model }: Correlating): readonly unknown[] {
  const services = { name: "Metrics of the service", query: "count by (__name__) ({$$__tags})" };
  return hasConnector("span_metrics", model) ? [{ name: "Span rate", query: "sum by (span_name) (rate(traces_span_metrics_calls_total{$$__tags}[5m]))" }, services] : [services];
}

/** The map is drawn from metrics, which Tempo makes itself where it can, and a connector otherwise. */
function serviceMap({ source, sources: { metrics }, model }: Correlating): Readonly<Record<string, unknown>> {
  const isMade = (!source.isExternal && metricsBeside(source, model) !== undefined) || hasConnector("service_graph", model);
  return metrics === undefined || !isMade ? {} : { serviceMap: { datasourceUid: metrics.name } };
}

function hasConnector(type: string, { collectors }: Model): boolean {
  return collectors.some(({ components }) => components.some((component) => component.kind === "connector" && component.type === type));
}

// Grafana's data sources, each with a fixed uid (its node's name), and the ways from one to another.
import type { ServiceNode } from "../model/model.js";
import type { Site } from "./definition.js";

interface Sources { readonly traces?: ServiceNode | undefined; readonly metrics?: ServiceNode | undefined; readonly logs?: ServiceNode | undefined }

export function datasourcesOf(site: Site): unknown {
  const names = site.service.options["sources"];
  const sources = (Array.isArray(names) ? names : []).flatMap((name) => site.model.services.find((service) => service.name === name) ?? []);
  const first = (signal: "traces" | "metrics" | "logs"): ServiceNode | undefined => sources.find((source) => source.signals.includes(signal));
  const correlated: Sources = { traces: first("traces"), metrics: first("metrics"), logs: first("logs") };
  return { apiVersion: 1, prune: true, datasources: sources.map((source) => datasourceOf(source, correlated, site)) };
}

function datasourceOf(source: ServiceNode, sources: Sources, site: Site): unknown {
  const type = source.type.replace(/^external-/, "");
  return {
    name: source.name, uid: source.name, type: grafanaTypes[type] ?? type, access: "proxy", url: urlOf(source, type, site), editable: false,
    isDefault: source === sources.metrics, jsonData: correlations[type]?.(sources) ?? {},
  };
}

const grafanaTypes: Readonly<Record<string, string>> = { mimir: "prometheus" };
const ports: Readonly<Record<string, string>> = { jaeger: ":16686", tempo: ":3200", loki: ":3100", mimir: ":8080/prometheus", prometheus: ":9090" };

function urlOf(source: ServiceNode, type: string, { view }: Site): string {
  const endpoint = source.options["endpoint"];
  if (typeof endpoint === "string") return type === "mimir" ? `${endpoint.replace(/\/$/, "")}/prometheus` : endpoint;
  return `http://${view.host(source.name)}${ports[type] ?? ""}`;
}

/** Grafana expands `$` in these files, so a literal one is doubled. */
const correlations: Readonly<Record<string, (sources: Sources) => unknown>> = {
  jaeger: (sources) => ({ ...fromTraces(sources), nodeGraph: { enabled: true } }),
  tempo: (sources) => ({
    ...fromTraces(sources), nodeGraph: { enabled: true },
    ...(sources.metrics === undefined ? {} : { serviceMap: { datasourceUid: sources.metrics.name } }),
  }),
  loki: (sources) => (sources.traces === undefined ? {} : {
    derivedFields: [{ name: "trace", matcherType: "label", matcherRegex: "trace_id", datasourceUid: sources.traces.name, url: "$${__value.raw}", urlDisplayLabel: "Open the trace" }],
  }),
  prometheus: fromMetrics,
  mimir: fromMetrics,
};

function fromMetrics(sources: Sources): unknown {
  const base = { httpMethod: "POST", timeInterval: "15s" };
  return sources.traces === undefined ? base : { ...base, exemplarTraceIdDestinations: [{ name: "trace_id", datasourceUid: sources.traces.name, urlDisplayLabel: "Open the trace" }] };
}

function fromTraces(sources: Sources): Readonly<Record<string, unknown>> {
  const toLogs = sources.logs === undefined ? {} : {
    tracesToLogsV2: {
      datasourceUid: sources.logs.name, spanStartTimeShift: "-5m", spanEndTimeShift: "5m", tags: [{ key: "service.name", value: "service_name" }],
      customQuery: true, query: '{$${__tags}} | trace_id = "$${__trace.traceId}"',
    },
  };
  const toMetrics = sources.metrics === undefined ? {} : {
    tracesToMetrics: {
      datasourceUid: sources.metrics.name, spanStartTimeShift: "-5m", spanEndTimeShift: "5m", tags: [{ key: "service.name", value: "service_name" }],
      queries: [{ name: "Span rate", query: "sum(rate(traces_span_metrics_calls_total{$$__tags}[5m]))" }],
    },
  };
  return { ...toLogs, ...toMetrics };
}

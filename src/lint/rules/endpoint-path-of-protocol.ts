import { direct } from "../example.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath, textAt } from "../arithmetic/options.js";
import type { ModelRule } from "../rule.js";

const sent = (to: string): string => direct({ to: `[${to}]` });
const measured = (to: string): string => `const store = ${to};\n\ncollectors: {\n  edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [store] } } }),\n},`;

export const endpointPathOfProtocol: ModelRule = {
  name: "endpoint-path-of-protocol",
  summary: "an endpoint with a path at which another protocol is spoken",
  severity: "warning",
  why: "What answers there does not understand what is sent, or nothing answers at all, since the exporter appends a path of its own: every request is refused, and what is refused for good is dropped. It is told by the path alone, which another program may serve as well.",
  good: [{ config: sent('exporters.otlpHttp({ endpoint: "https://otlp.example.com/otlp" })') }, { config: measured('externalMimir({ endpoint: "https://mimir.example.com" })') }],
  bad: [
    { config: measured('externalMimir({ endpoint: "https://mimir.example.com/api/v1/push" })'), finds: ['Exporter "otlp_http/mimir" of collector "edge" sends OTLP to "https://mimir.example.com/api/v1/push", where remote write is taken.'] },
    { config: sent('exporters.otlpHttp({ endpoint: "https://zipkin.example.com/api/v2/spans" })'), finds: ['Exporter "otlp_http" of collector "edge" sends OTLP to "https://zipkin.example.com/api/v2/spans", where spans of Zipkin are taken.'] },
  ],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter")) {
        const spoken = speaks[exporter.type];
        const endpoint = textAt(exporter, "endpoint") ?? "";
        const found = spoken === undefined ? undefined : places.find((place) => place.protocol !== spoken && place.path.test(endpoint));
        if (spoken === undefined || found === undefined) continue;
        report({ at: optionPath(exporter, "endpoint"), message: `Exporter "${exporter.id}" of collector "${collector.name}" sends ${spoken} to "${endpoint}", where ${found.takes}.`, fix: fixOf(spoken, found, endpoint) });
      }
    }
  },
};

type Protocol = "OTLP" | "remote write" | "spans of Zipkin";

const speaks: Readonly<Record<string, Protocol | undefined>> = {
  otlp_http: "OTLP", otlphttp: "OTLP", prometheus_remote_write: "remote write", prometheusremotewrite: "remote write", zipkin: "spans of Zipkin",
};

interface Place { readonly path: RegExp; readonly protocol: Protocol | "another"; readonly takes: string; readonly otlp?: string; readonly exporter?: string }

/** By the end of a URL; where the same server takes OTLP, and what speaks its own protocol. */
const places: readonly Place[] = [
  { path: /\/loki\/api\/v1\/push\/?$/, protocol: "another", takes: "Loki takes its own form of logs", otlp: "/otlp" },
  { path: /\/api\/(?:v1|prom)\/push\/?$/, protocol: "remote write", takes: "remote write is taken", otlp: "/otlp", exporter: "exporters.prometheusRemoteWrite()" },
  { path: /\/api\/v1\/write\/?$/, protocol: "remote write", takes: "remote write is taken", otlp: "/api/v1/otlp", exporter: "exporters.prometheusRemoteWrite()" },
  { path: /\/api\/v1\/receive\/?$/, protocol: "remote write", takes: "remote write is taken", exporter: "exporters.prometheusRemoteWrite()" },
  { path: /\/api\/v[12]\/spans\/?$/, protocol: "spans of Zipkin", takes: "spans of Zipkin are taken", exporter: "exporters.zipkin()" },
  { path: /\/api\/traces\/?$/, protocol: "another", takes: "Jaeger takes spans in Thrift", otlp: "" },
  { path: /\/services\/collector(?:\/event|\/raw)?\/?$/, protocol: "another", takes: "Splunk takes its own events", exporter: "exporters.splunkHec()" },
  { path: /\/otlp(?:\/v1\/(?:metrics|logs|traces))?\/?$|\/v1\/(?:metrics|logs|traces)\/?$/, protocol: "OTLP", takes: "OTLP is taken", exporter: "exporters.otlpHttp()" },
];

function fixOf(spoken: Protocol, { path, otlp, exporter }: Place, endpoint: string): string {
  const own = spoken === "OTLP" && otlp !== undefined ? `Write "${endpoint.replace(path, "")}${otlp}"` : undefined;
  if (own === undefined) return exporter === undefined ? "Leave the path out, or write the one at which it is taken." : `Send by ${exporter}.`;
  return exporter === undefined ? `${own}.` : `${own}, or send by ${exporter}.`;
}

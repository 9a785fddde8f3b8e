import { direct } from "../example.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath, textAt } from "../arithmetic/options.js";
import type { ModelRule } from "../rule.js";

const sent = (endpoint: string): string => direct({ to: `[exporters.otlpHttp({ endpoint: "${endpoint}" })]` });

export const endpointHasScheme: ModelRule = {
  name: "endpoint-has-scheme",
  summary: "an exporter by HTTP whose endpoint is no URL",
  severity: "error",
  why: "The collector starts, and every request fails: without a scheme it is no address of HTTP.",
  good: [{ config: sent("https://otlp.example.com:4318") }],
  bad: [{ config: sent("otlp.example.com:4318"), finds: ['Exporter "otlp_http" of collector "edge" sends to "otlp.example.com:4318", which has no scheme.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter").filter(({ type }) => byHttp.has(type))) {
        for (const key of endpoints) {
          const endpoint = textAt(exporter, key);
          if (endpoint === undefined || endpoint === "" || /^(?:https?:\/\/|\$\{)/i.test(endpoint)) continue;
          report({ at: optionPath(exporter, key), message: `Exporter "${exporter.id}" of collector "${collector.name}" sends to "${endpoint}", which has no scheme.`, fix: `Write "https://${endpoint}".` });
        }
      }
    }
  },
};

const byHttp: ReadonlySet<string> = new Set(["otlp_http", "otlphttp", "prometheus_remote_write", "prometheusremotewrite", "zipkin"]);
const endpoints = ["endpoint", "traces_endpoint", "metrics_endpoint", "logs_endpoint"] as const;

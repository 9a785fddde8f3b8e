import { direct } from "../example.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath, textAt } from "../arithmetic/options.js";
import type { ModelRule } from "../rule.js";

const sent = (endpoint: string): string => direct({ to: `[exporters.otlpHttp({ endpoint: "${endpoint}" })]` });

export const endpointWithoutSignalPath: ModelRule = {
  name: "endpoint-without-signal-path",
  summary: "an OTLP endpoint with the path of a signal, which the exporter appends itself",
  severity: "error",
  why: "The exporter appends /v1/traces, /v1/metrics or /v1/logs to its endpoint: requests go to a path that no server has, and what a 404 answers is dropped.",
  good: [{ config: sent("https://otlp.example.com/otlp") }],
  bad: [{ config: sent("https://otlp.example.com/v1/traces"), finds: ['Exporter "otlp_http" of collector "edge" sends to "https://otlp.example.com/v1/traces", and appends the path of the signal to it.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter").filter(({ type }) => type === "otlp_http" || type === "otlphttp")) {
        const endpoint = textAt(exporter, "endpoint") ?? "";
        const base = endpoint.replace(/\/v1\/(?:traces|metrics|logs)\/?$/, "");
        if (base !== endpoint) report({ at: optionPath(exporter, "endpoint"), message: `Exporter "${exporter.id}" of collector "${collector.name}" sends to "${endpoint}", and appends the path of the signal to it.`, fix: `Write "${base}".` });
      }
    }
  },
};

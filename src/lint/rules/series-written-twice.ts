import type { CollectorNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const sent = (to: string, prometheusOptions = "remoteWrite: metrics"): string => `const metrics = mimir();\nconst local = prometheus({ ${prometheusOptions} });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: ${to} } } }) },\nselfMonitoring: local,`;

export const seriesWrittenTwice: ModelRule = {
  name: "series-written-twice",
  summary: "metrics that reach one store by two ways",
  severity: "error",
  why: "Both ways write the same series with other labels or at other moments: every sum counts double, or the store refuses one of them as out of order.",
  good: [{ config: sent("[metrics]") }, { config: sent("[local]") }, { config: sent("[metrics, local]", "") }],
  bad: [{ config: sent("[metrics, local]"), finds: ['"edge" sends its metrics to "mimir" and to "prometheus", which sends them on to "mimir".'] }],
  sees: "model",
  check(model, report) {
    for (const service of model.services) {
      const { remoteWrite } = service.options;
      if (typeof remoteWrite !== "string") continue;
      for (const collector of model.collectors.filter((each) => sendsTo(each, service.name, remoteWrite))) {
        report({
          at: [...service.origin, "options", "remoteWrite"], on: "key", message: `"${collector.name}" sends its metrics to "${remoteWrite}" and to "${service.name}", which sends them on to "${remoteWrite}".`,
          fix: `Send them to "${service.name}" alone, or take its remoteWrite out.`, notes: [{ message: "Sent from here.", at: collector.origin }],
        });
      }
    }
  },
};

/** In one pipeline, for what stands in different pipelines is different telemetry. */
function sendsTo(collector: CollectorNode, first: string, second: string): boolean {
  const peers = (ids: readonly string[]): readonly (string | null)[] => collector.components.filter((component) => component.kind === "exporter" && ids.includes(component.id)).map((component) => component.peer);
  return collector.pipelines.some(({ exporters }) => peers(exporters).includes(first) && peers(exporters).includes(second));
}

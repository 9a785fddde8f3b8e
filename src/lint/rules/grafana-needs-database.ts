import type { ModelRule } from "../rule.js";

const shown = (options: string): string => `const traces = jaeger();\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) },\ndashboards: grafana({ sources: [traces], ${options} }),`;

export const grafanaNeedsDatabase: ModelRule = {
  name: "grafana-needs-database",
  summary: "several replicas of Grafana, each with a database of its own",
  severity: "error",
  why: "SQLite is a file of one replica: sessions, dashboards and alert states differ from request to request.",
  good: [{ config: shown('replicas: 2, database: postgres({ volume: "10Gi" })') }, { config: shown("replicas: 1") }],
  bad: [{ config: shown("replicas: 2"), finds: ['"grafana" has 2 replicas and no database that they share.'] }],
  sees: "model",
  check(model, report) {
    for (const service of model.services) {
      if (service.type !== "grafana" || service.replicas < 2 || service.options["database"] !== undefined) continue;
      report({
        at: [...service.origin, "options", "replicas"], message: `"${service.name}" has ${service.replicas} replicas and no database that they share.`,
        fix: 'Give it one: database: postgres({ volume: "10Gi" }), or externalPostgres({ ... }).',
      });
    }
  },
};

import { quoted } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { direct } from "../example.js";
import type { Model, ServiceNode } from "../../model/model.js";
import type { ModelRule } from "../rule.js";

const shown = (sources: string, stack = ""): string => direct({ declare: "const metrics = mimir();", stack: `dashboards: grafana({ sources: [${sources}] }),${stack}` });
const objective = '\nalerts: { slos: { ingest: slo({ objective: 99, window: "30d", source: metrics, good: "sum(rate(good_total[5m]))", total: "sum(rate(all_total[5m]))" }) } },';

export const storeFilled: ModelRule = {
  name: "store-filled",
  summary: "a store that is read, and that nothing writes to",
  severity: "warning",
  why: "Panels that ask it stay empty, and an objective without data is never missed.",
  good: [{ config: shown("traces") }, { config: shown("traces, metrics", "\nselfMonitoring: prometheus({ remoteWrite: metrics }),") }],
  bad: [
    { config: shown("traces, metrics"), finds: ['Nothing writes to "mimir", and "grafana" shows it.'] },
    { config: shown("traces", objective), finds: ['Nothing writes to "mimir", and the objective "ingest" is asked of it.'] },
  ],
  sees: "model",
  check(model, report) {
    for (const store of model.services.filter(({ role, isExternal }) => role === "store" && !isExternal)) {
      if (isFilled(model, store)) continue;
      report({ at: store.origin, message: `Nothing writes to "${store.name}", and ${reading(model, store)}.`, fix: `Send ${store.signals.join(" and ")} to it${store.signals.includes("metrics") ? ", by a collector or by prometheus({ remoteWrite })" : ""}, or leave it out.` });
    }
  },
};

/** What nobody writes to is in the stack because someone reads it. */
function reading({ edges, alerts }: Model, { name }: ServiceNode): string {
  const dashboards = edges.find(({ to, purpose }) => to === name && purpose === "query");
  if (dashboards !== undefined) return `"${dashboards.from}" shows it`;
  const asked = alerts.slos.filter(({ source }) => source === name).map((each) => each.name);
  return `the ${asked.length === 1 ? "objective" : "objectives"} ${quoted(asked)} ${asked.length === 1 ? "is" : "are"} asked of it`;
}

/** By a collector, by another store, by what it scrapes itself, or by an exporter that spells out its address. */
function isFilled(model: Model, { name }: ServiceNode): boolean {
  if (model.selfMonitoring === name || model.edges.some(({ to, purpose }) => to === name && (purpose === "telemetry" || purpose === "remote-write"))) return true;
  const address = new RegExp(`"(?:[a-z]+://)?${name}[.:/]`);
  return model.collectors.some((collector) => componentsOf(collector, "exporter").some(({ options }) => address.test(JSON.stringify(options))));
}

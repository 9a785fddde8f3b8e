import { quoted } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import { keepsTenantsApart, tenantHeadersOf, tenantsOf } from "../../model/tenants.js";
import { listOf } from "../documents/record.js";
import type { ModelRule } from "../rule.js";

const sent = (to: string, tenants = "tenants: true"): string => `const logs = loki({ ${tenants} });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [${to}] } } }) },`;

export const tenantNamed: ModelRule = {
  name: "tenant-named",
  summary: "a store that keeps tenants apart, and an exporter or a Grafana that names none",
  severity: "error",
  why: "With tenants: true the store refuses every request without X-Scope-OrgID, for good: what is sent without it is dropped.",
  good: [{ config: sent('exporter(logs, { headers: { "X-Scope-OrgID": "acme" } })') }, { config: sent("logs", "") }],
  bad: [{ config: sent("logs"), finds: ['Exporter "otlp_http/loki" of collector "edge" names no tenant, and "loki" takes nothing without one.'] }],
  sees: "model",
  check(model, report) {
    const strict = new Set(model.services.filter(keepsTenantsApart).map(({ name }) => name));
    for (const grafana of model.services.filter(({ role }) => role === "dashboards")) {
      for (const [index, name] of listOf(grafana.options["sources"]).entries()) {
        const store = model.services.find((service) => service.name === name && strict.has(service.name));
        if (store === undefined || tenantsOf(store, model).length > 0) continue;
        report({
          at: [...grafana.origin, "options", "sources", index], message: `Grafana "${grafana.name}" asks "${store.name}" for no tenant, and is refused.`,
          fix: 'Write the tenants out where data is sent, and Grafana asks for them: exporter(store, { headers: { "X-Scope-OrgID": "acme" } }); or leave tenants out.',
        });
      }
    }
    for (const collector of model.collectors) {
      for (const exporter of componentsOf(collector, "exporter").filter(({ peer }) => peer !== null && strict.has(peer))) {
        if (namesTenant(exporter)) continue;
        report({
          at: exporter.origin, message: `Exporter "${exporter.id}" of collector "${collector.name}" names no tenant, and ${quoted([exporter.peer ?? ""])} takes nothing without one.`,
          fix: 'Name it: exporter(store, { headers: { "X-Scope-OrgID": "acme" } }), or by extensions.headersSetter(); or leave tenants out.',
        });
      }
    }
  },
};

/** An authenticator may set the header for each request. */
function namesTenant(exporter: ComponentNode): boolean {
  return optionAt(exporter, "auth", "authenticator") !== undefined || tenantHeadersOf(exporter).length > 0;
}

import { quoted } from "../arithmetic/numbers.js";
import { componentsOf } from "../arithmetic/pipelines.js";
import { optionAt } from "../../model/flow.js";
import type { ComponentNode, Model, ServiceNode } from "../../model/model.js";
import { keepsTenantsApart, tenantHeadersOf, tenantsOf, tenantWrittenAs, writesAsItsOwn } from "../../model/tenants.js";
import { listOf } from "../documents/record.js";
import type { ModelRule, Report } from "../rule.js";

const sent = (to: string, tenants = "tenants: true"): string => `const logs = loki({ ${tenants} });\n
collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [${to}] } } }) },`;

export const tenantNamed: ModelRule = {
  name: "tenant-named",
  summary: "a store that keeps tenants apart, and an exporter, a remote write or a Grafana that names none",
  severity: "error",
  why: "With tenants: true the store refuses every request without X-Scope-OrgID, for good: what is sent without it is dropped.",
  good: [{ config: sent('exporter(logs, { headers: { "X-Scope-OrgID": "acme" } })') }, { config: sent("logs", "") }],
  bad: [{ config: sent("logs"), finds: ['Exporter "otlp_http/loki" of collector "edge" names no tenant, and "loki" takes nothing without one.'] }],
  sees: "model",
  check(model, report) {
    const strict = new Map(model.services.filter(keepsTenantsApart).map((store) => [store.name, store]));
    checkGrafana(model, strict, report);
    checkRemoteWrites(model, strict, report);
    checkExporters(model, strict, report);
  },
};

type Strict = ReadonlyMap<string, ServiceNode>;

function checkGrafana(model: Model, strict: Strict, report: Report): void {
  for (const grafana of model.services.filter(({ role }) => role === "dashboards")) {
    for (const [index, name] of listOf(grafana.options["sources"]).entries()) {
      const store = strict.get(String(name));
      if (store === undefined || tenantsOf(store, model).length > 0) continue;
      report({
        // What is sent is kept: it is only not shown.
        severity: "warning", at: [...grafana.origin, "options", "sources", index], message: `Grafana "${grafana.name}" asks "${store.name}" for no tenant, and is refused.`,
        why: "With tenants: true the store answers no request without X-Scope-OrgID, and which tenants there are does not follow from the stack.",
        fix: `Name them, and Grafana asks for them: ${store.type}({ tenants: ["acme", "globex"] }); or leave tenants out.`,
      });
    }
  }
}

function checkRemoteWrites(model: Model, strict: Strict, report: Report): void {
  for (const { from, to, origin } of model.edges.filter(({ purpose }) => purpose === "remote-write")) {
    const [writer, store] = [model.services.find(({ name }) => name === from), strict.get(to)];
    if (writer === undefined || store === undefined || writesAsItsOwn(writer) || tenantWrittenAs(store, model) !== undefined) continue;
    const tenants = tenantsOf(store, model);
    report({
      at: writer.options["remoteWrite"] === to ? [...origin, "options", "remoteWrite"] : origin, on: "key", message: `"${from}" writes to "${to}" for no tenant, and is refused.`,
      why: tenants.length === 0 ? "No exporter writes out a tenant of this store that it could take." : `Whose samples they are does not follow from the stack: exporters name the tenants ${quoted(tenants)}.`,
      fix: "Have it write to a store without tenants, or to one whose exporters all name the same tenant.",
    });
  }
}

function checkExporters(model: Model, strict: Strict, report: Report): void {
  for (const collector of model.collectors) {
    for (const exporter of componentsOf(collector, "exporter").filter(({ peer }) => peer !== null && strict.has(peer))) {
      if (namesTenant(exporter)) continue;
      report({
        at: exporter.origin, message: `Exporter "${exporter.id}" of collector "${collector.name}" names no tenant, and ${quoted([exporter.peer ?? ""])} takes nothing without one.`,
        fix: 'Name it: exporter(store, { headers: { "X-Scope-OrgID": "acme" } }), or by extensions.headersSetter(); or leave tenants out.',
      });
    }
  }
}

/** An authenticator may set the header for each request. */
function namesTenant(exporter: ComponentNode): boolean {
  return optionAt(exporter, "auth", "authenticator") !== undefined || tenantHeadersOf(exporter).length > 0;
}

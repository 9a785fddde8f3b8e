// Traces become metrics in the store that stands beside them in Grafana, so that one leads to the other.
import type { Model, ServiceNode } from "../model/model.js";

/** The metrics store that Grafana shows together with this store of traces; one that needs credentials cannot be written to by Tempo itself. */
export function metricsBeside(traces: ServiceNode, model: Model): ServiceNode | undefined {
  const lists = model.services.flatMap(({ role, options }) => (role === "dashboards" && Array.isArray(options["sources"]) ? [options["sources"]] : []));
  const names = lists.find((sources) => sources.includes(traces.name)) ?? [];
  return model.services.find((service) => names.includes(service.name) && service.signals.includes("metrics") && !service.isExternal);
}

// Services of the stack whose own metrics are read.
import type { Model, ServiceNode } from "../model/model.js";

/** Port of a service's own metrics, by type. */
export const metricsPorts: Readonly<Record<string, number>> = { alertmanager: 9093, grafana: 3000, jaeger: 8888, loki: 3100, mimir: 8080, prometheus: 9090, tempo: 3200 };

export function scrapedServices({ services }: Model): readonly ServiceNode[] {
  return services.filter((service) => !service.isExternal && service.type in metricsPorts);
}

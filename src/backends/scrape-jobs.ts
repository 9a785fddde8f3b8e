// Who is scraped: every replica of every collector and store, found by DNS. On every target the names are the same.
import type { Model } from "../model/model.js";
import type { View } from "../workload/view.js";

/** Stores' own metrics, by type. */
const storeMetrics: Readonly<Record<string, number>> = { jaeger: 8888, tempo: 3200, loki: 3100, mimir: 8080, prometheus: 9090, grafana: 3000 };

export function scrapeJobs(model: Model, view: View): readonly unknown[] {
  const collectors = model.collectors.map((collector) => job(collector.name, view.everyHost(collector.name), 8888));
  const stores = model.services.filter((service) => !service.isExternal).flatMap((service) => {
    const port = storeMetrics[service.type];
    return port === undefined ? [] : [job(service.name, view.everyHost(service.name), port)];
  });
  return [...collectors, ...stores, ...view.extraScrapes.map(({ name, host, port }) => job(name, host, port))];
}

function job(name: string, host: string, port: number): unknown {
  return { job_name: name, dns_sd_configs: [{ names: [host], type: "A", port, refresh_interval: "15s" }] };
}

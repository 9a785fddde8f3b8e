// Who is scraped: every replica of every collector and store, found by DNS. On every target the names are the same.
import { metricRelabelings, metricsPort } from "../collector/telemetry.js";
import type { Model } from "../model/model.js";
import { scrapedJobs } from "../operations/scraped.js";
import type { View } from "../workload/view.js";

export function scrapeJobs(model: Model, view: View): readonly unknown[] {
  const collectors = model.collectors.map((collector) => ({ ...job(collector.name, view.everyHost(collector.name), metricsPort), metric_relabel_configs: metricRelabelings(model.collectorVersion) }));
  const stores = scrapedJobs(model).map(({ name, port }) => job(name, view.everyHost(name), port));
  return [...collectors, ...stores, ...view.extraScrapes.map(({ name, host, port }) => job(name, host, port))];
}

function job(name: string, host: string, port: number): object {
  return { job_name: name, dns_sd_configs: [{ names: [host], type: "A", port, refresh_interval: "15s" }] };
}

// Who is scraped: every replica of every collector and store, found by DNS. On every target the names are the same.
import type { Model, RoleNode, ServiceNode } from "../model/model.js";
import { storePortsOf } from "../collector/store-ports.js";
import type { View } from "../workload/view.js";
import { gatewayPorts } from "./gateway.js";

const grafanaPort = 3000;

function metricsPort(type: string): number | undefined {
  return type === "grafana" ? grafanaPort : storePortsOf(type)?.metrics;
}

export function scrapeJobs(model: Model, view: View): readonly unknown[] {
  const collectors = model.collectors.map((collector) => job(collector.name, view.everyHost(collector.name), 8888));
  const stores = model.services.filter((service) => !service.isExternal).flatMap((service) => (service.roles.length > 0 ? service.roles.flatMap((role) => roleJob(role, service, view)) : serviceJob(service, view)));
  return [...collectors, ...stores, ...view.extraScrapes.map(({ name, host, port }) => job(name, host, port))];
}

function serviceJob({ name, type }: ServiceNode, view: View): readonly unknown[] {
  const port = metricsPort(type);
  return port === undefined ? [] : [job(name, view.everyHost(name), port)];
}

/** A cache has no metrics of its own; what uses it counts hits and misses. */
function roleJob({ name, workload }: RoleNode, { type }: ServiceNode, view: View): readonly unknown[] {
  const port = name === "gateway" ? gatewayPorts.metrics : metricsPort(type);
  return name === "cache" || port === undefined ? [] : [job(workload, view.everyHost(workload), port)];
}

function job(name: string, host: string, port: number): unknown {
  return { job_name: name, dns_sd_configs: [{ names: [host], type: "A", port, refresh_interval: "15s" }] };
}

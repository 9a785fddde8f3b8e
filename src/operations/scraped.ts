// Whose own metrics are read besides the collectors': each service, and each role of a store in parts.
import { gatewayPorts } from "../backends/gateway.js";
import { storePortsOf } from "../collector/store-ports.js";
import type { Model, ServiceNode } from "../model/model.js";

export interface ScrapedJob {
  /** Name of the workload, of the scrape job, and of what alerts are about. */
  readonly name: string;
  readonly service: ServiceNode;
  readonly replicas: number;
  readonly port: number;
}

export function scrapedJobs({ services }: Model): readonly ScrapedJob[] {
  return services.filter(({ isExternal }) => !isExternal).flatMap((service) => (service.roles.length > 0 ? roleJobs(service) : ownJob(service)));
}

/** Services that are no stores. */
const otherPorts: Readonly<Record<string, number>> = { alertmanager: 9093, grafana: 3000 };

function ownJob(service: ServiceNode): readonly ScrapedJob[] {
  const port = otherPorts[service.type] ?? storePortsOf(service.type)?.metrics;
  return port === undefined ? [] : [{ name: service.name, service, replicas: service.replicas, port }];
}

/** A cache has no metrics of its own; what uses it counts hits and misses. */
function roleJobs(service: ServiceNode): readonly ScrapedJob[] {
  const parts = storePortsOf(service.type)?.metrics;
  return service.roles.flatMap(({ name, workload, replicas }) => {
    const port = name === "gateway" ? gatewayPorts.metrics : parts;
    return name === "cache" || port === undefined ? [] : [{ name: workload, service, replicas, port }];
  });
}

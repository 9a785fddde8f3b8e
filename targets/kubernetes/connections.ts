// Who opens a connection to whom inside the stack: the model's edges, turned the way that TCP goes, and what the target adds.
import { mostReplicas } from "../../src/model/flow.js";
import type { Model } from "../../src/model/model.js";
import { oncePer } from "../../src/emit/once.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { bucketsJob } from "./names.js";

export interface Connection {
  readonly from: string;
  readonly to: string;
  readonly port: number;
  /** Replicas among themselves, by TCP and UDP. */
  readonly isGossip?: boolean;
  /** Nothing is sent: a look at the certificate that is shown. */
  readonly isLook?: boolean;
}

export const connectionsOf = oncePer((workloads: readonly Workload[], cluster: Cluster): readonly Connection[] => {
  const all = [...edges(workloads, cluster), ...scrapes(workloads, cluster), ...buckets(cluster.model), ...gossip(workloads)];
  return [...new Map(all.map((connection) => [`${connection.from} ${connection.to} ${connection.port}`, connection])).values()];
});

export function isInside(name: string, { collectors, services }: Model): boolean {
  return collectors.some((collector) => collector.name === name) || services.some((service) => service.name === name && !service.isExternal);
}

/** A Grafana of the cluster that is not of the stack: it still queries the stack's stores. */
export function isOtherGrafana(name: string, { services }: Model): boolean {
  return services.some((service) => service.name === name && service.role === "dashboards" && service.isExternal);
}

export function isQueue(name: string, { services }: Model): boolean {
  return services.some((service) => service.name === name && service.role === "queue");
}

/** Telemetry flows from a queue to its consumers, who are the ones that connect. */
function edges(workloads: readonly Workload[], { model, queues }: Cluster): readonly Connection[] {
  return model.edges.filter((edge) => (isInside(edge.from, model) || isOtherGrafana(edge.from, model)) && isInside(edge.to, model) && edge.purpose !== "scrape").flatMap(({ from, to, port, purpose }): readonly Connection[] => {
    if (isQueue(from, model)) return [{ from: to, to: from, port: queues.port }];
    if (!isQueue(to, model)) return clientsOf(from, to, workloads).map((client) => ({ from: client, to, port, ...(purpose === "certificate" ? { isLook: true } : {}) }));
    return clientsOf(from, to, workloads).map((client) => ({ from: client, to, port: purpose === "telemetry" ? queues.port : queues.ingest(from).port }));
  });
}

/** Of a store that runs in parts, those that connect to the other node; everything else is one workload. */
function clientsOf(from: string, to: string, workloads: readonly Workload[]): readonly string[] {
  const parts = workloads.filter((workload) => workload.of === from && workload.part !== undefined);
  return parts.length === 0 ? [from] : parts.filter((workload) => workload.part?.reaches.includes(to)).map(({ name }) => name);
}

/** Everything that the scraper's own configuration names. */
function scrapes(workloads: readonly Workload[], { model, queues }: Cluster): readonly Connection[] {
  const scraper = model.selfMonitoring;
  if (scraper === null || !isInside(scraper, model)) return [];
  const scraped = workloads.flatMap((workload) => (workload.metrics === null ? [] : [{ from: scraper, to: workload.name, port: metricsPort(workload) }]));
  return [...scraped.filter(({ to }) => to !== scraper), ...queues.scrapes(model).map(({ queue, port }) => ({ from: scraper, to: queue, port }))];
}

/** A store's own telemetry may stand on a port that no client uses. */
export function metricsPort(workload: Workload): number {
  return workload.ports.find((port) => port.name === workload.metrics?.port)?.number ?? 8888;
}

function buckets(model: Model): readonly Connection[] {
  return model.services.filter((service) => service.role === "object-store" && !service.isExternal).map((service) => ({ from: bucketsJob(service.name), to: service.name, port: 9000 }));
}

/** Replicas that tell each other which alerts are sent. */
function gossip(workloads: readonly Workload[]): readonly Connection[] {
  return workloads.filter((workload) => mostReplicas(workload.scaling) > 1).flatMap((workload) => workload.ports.filter((port) => port.name === "alerting").map((port) => ({ from: workload.name, to: workload.name, port: port.number, isGossip: true })));
}

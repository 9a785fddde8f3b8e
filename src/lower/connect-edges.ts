// Who talks to whom: from exporters, receivers of queues, Grafana's sources, the scraper and object stores.
import { metricsBeside } from "../backends/metrics-beside.js";
import type { Path } from "../diagnostics/diagnostic.js";
import type { CollectorNode, Edge, Model, ServiceNode } from "../model/model.js";
import { symbolsIn } from "../model/value.js";
import { signals } from "../stack/brands.js";
import { ingestOf } from "../collector/ingest.js";
import { storePortsOf } from "../collector/store-ports.js";
import { kafkaPort } from "./kafka-client.js";
import type { Pass } from "./lowering.js";
import { certificateReceiver } from "./watch-certificates.js";

export const connectEdges: Pass = (model) => ({ ...model, edges: [...telemetry(model), ...queries(model), ...scrapes(model), ...references(model), ...alerting(model), ...certificates(model)] });

function telemetry(model: Model): readonly Edge[] {
  return model.collectors.flatMap((collector) => collector.components.flatMap((component) => {
    const { peer } = component;
    if (peer === null) return [];
    const isReading = component.kind === "receiver";
    const carried = signals.filter((signal) => collector.pipelines.some((pipeline) => pipeline.signal === signal && (isReading ? pipeline.receivers : pipeline.exporters).includes(component.id)));
    const edge = { signals: carried, port: portOf(peer, model), component: component.id, purpose: "telemetry" as const, origin: component.origin };
    return [isReading ? { ...edge, from: peer, to: collector.name } : { ...edge, from: collector.name, to: peer }];
  }));
}

function portOf(name: string, model: Model): number {
  const service = model.services.find((candidate) => candidate.name === name);
  if (service === undefined) return model.collectors.find((collector) => collector.name === name)?.ports.find((port) => port.name === "otlp-grpc")?.number ?? 4317;
  return service.role === "queue" ? kafkaPort : (ingestOf(service.type)?.port ?? 4317);
}

function queries(model: Model): readonly Edge[] {
  return model.services.filter((service) => service.role === "dashboards").flatMap((dashboards) => {
    const sources = dashboards.options["sources"];
    return (Array.isArray(sources) ? sources : []).flatMap((source) => edgesTo(dashboards, source, "query", model));
  });
}

function edgesTo(from: ServiceNode, name: unknown, purpose: Edge["purpose"], model: Model): readonly Edge[] {
  const to = model.services.find((service) => service.name === name);
  if (to === undefined) return [];
  return [{ from: from.name, to: to.name, signals: to.signals, port: storePortsOf(to.type)?.query ?? storagePorts[to.role] ?? 0, component: null, purpose, origin: from.origin }];
}

const storagePorts: Partial<Record<ServiceNode["role"], number>> = { "object-store": 9000, database: 5432, queue: kafkaPort };

function scrapes(model: Model): readonly Edge[] {
  const scraper = model.services.find((service) => service.name === model.selfMonitoring);
  if (scraper === undefined) return [];
  const scraped = (name: string, port: number, origin: Path): Edge => ({ from: scraper.name, to: name, signals: ["metrics"], port, component: null, purpose: "scrape", origin });
  return [...model.collectors.map((collector: CollectorNode) => scraped(collector.name, 8888, collector.origin))];
}

/** Certificates are looked at where they are shown. */
function certificates({ collectors }: Model): readonly Edge[] {
  return collectors.flatMap(({ name, components }) => components.filter(({ id }) => id === certificateReceiver).flatMap(({ options, origin }) =>
    [...symbolsIn(options)].flatMap((symbol): readonly Edge[] => (symbol.$ === "address" ? [{ from: name, to: symbol.of, signals: [], port: symbol.port, component: null, purpose: "certificate", origin }] : []))));
}

/** Rules are evaluated by what scrapes the stack and by stores that objectives are asked of. */
function alerting(model: Model): readonly Edge[] {
  const asked = new Set([model.selfMonitoring, ...model.alerts.slos.map(({ source }) => source)]);
  const evaluating = model.services.filter(({ name, isExternal }) => asked.has(name) && !isExternal);
  return model.services.filter(({ role }) => role === "alerting").flatMap((to) => evaluating.map((from): Edge => ({ from: from.name, to: to.name, signals: [], port: 9093, component: null, purpose: "alert", origin: to.origin })));
}

function references(model: Model): readonly Edge[] {
  return model.services.flatMap((service) => [
    ...edgesTo(service, service.options["storage"], "storage", model),
    ...edgesTo(service, service.options["database"], "storage", model),
    ...edgesTo(service, service.options["ingest"], "storage", model),
    ...edgesTo(service, service.options["remoteWrite"], "remote-write", model),
    // Tempo makes metrics of traces, and writes them to the store beside it.
    ...(service.type === "tempo" && !service.isExternal ? edgesTo(service, metricsBeside(service, model)?.name, "remote-write", model) : []),
  ]);
}

// What a workload reaches outside the stack: the ports of the addresses that its own configuration names.
import { storePortsOf } from "../../src/collector/store-ports.js";
import type { Model, ServiceNode } from "../../src/model/model.js";
import { isSymbolic, type Value } from "../../src/model/value.js";
import type { Workload } from "../../src/workload/workload.js";
import { type ReachedPort, tcpPort } from "./address-ports.js";
import type { Cluster } from "./cluster.js";
import { collectorPorts } from "./collector-outside.js";

export function outsidePorts(workload: Workload, { model }: Cluster): readonly ReachedPort[] {
  const collector = model.collectors.find((candidate) => candidate.name === workload.name);
  const service = model.services.find((candidate) => candidate.name === workload.of);
  const ports = [...(collector === undefined ? [] : collectorPorts(collector)), ...(service === undefined ? [] : servicePorts(service, model, workload.part?.reaches).map(tcpPort))];
  const distinct = new Map(ports.map((each) => [`${each.protocol}${each.port}`, each]));
  return [...distinct.values()].sort((left, right) => left.port - right.port || (left.protocol < right.protocol ? -1 : 1));
}

/** A receiver that finds its targets by itself scrapes pods wherever they are. */
export function reachesEveryPod(workload: Pick<Workload, "name">, { model }: Cluster): boolean {
  const collector = model.collectors.find((candidate) => candidate.name === workload.name);
  return collector?.components.some((component) => component.kind === "receiver" && component.type === "prometheus" && mentions(component.options, "kubernetes_sd_configs")) ?? false;
}

/** A part of a store reaches what it has a use for, and no more. */
function servicePorts(service: ServiceNode, model: Model, reaches: readonly string[] | undefined): readonly number[] {
  const used = reaches ?? [service.options["storage"], service.options["database"], service.options["remoteWrite"], ...list(service.options["sources"])];
  const external = model.services.filter((candidate) => candidate.isExternal && used.includes(candidate.name));
  const notified = service.role === "alerting" || (service.type === "grafana" && model.alerts.manager === "grafana") ? channelPorts(model) : [];
  const keys = ["signIn"].flatMap((key) => urlPorts(service.options[key] ?? null));
  return [...external.flatMap(externalPorts), ...keys, ...notified];
}

/** Who is told is reached by HTTPS; mail by the port of its server. */
function channelPorts({ alerts }: Model): readonly number[] {
  const hosts = [...alerts.critical, ...alerts.warning].flatMap(({ options }) => (typeof options["smarthost"] === "string" ? portOf(options["smarthost"]) : []));
  return [...(alerts.critical.length + alerts.warning.length === 0 && alerts.heartbeat === null ? [] : [443]), ...hosts];
}

function externalPorts(service: ServiceNode): readonly number[] {
  const { endpoint, host, bootstrap, tls } = service.options;
  if (service.role === "queue") return list(bootstrap).flatMap((address) => portOf(String(address)));
  if (service.role === "database") return typeof host === "string" && /:\d+$/.test(host) ? portOf(host) : [5432];
  if (typeof endpoint === "string") return [...(/^https?:/.test(endpoint) ? urlPorts(endpoint) : fallback(portOf(endpoint), standardPort(tls === "none" ? "http" : "https"))), ...queryPorts(service)];
  return [443];
}

/** Where Grafana asks a store of traces, which is not where the traces go. */
function queryPorts({ type, options }: ServiceNode): readonly number[] {
  if (typeof options["query"] === "string") return urlPorts(options["query"]);
  const port = storePortsOf(type)?.query;
  return port !== undefined && /:431[78]\/?$/.test(String(options["endpoint"])) ? [port] : [];
}

function fallback(ports: readonly number[], port: number): readonly number[] {
  return ports.length === 0 ? [port] : ports;
}

function urlPorts(value: Value): readonly number[] {
  if (typeof value === "string") {
    const match = /^(https?):\/\/(?!0\.0\.0\.0|localhost|127\.)[^/:\s]+(?::(\d{1,5}))?/.exec(value);
    if (match === null) return [];
    return [match[2] === undefined ? standardPort(match[1]) : Number(match[2])];
  }
  if (typeof value !== "object" || value === null || isSymbolic(value)) return [];
  return Object.values(value).flatMap((child: Value) => urlPorts(child));
}

function standardPort(scheme: string | undefined): number {
  return scheme === "https" ? 443 : 80;
}

function portOf(address: string): readonly number[] {
  const match = /^[^/]+:(\d{1,5})$/.exec(address);
  return match === null || /^https?:/.test(address) ? [] : [Number(match[1])];
}

function mentions(value: Value, key: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([name, child]: [string, Value]) => name === key || mentions(child, key));
}

function list(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

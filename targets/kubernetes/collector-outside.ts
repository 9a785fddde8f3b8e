// What a collector reaches outside the stack: what its components name, and the services whose address they need not be told.
import { optionAt } from "../../src/model/flow.js";
import { listeningOf } from "../../src/model/listening.js";
import type { CollectorNode, ComponentNode } from "../../src/model/model.js";
import { symbolsIn, type Value } from "../../src/model/value.js";
import { addressesIn, type ReachedPort, tcpPort } from "./address-ports.js";

export function collectorPorts({ components }: CollectorNode): readonly ReachedPort[] {
  return components.flatMap((component) => [...namedPorts(component), ...cloudPorts(component).map(tcpPort), ...scrapedPorts(component)]);
}

/** Ports of addresses that name none, or that are known only where the collector runs. */
const usual: Readonly<Record<string, readonly ReachedPort[]>> = {
  "exporter cassandra": [tcpPort(9042)], "exporter clickhouse": [tcpPort(9000)], "exporter rabbitmq": [tcpPort(5671), tcpPort(5672)],
  "receiver aerospike": [tcpPort(3000)], "receiver memcached": [tcpPort(11_211)], "receiver mongodb": [tcpPort(27_017)], "receiver mysql": [tcpPort(3306)], "receiver ntp": [{ port: 123, protocol: "UDP" }], "receiver oracledb": [tcpPort(1521)],
  "receiver postgresql": [tcpPort(5432)], "receiver prometheus": [tcpPort(80), tcpPort(443)], "receiver prometheus_simple": [tcpPort(80), tcpPort(443)], "receiver rabbitmq": [tcpPort(15_672)], "receiver redis": [tcpPort(6379)], "receiver saphana": [tcpPort(33_015)],
  "receiver snmp": [{ port: 161, protocol: "UDP" }], "receiver sqlserver": [tcpPort(1433)], "receiver ssh_check": [tcpPort(22)], "receiver tls_check": [tcpPort(443)], "receiver zookeeper": [tcpPort(2181)],
};

const databases: Readonly<Record<string, number>> = { mysql: 3306, oracle: 1521, postgres: 5432, snowflake: 443, sqlserver: 1433 };

function usualPorts({ kind, type, options }: ComponentNode): readonly ReachedPort[] {
  const stated = options["port"];
  if (typeof stated === "number") return [{ port: stated, protocol: options["network"] === "udp" ? "UDP" : "TCP" }];
  if (type === "sqlquery") return [tcpPort(databases[String(options["driver"])] ?? 443)];
  if (type === "syslog" && kind === "exporter") return [{ port: 514, protocol: options["network"] === "udp" ? "UDP" : "TCP" }];
  return usual[`${kind} ${type}`] ?? (kind === "exporter" ? [tcpPort(443)] : []);
}

/** Services that are known by a region, a site or a key. */
const services: ReadonlySet<string> = new Set([
  "exporter alibabacloud_logservice", "exporter azure_monitor", "exporter coralogix", "exporter datadog", "exporter dataset", "exporter elasticsearch", "exporter honeycomb_marker", "exporter logicmonitor", "exporter logzio", "exporter mezmo", "exporter sentry",
  "exporter signalfx", "exporter sumologic", "exporter tencentcloud_logservice", "receiver github", "receiver mongodbatlas", "receiver snowflake",
]);

/** Receivers that listen name their own addresses; everything else names those of others. */
function namedPorts(component: ComponentNode): readonly ReachedPort[] {
  if (listeningOf(component).length > 0) return addressesIn(withoutOwn(component)).ports;
  const { ports, isOpen } = addressesIn(component.options);
  const isKnown = services.has(`${component.kind} ${component.type}`) && ports.length === 0 && !isOpen;
  return [...ports, ...(isOpen ? usualPorts(component) : []), ...(isKnown ? [tcpPort(443)] : [])];
}

function withoutOwn(receiver: ComponentNode): Value {
  const own = new Set(listeningOf(receiver).map(({ option: [first = ""] }) => first));
  return Object.fromEntries(Object.entries(receiver.options).filter(([key]) => !own.has(key)));
}

/** Components of a cloud, which its metadata service tells who they are. */
const clouds: ReadonlySet<string> = new Set([
  "exporter awscloudwatchlogs", "exporter awsemf", "exporter awskinesis", "exporter awss3", "exporter awsxray", "exporter azure_blob", "exporter azuredataexplorer", "exporter google_cloud_storage", "exporter googlecloud", "exporter googlecloudpubsub",
  "exporter googlemanagedprometheus", "extension azure_auth", "extension googleclientauth", "extension sigv4auth", "receiver awscloudwatch", "receiver awscontainerinsightreceiver", "receiver awss3", "receiver azure_blob", "receiver azure_monitor",
  "receiver googlecloudmonitoring", "receiver googlecloudpubsub", "receiver googlecloudspanner",
]);

/** Whether a component signs in as whoever its pod is to the cloud: it has been given no credential. */
export function signsInByIdentity(component: ComponentNode): boolean {
  const isOfCloud = clouds.has(`${component.kind} ${component.type}`) || optionAt(component, "auth", "sasl", "aws_msk") !== undefined;
  return isOfCloud && ![...symbolsIn(component.options)].some((symbol) => symbol.$ === "secret" || symbol.$ === "file");
}

/** Identities of a cloud, its metadata service, and the kubelet. */
function cloudPorts(component: ComponentNode): readonly number[] {
  if (optionAt(component, "auth", "sasl", "aws_msk") !== undefined) return [443];
  if (component.type === "kubelet_stats") return [10_250];
  if (component.type === "azure_event_hub") return [443, 5671];
  const isDetecting = component.type === "resource_detection" && list(optionAt(component, "detectors")).some((detector) => detector !== "env" && detector !== "system" && detector !== "docker");
  if (!isDetecting && !clouds.has(`${component.kind} ${component.type}`)) return [];
  // Where GKE has no dataplane of its own, its metadata server listens on 988.
  return component.type.startsWith("google") ? [80, 443, 988] : [80, 443];
}

/** Targets that a job is told of by others: on the port that it states, and those who tell. */
function scrapedPorts(component: ComponentNode): readonly ReachedPort[] {
  if (component.kind !== "receiver" || component.type !== "prometheus") return [];
  return list(optionAt(component, "config", "scrape_configs")).flatMap((job) => Object.entries(record(job)).filter(([key]) => /_sd_configs$/.test(key)).flatMap(([key, found]) => [
    ...list(found).flatMap((each) => (typeof record(each)["port"] === "number" ? [tcpPort(Number(record(each)["port"]))] : [])),
    ...(/^(?:azure|ec2|gce|lightsail)_/.test(key) ? [tcpPort(80), tcpPort(443)] : []),
  ]));
}

function record(value: Value): Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, Value>>) : {};
}

function list(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? (value as readonly Value[]) : [];
}

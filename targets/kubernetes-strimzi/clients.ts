// What clients of a Strimzi cluster are given: its address, its certificate authority, and a user of their own with a password that the operator makes.
import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import type { CollectorNode, ComponentNode, Model, ServiceNode } from "../../src/model/model.js";
import type { Value } from "../../src/model/value.js";
import { changed, type Change, mapComponents } from "../kubernetes/change-options.js";
import { ingestTopics } from "../../src/backends/ingest.js";
import { ingestPassword } from "./ingest.js";
import { seesHost } from "../kubernetes/cluster.js";

/** Port of the listener with TLS and SCRAM. */
export const listenerPort = 9093;

export function bootstrapService(queue: string): string {
  return `${queue}-kafka-bootstrap`;
}

/** Keys of the stack's own secrets; the leading sign cannot stand in a key that a user writes in capitals. */
function authorityKey(queue: string): string {
  return `strimzi_${queue.replaceAll("-", "_")}_ca`;
}

export function passwordKey(collector: string): string {
  return `strimzi_${collector.replaceAll("-", "_")}_password`;
}

export function isProvided(secret: string): boolean {
  return secret.startsWith("strimzi_");
}

export function queuesOf(model: Model): readonly ServiceNode[] {
  return model.services.filter((service) => service.role === "queue" && !service.isExternal);
}

/** Collectors that write to a queue or read from it. */
export function clientsOf(queue: ServiceNode, model: Model): readonly CollectorNode[] {
  return model.collectors.filter((collector) => collector.components.some((component) => isClient(component) && component.peer === queue.name));
}

/** What speaks Kafka's protocol: exporters, receivers, and the receiver of the brokers' own figures. */
function isClient({ type }: ComponentNode): boolean {
  return type === "kafka" || type === "kafka_metrics";
}

export function withSignIn(model: Model, log: Diagnostics): Model {
  const queues = queuesOf(model);
  const names = new Set(queues.map((queue) => queue.name));
  const clients = new Map(queues.flatMap((queue) => clientsOf(queue, model)).map((collector) => [collector.name, collector]));
  for (const collector of clients.values()) reportFarClient(collector, log);
  const adapted = mapComponents(model, (component, collector) => (isClient(component) && component.peer !== null && names.has(component.peer) ? signedIn(component, component.peer, collector) : component));
  const secrets = [
    ...queues.map((queue) => ({ key: authorityKey(queue.name), existing: { name: `${queue.name}-cluster-ca-cert`, key: "ca.crt" }, use: ["file" as const], origin: queue.origin })),
    ...[...clients.values()].map((collector) => ({ key: passwordKey(collector.name), existing: { name: collector.name, key: "password" }, use: ["environment" as const], origin: collector.origin })),
  ];
  const ingest = queues.flatMap((queue) => ingestTopics(queue, model).map(({ store }) => ({ key: ingestPassword(store), existing: null, use: ["environment" as const], origin: queue.origin })));
  return { ...adapted, secrets: [...model.secrets, ...secrets, ...ingest] };
}

function signedIn(component: ComponentNode, queue: string, collector: CollectorNode): ComponentNode {
  const because = "Strimzi's listener speaks TLS and SCRAM-SHA-512";
  const brokers: Value = [{ $: "address", of: queue, port: listenerPort, scheme: "", path: "", each: false }];
  const sasl: Value = { mechanism: "SCRAM-SHA-512", username: collector.name, password: { $: "secret", key: passwordKey(collector.name) } };
  const changes: readonly Change[] = [
    { path: ["brokers"], value: brokers, because },
    { path: ["tls", "ca_file"], value: { $: "file", secret: authorityKey(queue), path: null }, because },
    { path: ["auth", "sasl"], value: sasl, because },
  ];
  return changed(component, changes, component.origin);
}

/** The operator writes Secrets into Kafka's namespace, and no other pod can mount them. */
function reportFarClient(collector: CollectorNode, log: Diagnostics): void {
  if (!seesHost(collector)) return;
  log.error("emit/secret-in-other-namespace", collector.origin, {
    message: `"${collector.name}" sees its host, so it runs in a namespace of its own, where Strimzi's Secrets are not.`, why: "Strimzi writes a user's password and the certificate authority into Kafka's namespace, and a pod mounts Secrets of its own namespace only.",
    fix: "Let it send to a gateway of the stack, which then writes to Kafka.",
  });
}

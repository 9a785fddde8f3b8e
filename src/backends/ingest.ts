// The topic through which Tempo in microservices mode hands traces on: made with as many partitions as a zone has live stores, for Tempo's own default is a thousand.
import type { Model, ServiceNode } from "../model/model.js";
import type { SignIn } from "../workload/view.js";
import type { Site } from "./definition.js";
import { isDistributed, replicasOf } from "./role.js";

export interface IngestTopic { readonly topic: string; readonly partitions: number; readonly maxMessageBytes: number; readonly store: string }

/** A record holds what one request has for a partition, and a trace may have five megabytes; Kafka's own default is one. */
const largestRecord = 16_000_000;

export function ingestTopic(service: ServiceNode): IngestTopic {
  return { topic: `${service.name}-ingest`, partitions: replicasOf(service, "live-store"), maxMessageBytes: largestRecord, store: service.name };
}

export function ingestTopics(queue: ServiceNode, model: Model): readonly IngestTopic[] {
  return model.services.filter((service) => isDistributed(service) && service.options["ingest"] === queue.name).map(ingestTopic);
}

/** How Tempo reaches the cluster: a listener without TLS, by a password at most. */
export function ingestAccess({ service, model, view }: Site): { readonly address: string; readonly signIn: SignIn | null } {
  const queue = model.services.find((candidate) => candidate.name === service.options["ingest"]);
  if (queue === undefined) return { address: "", signIn: null };
  return queue.isExternal ? { address: listOf(queue.options["bootstrap"]).join(","), signIn: plainSignIn(queue.options["auth"]) } : view.ingest(queue, service);
}

function listOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function plainSignIn(auth: unknown): SignIn | null {
  if (typeof auth !== "object" || auth === null || !("username" in auth) || !("password" in auth)) return null;
  const { password } = auth;
  return { username: String(auth.username), secret: typeof password === "object" && password !== null && "key" in password ? String(password.key) : "" };
}

// What the documents of a target do not say, and a later comparison has to know: it goes into the lock.
import { parseDuration } from "../stack/literals.js";
import type { Model, ServiceNode } from "./model.js";

export interface Facts {
  /** Name of the stack. */
  readonly stack: string;
  /** Per queue of the stack, its topics by name. */
  readonly topics: Readonly<Record<string, Readonly<Record<string, TopicFacts>>>>;
  /** What is exposed to the outside, and whether it asks for TLS. */
  readonly exposed: Readonly<Record<string, { readonly by: string; readonly tls: boolean }>>;
}

export interface TopicFacts { readonly partitions: number; readonly replicationFactor: number; readonly minInSyncReplicas: number; readonly retentionMs: number }

export function factsOf({ name, services, collectors }: Model): Facts {
  const queues = services.filter((service) => service.role === "queue" && !service.isExternal);
  const exposed = [...collectors, ...services].flatMap(({ name: id, expose }) => (expose === null ? [] : [[id, { by: expose.type, tls: expose.tls !== null && expose.tls !== "none" }] as const]));
  return { stack: name, topics: Object.fromEntries(queues.map((queue) => [queue.name, topicsOf(queue)])), exposed: Object.fromEntries(exposed) };
}

function topicsOf({ options }: ServiceNode): Readonly<Record<string, TopicFacts>> {
  const names = options["topics"];
  const facts: TopicFacts = { partitions: Number(options["partitions"]), replicationFactor: Number(options["replicationFactor"]), minInSyncReplicas: Number(options["minInSyncReplicas"]), retentionMs: Math.round((parseDuration(options["retention"]) ?? 0) * 1000) };
  return Object.fromEntries(Object.values(typeof names === "object" && names !== null ? names : {}).flatMap((name) => (typeof name === "string" ? [[name, facts] as const] : [])));
}

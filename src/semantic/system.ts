// From a folder's documents to what runs. Topics of a Kafka without an operator stand in no document, so the lock tells them.
import { fieldsOf, inside, isRecord, textOf } from "../lint/documents/record.js";
import { composeParts } from "./compose-parts.js";
import { kubernetesParts, objectsIn } from "./kubernetes-parts.js";
import type { Part, System, Topic } from "./part.js";
import { strimziTopics } from "./strimzi-parts.js";
import type { Parse, Tree } from "./tree.js";

export function systemOf(tree: Tree, parse: Parse): System {
  const project = (tree.documents.get("compose.yaml") ?? []).find(isRecord);
  const parts = project === undefined ? kubernetesParts(tree, parse) : composeParts(tree, project);
  const own = strimziTopics(project === undefined ? objectsIn(tree) : []);
  return {
    runner: project === undefined ? "kubernetes" : "compose", parts: parts.map((part) => ({ ...part, ports: part.ports.map((port) => ({ ...port, isEncrypted: port.isEncrypted ?? isEncrypted(part, tree) })) })),
    topics: own.length > 0 ? own : lockedTopics(tree), collectorVersion: textOf(tree.lock["collector"]) ?? "",
  };
}

function lockedTopics({ lock }: Tree): readonly Topic[] {
  return Object.entries(fieldsOf(lock["topics"])).flatMap(([queue, topics]) => Object.entries(fieldsOf(topics)).map(([name, facts]) => ({
    name, queue, partitions: numberAt(facts, "partitions"), replicas: numberAt(facts, "replicationFactor"), retentionMs: numberAt(facts, "retentionMs"), minInSync: numberAt(facts, "minInSyncReplicas"), isManaged: false,
  })));
}

/** Whether what is exposed asks for TLS: the lock says it of what stands behind a balancer too. */
function isEncrypted({ name }: Part, { lock }: Tree): boolean | undefined {
  const exposed = fieldsOf(lock["exposed"]);
  const node = Object.keys(exposed).filter((each) => name === each || name.startsWith(`${each}-`)).sort((left, right) => right.length - left.length)[0];
  const tls = node === undefined ? undefined : inside(exposed[node], "tls");
  return typeof tls === "boolean" ? tls : undefined;
}

function numberAt(facts: unknown, key: string): number | undefined {
  const value = inside(facts, key);
  return typeof value === "number" ? value : undefined;
}

// What only one mode of a store knows, and what microservices cannot do without.
import { isDistributed } from "../backends/role.js";
import type { Diagnostics, Path, Said } from "../diagnostics/diagnostic.js";
import type { ServiceNode } from "../model/model.js";

type Options = Readonly<Record<string, unknown>>;

export function checkStoreMode(service: ServiceNode, stated: Options, log: Diagnostics): void {
  const findings = isDistributed(service) ? [...missing(service, stated), ...singles(service, stated), ...ingest(service, stated)] : onlyInParts(service, stated);
  for (const { code, at, said } of findings) log.error(code, at, said);
}

interface Found { readonly code: string; readonly at: Path; readonly said: Said }

function optionOf({ origin }: ServiceNode, ...path: readonly string[]): Path {
  return [...origin, "options", ...path];
}

function onlyInParts(service: ServiceNode, stated: Options): readonly Found[] {
  return ["roles", "replicationFactor", ...(service.type === "tempo" ? ["ingest"] : [])].filter((key) => !service.isExternal && stated[key] !== undefined).map((key) => ({
    code: "validate/roles-need-microservices", at: optionOf(service, key),
    said: {
      on: "key", message: `"${service.name}" is one process, and "${key}" is for a store in microservices mode.`, why: "It would change nothing.",
      fix: `Add mode: "microservices", or take ${key} out.`,
    },
  }));
}

function missing(service: ServiceNode, stated: Options): readonly Found[] {
  const found: Found[] = [];
  if (stated["storage"] === undefined) {
    found.push({
      code: "validate/microservices-without-storage", at: optionOf(service, "mode"),
      said: { message: `"${service.name}" runs in microservices mode without an object store.`, why: "Its roles share what they store, and a volume belongs to one replica.", fix: "Give it one: storage: objectStore({ ... }), s3({ ... }), gcs({ ... }) or azureBlob({ ... })." },
    });
  }
  if (service.type === "tempo" && stated["ingest"] === undefined) {
    found.push({
      code: "validate/tempo-without-kafka", at: optionOf(service, "mode"),
      said: { message: `"${service.name}" runs in microservices mode without Kafka.`, why: "Tempo 3 in parts hands traces from its distributors to the rest through a topic of Kafka; without one it does not start.", fix: "Name the cluster: ingest: kafka({ ... }), or run Tempo as one process." },
    });
  }
  return found;
}

const alone: Readonly<Record<string, readonly string[]>> = { loki: ["compactor"], tempo: ["backend-scheduler"] };

function singles(service: ServiceNode, stated: Options): readonly Found[] {
  return (alone[service.type] ?? []).filter((role) => replicasIn(stated, role) > 1).map((role) => ({
    code: "validate/role-stands-alone", at: optionOf(service, "roles", role, "replicas"),
    said: { message: `"${service.name}" would have ${replicasIn(stated, role)} replicas of its ${role}.`, why: "It plans what is merged and deleted, and two of them would work against each other.", fix: "Leave it at one; Kubernetes starts it again where it stops." },
  }));
}

function replicasIn({ roles }: Options, role: string): number {
  const each = typeof roles === "object" && roles !== null ? Object.entries(roles).find(([name]) => name === role)?.[1] : undefined;
  return typeof each === "object" && each !== null && "replicas" in each ? Number(each.replicas) : 1;
}

/** Tempo's client of Kafka signs in by PLAIN, without TLS. */
function ingest(service: ServiceNode, stated: Options): readonly Found[] {
  const cluster = stated["ingest"];
  const options: Options = typeof cluster === "object" && cluster !== null && "options" in cluster && typeof cluster.options === "object" ? { ...cluster.options } : {};
  const { auth, tls } = options;
  const mechanism = typeof auth === "object" && auth !== null && "mechanism" in auth ? String(auth.mechanism) : "PLAIN";
  const isEncrypted = tls !== undefined && !(typeof tls === "object" && tls !== null && "insecure" in tls && tls.insecure === true);
  if (!isEncrypted && mechanism === "PLAIN") return [];
  return [{
    code: "validate/ingest-listener", at: optionOf(service, "ingest"),
    said: {
      on: "key",
      message: `"${service.name}" cannot sign in to this Kafka: its listener ${isEncrypted ? "speaks TLS" : `asks for ${mechanism}`}.`, why: "Tempo's client of Kafka knows SASL/PLAIN at most, and no TLS.",
      fix: "Name a listener of the cluster without TLS, open to Tempo's pods only, by an externalKafka() of its own.",
    },
  }];
}

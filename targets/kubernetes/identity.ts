// Stores that sign in to a cloud by the identity which the platform gives to their service account.
import type { ServiceNode } from "../../src/model/model.js";
import { isByIdentity, storageOf } from "../../src/model/object-storage.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";

/** The object store that a store signs in to by identity. */
export function identityStorage(service: ServiceNode, { model }: Pick<Cluster, "model">): ServiceNode | undefined {
  const storage = storageOf(service, model);
  return storage !== undefined && isByIdentity(storage) ? storage : undefined;
}

/** Azure gives tokens to pods with this label only: https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html */
export function identityLabels(workload: Workload, cluster: Cluster): Readonly<Record<string, string>> {
  return storageType(workload, cluster) === "azure-blob" ? { "azure.workload.identity/use": "true" } : {};
}

/** Where tokens are had, beside the cloud's own HTTPS: the agent of EKS Pod Identity, and the metadata server of GKE before and behind its dataplane. */
const tokenServers: Readonly<Record<string, readonly (readonly [address: string, port: number])[]>> = { s3: [["169.254.170.23", 80]], gcs: [["169.254.169.252", 988], ["169.254.169.254", 80]] };

export function identityEgress(workload: Workload, cluster: Cluster): readonly Readonly<Record<string, unknown>>[] {
  return (tokenServers[storageType(workload, cluster) ?? ""] ?? []).map(([address, port]) => ({ to: [{ ipBlock: { cidr: `${address}/32` } }], ports: [{ port, protocol: "TCP" }] }));
}

/** A part of a store signs in only where it has a use for what is kept. */
function storageType(workload: Workload, cluster: Cluster): string | undefined {
  const service = cluster.model.services.find(({ name }) => name === workload.of);
  const storage = service === undefined ? undefined : identityStorage(service, cluster);
  return storage === undefined || workload.part?.reaches.includes(storage.name) === false ? undefined : storage.type;
}

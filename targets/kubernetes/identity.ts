// What signs in to a cloud by the identity which the platform gives to its service account.
import type { ComponentNode, ServiceNode } from "../../src/model/model.js";
import { isByIdentity, storageOf } from "../../src/model/object-storage.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { signsInByIdentity } from "./collector-outside.js";

/** The object store that a store signs in to by identity. */
export function identityStorage(service: ServiceNode, { model }: Pick<Cluster, "model">): ServiceNode | undefined {
  const storage = storageOf(service, model);
  return storage !== undefined && isByIdentity(storage) ? storage : undefined;
}

/** Azure gives tokens to pods with this label only: https://azure.github.io/azure-workload-identity/docs/topics/service-account-labels-and-annotations.html */
export function identityLabels(workload: Workload, cluster: Cluster): Readonly<Record<string, string>> {
  const isAzure = storageType(workload, cluster) === "azure-blob" || signingIn(workload, cluster).some(({ type }) => type.startsWith("azure"));
  return isAzure ? { "azure.workload.identity/use": "true" } : {};
}

/** Where tokens are had, beside the cloud's own HTTPS: the agent of EKS Pod Identity, and the metadata server of GKE before and behind its dataplane. */
const tokenServers: Readonly<Record<string, readonly (readonly [address: string, port: number])[]>> = { s3: [["169.254.170.23", 80]], gcs: [["169.254.169.252", 988], ["169.254.169.254", 80]] };

export function identityEgress(workload: Workload, cluster: Cluster): readonly Readonly<Record<string, unknown>>[] {
  // Other components of a cloud reach whatever tells them who they are: see collector-outside.ts.
  const isOfKafka = signingIn(workload, cluster).some(({ type }) => type.startsWith("kafka"));
  return (tokenServers[isOfKafka ? "s3" : (storageType(workload, cluster) ?? "")] ?? []).map(([address, port]) => ({ to: [{ ipBlock: { cidr: `${address}/32` } }], ports: [{ port, protocol: "TCP" }] }));
}

function signingIn(workload: Workload, { model }: Cluster): readonly ComponentNode[] {
  return model.collectors.find(({ name }) => name === workload.name)?.components.filter(signsInByIdentity) ?? [];
}

/** A part of a store signs in only where it has a use for what is kept. */
function storageType(workload: Workload, cluster: Cluster): string | undefined {
  const service = cluster.model.services.find(({ name }) => name === workload.of);
  const storage = service === undefined ? undefined : identityStorage(service, cluster);
  return storage === undefined || workload.part?.reaches.includes(storage.name) === false ? undefined : storage.type;
}

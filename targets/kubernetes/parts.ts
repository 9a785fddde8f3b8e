// A store in microservices mode: what its workloads have in common, and how they reach each other.
import { peerPorts, ringName } from "../../src/backends/role.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { labelsOf, selectorOf } from "./labels.js";
import type { Emitted } from "./object.js";

const storeLabel = "otelc.dev/store";
const roleLabel = "otelc.dev/role";
const ringLabel = "otelc.dev/ring";

/** Labels of the pods of a part, beside those of its own workload. */
export function partLabels({ part, of }: Workload): Readonly<Record<string, string>> {
  if (part === undefined) return {};
  return { [storeLabel]: of, [roleLabel]: part.role, ...(part.isMember ? { [ringLabel]: of } : {}) };
}

/** What keeps the same data: zones of live stores are two workloads, and no host and no drain may take both. */
export function twinLabels(workload: Workload, cluster: Cluster): Readonly<Record<string, string>> {
  const { part, of, name } = workload;
  return part === undefined ? selectorOf(name, cluster) : { "app.kubernetes.io/instance": cluster.model.name, [storeLabel]: of, [roleLabel]: part.role };
}

type Rule = Readonly<Record<string, unknown>>;

/** Everything of a store talks to everything of it: queries fan out, rings gossip, the gateway passes on. */
export function partIngress(workload: Workload, cluster: Cluster): readonly Rule[] {
  // The gateway is for clients, and metrics are for the scraper.
  if (workload.part === undefined || workload.name === workload.of) return [];
  const ports = workload.ports.flatMap(({ number, name }) => [{ port: number, protocol: "TCP" }, ...(name === "gossip" ? [{ port: number, protocol: "UDP" }] : [])]);
  return [{ from: [partsOf(workload.of, cluster)], ports }];
}

export function partEgress(workload: Workload, cluster: Cluster): readonly Rule[] {
  return workload.part === undefined ? [] : [{ to: [partsOf(workload.of, cluster)] }];
}

/** Every pod of a store. */
export function partsOf(store: string, { model }: Cluster): object {
  return { podSelector: { matchLabels: { "app.kubernetes.io/instance": model.name, [storeLabel]: store } } };
}

/** One name for the members of a ring; they must find each other before any of them is ready. */
export function ringServices(workloads: readonly Workload[], cluster: Cluster): readonly Emitted[] {
  const stores = [...new Set(workloads.flatMap((workload) => (workload.part?.isMember === true ? [workload.of] : [])))];
  return stores.map((store) => ({
    path: `${store}/gossip.yaml`, origin: workloads.find((workload) => workload.of === store)?.origin ?? [],
    object: {
      apiVersion: "v1", kind: "Service", metadata: { name: ringName(store), namespace: cluster.settings.namespace, labels: labelsOf(ringName(store), "gossip", cluster) },
      spec: {
        type: "ClusterIP", clusterIP: "None", publishNotReadyAddresses: true, selector: { "app.kubernetes.io/instance": selectorOf(store, cluster)["app.kubernetes.io/instance"], [ringLabel]: store },
        ports: [{ name: "gossip", port: peerPorts.gossip, targetPort: "gossip", protocol: "TCP", appProtocol: "tcp" }],
      },
    },
  }));
}

// How members of a store's ring find each other; a label keeps rings apart whose pods take over each other's addresses.
import type { Site } from "./definition.js";
import { peerPorts, ringName } from "./role.js";

export function memberlist({ service, model, view }: Site): Readonly<Record<string, unknown>> {
  return {
    cluster_label: `${model.name}-${service.name}`, bind_port: peerPorts.gossip, join_members: [`${view.host(ringName(service.name))}:${peerPorts.gossip}`],
    // What a partition of the network has split finds together again.
    rejoin_interval: "1m",
  };
}

export function inRing(): Readonly<Record<string, unknown>> {
  return { kvstore: { store: "memberlist" } };
}

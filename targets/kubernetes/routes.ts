// Routes of a Gateway that exists: one for each protocol, each on its own listener, to the ports that speak it.
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { clientPorts } from "./client-ports.js";
import { metadataOf } from "./labels.js";
import type { Emitted } from "./object.js";
import { publicationOf } from "./services.js";

const kinds = { grpc: "GRPCRoute", http: "HTTPRoute" } as const;

export function routesOf(workload: Workload, cluster: Cluster): readonly Emitted[] {
  const exposure = publicationOf(workload, cluster);
  const gateway = exposure?.gateway ?? null;
  if (exposure === null || gateway === null) return [];
  return (["grpc", "http"] as const).flatMap((protocol) => {
    const sectionName = gateway.listeners[protocol];
    const backendRefs = clientPorts(workload).filter((port) => port.application === protocol).map((port) => ({ name: workload.name, port: port.number }));
    if (sectionName === null || backendRefs.length === 0) return [];
    const annotations = Object.keys(exposure.annotations).length === 0 ? undefined : exposure.annotations;
    return [{
      path: `${workload.name}/routes.yaml`, origin: exposure.origin,
      object: {
        apiVersion: "gateway.networking.k8s.io/v1", kind: kinds[protocol], metadata: { ...metadataOf(workload, cluster), annotations },
        spec: { parentRefs: [{ name: gateway.name, namespace: gateway.namespace, sectionName }], hostnames: exposure.hostname === null ? undefined : [exposure.hostname], rules: backendRefs.map((backend) => ({ backendRefs: [backend] })) },
      },
    }];
  });
}

import { runsOnKubernetes } from "../arithmetic/replicas.js";
import type { ModelRule } from "../rule.js";

const published = (expose: string, target = 'kubernetes({ namespace: "observability" })'): string => `const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });\n\ntargets: [${target}],\ncollectors: { edge: gateway({ replicas: 1, expose: ${expose}, to: queue }) },`;

export const hostPortsUnpublished: ModelRule = {
  name: "host-ports-unpublished",
  summary: "hostPorts() publishes nothing on Kubernetes",
  severity: "info",
  why: "A port of a node is no address that clients could rely on; the Service is reachable inside the cluster, and by kubectl port-forward.",
  good: [{ config: published("loadBalancer({ internal: true })") }, { config: published("hostPorts()", "compose()") }],
  bad: [{ config: published("hostPorts()"), finds: ['"edge" is not published on Kubernetes.'] }],
  sees: "model",
  check(model, report) {
    if (!runsOnKubernetes(model)) return;
    for (const node of [...model.collectors, ...model.services]) {
      if (node.expose?.type !== "host-ports") continue;
      report({ at: node.expose.origin, message: `"${node.name}" is not published on Kubernetes.`, fix: "Publish it by loadBalancer() where clients outside the cluster need it." });
    }
  },
};

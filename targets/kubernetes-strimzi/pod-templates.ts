// Pods that the operator makes are held to what every other pod of the stack is held to.
import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
import { podSettingsFor } from "../kubernetes/settings.js";

/** The operator's images write below their root, which therefore stays writable. */
export const containerTemplate = {
  securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ["ALL"] }, runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
} as const;

export function podTemplateOf(queue: ServiceNode, cluster: Cluster): Readonly<Record<string, unknown>> {
  const settings = podSettingsFor(cluster.target, queue.name);
  const { pullSecrets } = cluster.settings;
  const selectors = Object.entries(settings.nodeSelector ?? {}).map(([key, value]) => ({ key, operator: "In", values: [value] }));
  const metadata = { ...(Object.keys(settings.labels).length === 0 ? {} : { labels: settings.labels }), ...(Object.keys(settings.annotations).length === 0 ? {} : { annotations: settings.annotations }) };
  return {
    ...(Object.keys(metadata).length === 0 ? {} : { metadata }),
    securityContext: { runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } },
    ...(pullSecrets.length === 0 ? {} : { imagePullSecrets: pullSecrets.map((name) => ({ name })) }),
    ...(settings.priorityClassName === null ? {} : { priorityClassName: settings.priorityClassName }),
    ...(settings.tolerations === null ? {} : { tolerations: settings.tolerations }),
    ...(selectors.length === 0 ? {} : { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: selectors }] } } } }),
  };
}

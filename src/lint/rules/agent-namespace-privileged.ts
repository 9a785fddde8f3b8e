import type { ModelRule } from "../rule.js";

const mounted = (options: string): string => [
  "const metrics = prometheus();", "",
  `targets: [kubernetes({ namespace: "observability"${options} })],`,
  'collectors: { node: agent({ from: { metrics: [receivers.hostMetrics({ root_path: "/hostfs", scrapers: { cpu: {} } })] }, to: metrics, mounts: [hostPath("/")] }) },',
].join("\n");

export const agentNamespacePrivileged: ModelRule = {
  name: "agent-namespace-privileged",
  summary: "an agent that mounts paths of the host, in a namespace that otelc does not make",
  severity: "info",
  why: "Pod security \"restricted\" and \"baseline\" refuse such pods: the namespace of the agents must be labelled privileged.",
  good: [{ config: mounted("") }],
  bad: [{ config: mounted(", createNamespace: false"), finds: ['The namespace "observability-agents" must exist and allow privileged pods, for "node".'] }],
  sees: "model",
  check(model, report) {
    for (const target of model.targets.filter((each) => each.type.startsWith("kubernetes") && each.options["createNamespace"] === false)) {
      for (const collector of model.collectors.filter((each) => each.hostPaths.length > 0)) {
        const namespace = `${String(target.options["namespace"])}-agents`;
        report({
          at: [...target.origin, "options", "createNamespace"], message: `The namespace "${namespace}" must exist and allow privileged pods, for "${collector.name}".`,
          fix: `Label it pod-security.kubernetes.io/enforce: privileged, or leave createNamespace out.`,
          notes: collector.hostPaths.slice(0, 1).map((mount) => ({ message: "A path of the host is mounted here.", at: mount.origin })),
        });
      }
    }
  },
};

import { optionAt } from "../../model/flow.js";
import type { ComponentNode } from "../../model/model.js";
import { quoted } from "../arithmetic/numbers.js";
import { blocksIn } from "../arithmetic/options.js";
import { runsOnKubernetes } from "../arithmetic/replicas.js";
import type { ModelRule } from "../rule.js";

const asked = (through: string, target: string): string => `const metrics = prometheus();\n\ntargets: [${target}],
collectors: { edge: collector({ sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter(), ${through}], to: [metrics] } } }) },`;

export const kubernetesApiReachable: ModelRule = {
  name: "kubernetes-api-reachable",
  summary: "a component that asks the API server of a cluster, on Compose",
  severity: "error",
  why: "A container of Compose has no service account: the collector ends when it starts; a Prometheus receiver finds nothing.",
  good: [{ config: asked("processors.k8sAttributes()", 'kubernetes({ namespace: "observability" })') }, { config: asked('processors.k8sAttributes({ auth_type: "kubeConfig" })', "compose()") }],
  bad: [{ config: asked("processors.k8sAttributes()", "compose()"), finds: ['"k8s_attributes" of collector "edge" asks the API server of the cluster that it runs in, and on Compose there is none.'] }],
  sees: "model",
  check(model, report) {
    if (!model.targets.some(({ type }) => type === "compose")) return;
    // Where the stack is built for a cluster too, the collector may be meant for that one alone.
    const severity = runsOnKubernetes(model) ? "warning" : "error";
    for (const collector of model.collectors) {
      const asking = collector.components.filter(asksApiServer);
      if (asking.length === 0) continue;
      report({
        severity, at: collector.origin, message: `${quoted(asking.map(({ id }) => id))} of collector "${collector.name}" ${asking.length === 1 ? "asks" : "ask"} the API server of the cluster that it runs in, and on Compose there is none.`,
        fix: 'Leave that out on Compose, in a stack or an environment of its own; or sign in to a cluster: auth_type: "kubeConfig".',
        notes: asking.map(({ id, origin }) => ({ message: `"${id}" is here.`, at: origin })),
      });
    }
  },
};

/** Components that sign in by the pod's service account unless told otherwise. */
const signingIn: ReadonlySet<string> = new Set(["processor k8s_attributes", "receiver k8s_cluster", "receiver k8s_events", "receiver k8s_objects", "extension k8s_observer", "extension k8s_leader_elector"]);

function asksApiServer(component: ComponentNode): boolean {
  const { kind, type, options } = component;
  const signIn = options["auth_type"];
  if (kind === "receiver" && type === "kubelet_stats") return signIn === "serviceAccount";
  if (kind === "receiver" && type === "prometheus") return discoversInCluster(component);
  return signingIn.has(`${kind} ${type}`) && (signIn === undefined || signIn === "serviceAccount") && options["passthrough"] !== true;
}

/** Without an address it looks for the cluster that it runs in. */
function discoversInCluster(component: ComponentNode): boolean {
  return blocksIn(optionAt(component, "config", "scrape_configs")).flatMap((job) => blocksIn(job["kubernetes_sd_configs"])).some((discovery) => discovery["api_server"] === undefined && discovery["kubeconfig_file"] === undefined);
}

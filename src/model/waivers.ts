// What third parties find in the output by default and is meant so: their check, and the reason, which stands beside it in every object that it is waived for.

export interface Waiver { readonly judge: string; readonly check: string; readonly where: string; readonly because: string }

export const waivers = {
  pullPolicy: { judge: "kube-score", check: "container-image-pull-policy", where: "every workload", because: "tags are exact, and a pod must start while the registry is away" },
  noCpuLimit: { judge: "kube-score", check: "container-resources", where: "workloads without cpuLimit", because: "requests and the memory limit are set; a CPU limit would throttle what should catch up" },
  kedaReplicas: { judge: "kube-score", check: "deployment-replicas", where: "workloads that follow the lag of a queue", because: "KEDA sets the replicas" },
  oneReplica: { judge: "kube-score", check: "deployment-replicas", where: "workloads of one replica", because: "the stack states one replica" },
  hostFiles: { judge: "kube-score", check: "container-security-context-user-group-id", where: "agents that see their host", because: "the host's files and folders are for root only" },
  imageUser: { judge: "kube-score", check: "container-security-context-user-group-id", where: "images whose user has a number below 10,000", because: "the image's own user owns its files" },
  operatorsPods: { judge: "kube-score", check: "networkpolicy-targets-pod", where: "the NetworkPolicy of Strimzi's pods", because: "the operator makes the pods" },
  operatorsEndpoints: { judge: "kube-score", check: "service-targets-pod", where: "the Service of Strimzi's exporter", because: "the operator makes the pods" },
} as const satisfies Readonly<Record<string, Waiver>>;

/** The annotations of an object: what kube-score reads, and what people do. */
export function waiverAnnotations(...waived: readonly Waiver[]): Readonly<Record<string, string>> {
  return { "kube-score/ignore": waived.map(({ check }) => check).join(","), "otelc.dev/waivers": waived.map(({ check, because }) => `${check}: ${because}`).join("; ") };
}

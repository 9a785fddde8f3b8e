// Findings of kube-score that are answered by a decision, each with its reason beside it.
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { seesHost } from "./cluster.js";

interface Waiver { readonly check: string; readonly because: string }

export function waivers(workload: Workload, cluster: Cluster): Readonly<Record<string, string>> {
  const list = waiversOf(workload, cluster);
  return { "kube-score/ignore": list.map(({ check }) => check).join(","), "otelc.dev/waivers": list.map(({ check, because }) => `${check}: ${because}`).join("; ") };
}

function waiversOf(workload: Workload, { model }: Cluster): readonly Waiver[] {
  const collector = model.collectors.find((candidate) => candidate.name === workload.of);
  const isOnHost = collector !== undefined && seesHost(collector);
  return [
    { check: "container-image-pull-policy", because: "tags are exact, and a pod must start while the registry is away" },
    ...(workload.resources.cpuLimitMillis === null ? [{ check: "container-resources", because: "requests and the memory limit are set; a CPU limit would throttle what should catch up" }] : []),
    ...(workload.scaling.by === "lag" ? [{ check: "deployment-replicas", because: "KEDA sets the replicas" }] : []),
    ...(isOnHost ? [{ check: "container-security-context-user-group-id", because: "the host's files and folders are for root only" }] : []),
    ...(!isOnHost && Math.min(workload.user.uid, workload.user.gid) < 10_000 ? [{ check: "container-security-context-user-group-id", because: "the image's own user owns its files" }] : []),
  ];
}

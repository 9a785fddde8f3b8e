// Findings of kube-score that are answered by a decision, each with its reason beside it.
import { waiverAnnotations, waivers as known, type Waiver } from "../../src/model/waivers.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { seesHost } from "./cluster.js";

export function waivers(workload: Workload, { model }: Cluster): Readonly<Record<string, string>> {
  const collector = model.collectors.find((candidate) => candidate.name === workload.of);
  const isOnHost = collector !== undefined && seesHost(collector);
  const waived: readonly Waiver[] = [
    known.pullPolicy,
    ...(workload.resources.cpuLimitMillis === null ? [known.noCpuLimit] : []),
    ...(workload.scaling.by === "lag" ? [known.kedaReplicas] : []),
    ...(workload.mode === "service" && workload.volumes.length === 0 && workload.scaling.by === "fixed" && workload.scaling.count < 2 ? [known.oneReplica] : []),
    ...(isOnHost ? [known.hostFiles] : []),
    ...(!isOnHost && Math.min(workload.user.uid, workload.user.gid) < 10_000 ? [known.imageUser] : []),
  ];
  return waiverAnnotations(...waived);
}

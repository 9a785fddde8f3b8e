// A DaemonSet's volumes are folders of the node, which belong to root: one container gives them to the collector's user and ends, so that the collector itself is not root.
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, mirrored } from "./cluster.js";
import { resourcesOf } from "./container.js";
import { volumeName } from "./volume-names.js";

const busybox = "busybox:1.37.0";

export function hostVolumeOwners(workload: Workload, { settings }: Cluster): readonly object[] {
  if (!ownsHostVolumes(workload)) return [];
  const { uid, gid } = workload.user;
  return [{
    name: "own-volumes", image: mirrored(busybox, settings), imagePullPolicy: "IfNotPresent", command: ["chown", `${uid}:${gid}`, ...workload.volumes.map((volume) => volume.path)],
    resources: resourcesOf({ cpuMillis: 10, memoryBytes: 32 * 2 ** 20, cpuLimitMillis: null }),
    securityContext: { runAsUser: 0, runAsNonRoot: false, allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: { drop: ["ALL"], add: ["CHOWN"] } },
    volumeMounts: workload.volumes.map((volume) => ({ name: volumeName(volume.name), mountPath: volume.path })),
  }];
}

/** What reads the host's own files is root anyway. */
function ownsHostVolumes(workload: Pick<Workload, "mode" | "volumes" | "hostPaths">): boolean {
  return workload.mode === "daemonset" && workload.volumes.length > 0 && workload.hostPaths.length === 0;
}

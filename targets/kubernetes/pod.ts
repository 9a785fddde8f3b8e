// The pod template of a workload: who it runs as, where it is placed, and how long it may take to go.
import { leastReplicas, mostReplicas } from "../../src/model/flow.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { configHash } from "./config-map.js";
import { containerOf, drainSeconds, type RawEnvironment } from "./container.js";
import { selectorOf, workloadLabels } from "./labels.js";
import { identityLabels } from "./identity.js";
import { mountsOf } from "./mounts.js";
import { partLabels, twinLabels } from "./parts.js";
import { needsApiServer } from "./rbac.js";
import { type PodSettings, podSettingsFor } from "./settings.js";

export interface PodExtras {
  readonly environment?: RawEnvironment;
  readonly initContainers?: readonly object[];
  readonly restartPolicy?: "OnFailure";
  /** Whether replicas may never share a host, as for what must survive the loss of one. */
  readonly isSpreadStrictly?: boolean;
  /** Number of the first replica, where numbers mean something. */
  readonly firstOrdinal?: number;
}

export function podTemplate(workload: Workload, cluster: Cluster, extras: PodExtras = {}): { readonly metadata: object; readonly spec: object } {
  const settings = podSettingsFor(cluster.target, workload.of);
  const annotations = { ...(workload.configs.length === 0 ? {} : { "otelc.dev/config": configHash(workload) }), ...settings.annotations };
  const mounts = mountsOf(workload, cluster);
  const volumes = mounts.flatMap((mount) => mount.volume ?? []);
  return {
    metadata: { labels: { ...settings.labels, ...workloadLabels(workload, cluster), ...partLabels(workload), ...identityLabels(workload, cluster) }, annotations: Object.keys(annotations).length === 0 ? undefined : annotations },
    spec: {
      serviceAccountName: workload.mode === "job" ? undefined : workload.name,
      automountServiceAccountToken: needsApiServer(workload, cluster),
      // Environment variables of every Service of the namespace are of no use to anyone.
      enableServiceLinks: false,
      securityContext: podSecurity(workload),
      ...placement(workload, settings, cluster, extras),
      imagePullSecrets: cluster.settings.pullSecrets.length === 0 ? undefined : cluster.settings.pullSecrets.map((name) => ({ name })),
      restartPolicy: extras.restartPolicy,
      terminationGracePeriodSeconds: workload.stopSeconds + drainSeconds(workload),
      initContainers: extras.initContainers,
      containers: [containerOf(workload, mounts, extras.environment ?? [], cluster)],
      volumes: volumes.length === 0 ? undefined : volumes,
    },
  };
}

/** What reads the host's files must be root to be let in; it still has no capability and no writable root. */
function podSecurity(workload: Workload): object {
  const ports = { sysctls: lowPorts(workload) };
  if (workload.hostPaths.length > 0) return { runAsUser: 0, runAsGroup: 0, seccompProfile: { type: "RuntimeDefault" }, ...ports };
  return { ...restrictedSecurity(workload.user), ...ports };
}

/** Without capabilities nobody may listen below 1024, unless the pod's own network allows it: https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/ */
function lowPorts({ ports }: Workload): readonly object[] | undefined {
  const lowest = Math.min(...ports.map(({ number }) => number));
  return lowest < 1024 ? [{ name: "net.ipv4.ip_unprivileged_port_start", value: String(lowest) }] : undefined;
}

function restrictedSecurity({ uid, gid }: { readonly uid: number; readonly gid: number }): object {
  // Unchanged volumes are not walked again at every start.
  return { runAsNonRoot: true, runAsUser: uid, runAsGroup: gid, fsGroup: gid, fsGroupChangePolicy: "OnRootMismatch", seccompProfile: { type: "RuntimeDefault" } };
}

function placement(workload: Workload, settings: PodSettings, cluster: Cluster, extras: PodExtras): object {
  return {
    priorityClassName: settings.priorityClassName ?? undefined,
    nodeSelector: settings.nodeSelector === null || Object.keys(settings.nodeSelector).length === 0 ? undefined : settings.nodeSelector,
    // An agent belongs on every node, whatever keeps others away.
    tolerations: settings.tolerations ?? (workload.mode === "daemonset" ? [{ operator: "Exists" }] : undefined),
    ...(workload.mode === "service" && mostReplicas(workload.scaling) > 1 ? spread(workload, cluster, extras.isSpreadStrictly ?? false) : {}),
  };
}

function spread(workload: Workload, cluster: Cluster, isStrict: boolean): object {
  const labelSelector = { matchLabels: selectorOf(workload.name, cluster) };
  // Without the revision, old pods of a rollout would count.
  const revision = workload.volumes.length === 0 ? { matchLabelKeys: ["pod-template-hash"] } : {};
  const over = (topologyKey: string, whenUnsatisfiable: string): object => ({ maxSkew: 1, topologyKey, whenUnsatisfiable, labelSelector, ...revision });
  const hosts = { labelSelector: { matchLabels: twinLabels(workload, cluster) }, topologyKey: "kubernetes.io/hostname" };
  return {
    topologySpreadConstraints: [over("topology.kubernetes.io/zone", "ScheduleAnyway"), over("kubernetes.io/hostname", "ScheduleAnyway")],
    affinity: { podAntiAffinity: isStrict ? { requiredDuringSchedulingIgnoredDuringExecution: [hosts] } : { preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 100, podAffinityTerm: hosts }] } },
  };
}

/** Replicas to write; undefined where an autoscaler sets them, which a second apply would undo. */
export function replicasOf({ scaling }: Pick<Workload, "scaling">): number | undefined {
  return scaling.by === "fixed" ? leastReplicas(scaling) : undefined;
}

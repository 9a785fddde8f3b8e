// What keeps a workload running: a Deployment; a StatefulSet where replicas have volumes of their own; a DaemonSet for one on each node.
import type { VolumeClaim } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, headlessName, namespaceOf } from "./cluster.js";
import { selectorOf, workloadLabels } from "./labels.js";
import type { Emitted, KubernetesObject } from "./object.js";
import { type PodExtras, podTemplate, replicasOf } from "./pod.js";
import { storageClassFor } from "./settings.js";
import { volumeName } from "./volume-names.js";
import { waivers } from "./waivers.js";

type ControllerKind = "Deployment" | "StatefulSet" | "DaemonSet";

export function controllerKind(workload: Pick<Workload, "mode" | "volumes">): ControllerKind {
  if (workload.mode === "daemonset") return "DaemonSet";
  return workload.volumes.length > 0 ? "StatefulSet" : "Deployment";
}

export function controllerOf(workload: Workload, cluster: Cluster, extras: PodExtras = {}): Emitted {
  const kind = controllerKind(workload);
  const object: KubernetesObject = {
    apiVersion: "apps/v1", kind,
    metadata: { name: workload.name, namespace: namespaceOf(workload.of, cluster), labels: workloadLabels(workload, cluster), annotations: waivers(workload, cluster) },
    spec: specs[kind](workload, cluster, extras),
  };
  return { path: `${workload.name}/${kind.toLowerCase()}.yaml`, object, origin: workload.origin };
}

type Spec = (workload: Workload, cluster: Cluster, extras: PodExtras) => object;

const specs: Readonly<Record<ControllerKind, Spec>> = {
  Deployment: (workload, cluster, extras) => ({
    replicas: replicasOf(workload),
    selector: { matchLabels: selectorOf(workload.name, cluster) },
    // Capacity never sinks below what is asked for while a version rolls out.
    strategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    template: podTemplate(workload, cluster, extras),
  }),
  StatefulSet: (workload, cluster, extras) => ({
    replicas: replicasOf(workload),
    serviceName: headlessName(workload.name),
    selector: { matchLabels: selectorOf(workload.name, cluster) },
    // Replicas do not wait for each other: a Kafka quorum could never form, and collectors have nothing to wait for.
    podManagementPolicy: "Parallel",
    updateStrategy: { type: "RollingUpdate" },
    // What is in a queue when replicas go is sent when they come back.
    persistentVolumeClaimRetentionPolicy: { whenDeleted: "Retain", whenScaled: "Retain" },
    ...(extras.firstOrdinal === undefined ? {} : { minReadySeconds: 15, ordinals: { start: extras.firstOrdinal } }),
    template: podTemplate(workload, cluster, extras),
    volumeClaimTemplates: workload.volumes.map((volume) => claimOf(volume, workload, cluster)),
  }),
  DaemonSet: (workload, cluster, extras) => ({
    selector: { matchLabels: selectorOf(workload.name, cluster) },
    updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: "10%" } },
    template: podTemplate(workload, cluster, extras),
  }),
};

/** Labels of a claim can never change, so they are those of the selector only. */
function claimOf(volume: VolumeClaim, workload: Workload, cluster: Cluster): object {
  const storageClass = storageClassFor(cluster.target, workload.of, volume.storageClass);
  return {
    apiVersion: "v1", kind: "PersistentVolumeClaim",
    metadata: { name: volumeName(volume.name), labels: selectorOf(workload.name, cluster) },
    spec: { accessModes: ["ReadWriteOnce"], ...(storageClass === null ? {} : { storageClassName: storageClass }), resources: { requests: { storage: storageOf(volume) } } },
  };
}

/** Kubernetes has no unit "B", and the user's own spelling reads best where it is a quantity. */
export function storageOf(volume: VolumeClaim): string {
  return /^\d+(?:\.\d+)?(?:Ki|Mi|Gi|Ti|Pi|k|M|G|T|P)?$/.test(volume.size) ? volume.size : String(volume.bytes);
}

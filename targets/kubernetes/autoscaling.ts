// One autoscaler a workload, or none: an HPA that follows the CPU, or KEDA that follows the lag of a consumer group.
import type { CollectorNode } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { controllerKind } from "./controller.js";
import { metadataOf } from "./labels.js";
import type { Emitted } from "./object.js";
import { scaledObjectOf } from "./scaled-object.js";
import { scalingBehavior } from "./scaling-behavior.js";

export function autoscalerOf(workload: Workload, cluster: Cluster): readonly Emitted[] {
  const collector = cluster.model.collectors.find((candidate) => candidate.name === workload.name);
  if (collector === undefined || collector.mode === "daemonset") return [];
  switch (collector.scaling.by) {
    case "fixed": return [];
    case "cpu": return [hpaOf(workload, collector.scaling, cluster)];
    case "lag": return scaledObjectOf(workload, collector, collector.scaling, cluster);
    default: return collector.scaling satisfies never;
  }
}

function hpaOf(workload: Workload, scaling: Extract<CollectorNode["scaling"], { by: "cpu" }>, cluster: Cluster): Emitted {
  return {
    path: `${workload.name}/hpa.yaml`, origin: scaling.origin,
    object: {
      apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata: metadataOf(workload, cluster),
      spec: {
        scaleTargetRef: { apiVersion: "apps/v1", kind: controllerKind(workload), name: workload.name },
        minReplicas: scaling.min, maxReplicas: scaling.max,
        metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: scaling.utilization } } }],
        behavior: scalingBehavior,
      },
    },
  };
}

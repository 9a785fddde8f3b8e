import { composeServices, namedVolumes, replicasOf } from "../documents/compose.js";
import { autoscalersIn, objectsOf, shown, workloadsIn, type Workload } from "../documents/kubernetes.js";
import { fieldsOf, inside, listOf } from "../documents/record.js";
import { withPatch } from "../example-services.js";
import type { Artifact } from "../../emit/artifact.js";
import type { CollectorNode, Model, TargetNode } from "../../model/model.js";
import type { DocumentRule, Report } from "../rule.js";

export const queueVolumePerReplica: DocumentRule = {
  name: "queue-volume-per-replica",
  summary: "replicas of a collector that share the volume of a queue",
  severity: "error",
  why: "A queue's file belongs to one process: the second replica does not get its lock and does not start.",
  good: [{ config: withPatch("deploy: { replicas: 1 }") }, { config: withPatch("deploy: { replicas: 2 }", "expose: loadBalancer({ internal: true }),") }],
  bad: [{ config: withPatch("deploy: { replicas: 2 }"), finds: ['2 replicas of service "edge" share the volume "edge-queue".'] }],
  sees: "documents",
  check(artifacts, target, model, report) {
    checkCompose(artifacts, target, model, report);
    const objects = objectsOf(artifacts, target, model);
    const scaled = new Set(autoscalersIn(objects).map(({ of }) => `${of.kind} ${of.name}`));
    for (const workload of workloadsIn(objects).filter((each) => each.kind === "Deployment" && model.collectors.some((collector) => collector.name === each.name && collector.volumes.length > 0))) {
      const replicas = inside(workload.fields, "spec", "replicas");
      const isScaled = scaled.has(`Deployment ${workload.name}`);
      const claim = claimOf(workload);
      if (claim === undefined || !(isScaled || (typeof replicas === "number" && replicas > 1))) continue;
      report({ at: workload.at, message: `Replicas of ${shown(workload)} share the volume claim "${claim}".`, fix: "Run it as a StatefulSet with volumeClaimTemplates: each replica then has its own." });
    }
  },
};

function checkCompose(artifacts: readonly Artifact[], target: TargetNode, model: Model, report: Report): void {
  const users = new Map<string, string>();
  for (const service of composeServices(artifacts, target, model)) {
    const collector = collectorOf(service.name, model);
    const queues = collector === undefined ? [] : namedVolumes(service).filter((mount) => !mount.isReadOnly && collector.volumes.some((volume) => volume.path === mount.target));
    for (const { source } of queues) {
      const other = users.get(source);
      users.set(source, service.name);
      if (replicasOf(service) > 1) report({ at: service.at, message: `${replicasOf(service)} replicas of service "${service.name}" share the volume "${source}".`, fix: "Set replicas on the collector instead: each then becomes a service with a volume of its own." });
      else if (other !== undefined) report({ at: service.at, message: `Services "${other}" and "${service.name}" share the volume "${source}".`, fix: "Give each a volume of its own." });
    }
  }
}

/** A replica with a volume is a service of its own, `<name>-1` and so on. */
function collectorOf(service: string, model: Model): CollectorNode | undefined {
  const base = service.replace(/-\d+$/, "");
  return model.collectors.find((collector) => service === collector.name || base === collector.name);
}

function claimOf({ pod }: Workload): string | undefined {
  const claims = listOf(pod["volumes"]).flatMap((volume) => fieldsOf(fieldsOf(volume)["persistentVolumeClaim"])["claimName"] ?? []);
  return claims.map(String)[0];
}

import { autoscalersIn, containersOf, objectsOf, shown, workloadsIn, type Autoscaler, type Container } from "../documents/kubernetes.js";
import { inside, listOf, textOf } from "../documents/record.js";
import { deployment, horizontal, scaled, withManifests } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

export const autoscalerNeedsRequests: DocumentRule = {
  name: "autoscaler-needs-requests",
  summary: "scaling by a share of a request that is not stated",
  severity: "error",
  why: "A utilisation is a percentage of the request: without one the autoscaler reports an error and never scales.",
  good: [{ config: withManifests(deployment("", 'resources: { requests: { cpu: "1" } }'), horizontal) }, { config: withManifests(deployment(""), scaled) }],
  bad: [{ config: withManifests(deployment(""), horizontal), finds: ['HorizontalPodAutoscaler "mock" scales by cpu, and container "mock" of Deployment "mock" requests none.'] }],
  sees: "documents",
  check(artifacts, target, model, report) {
    const objects = objectsOf(artifacts, target, model);
    const workloads = workloadsIn(objects);
    for (const scaler of autoscalersIn(objects)) {
      const workload = workloads.find((each) => each.kind === scaler.of.kind && each.name === scaler.of.name);
      if (workload === undefined) continue;
      for (const resource of utilised(scaler)) {
        const bare = containersOf(workload).find((container) => !container.isInit && isBare(container, resource));
        if (bare === undefined) continue;
        report({ at: workload.at, message: `${shown(scaler)} scales by ${resource}, and container "${bare.name}" of ${shown(workload)} requests none.`, fix: `Add resources.requests.${resource}.` });
      }
    }
  },
};

/** Resources whose utilisation decides, of either kind of autoscaler. */
function utilised({ fields }: Autoscaler): readonly string[] {
  const metrics = listOf(inside(fields, "spec", "metrics")).filter((metric) => inside(metric, "resource", "target", "type") === "Utilization").flatMap((metric) => textOf(inside(metric, "resource", "name")) ?? []);
  const legacy = inside(fields, "spec", "targetCPUUtilizationPercentage") === undefined ? [] : ["cpu"];
  const triggers = listOf(inside(fields, "spec", "triggers")).filter((trigger) => inside(trigger, "metricType") === "Utilization").flatMap((trigger) => textOf(inside(trigger, "type")) ?? []).filter((type) => type === "cpu" || type === "memory");
  return [...new Set([...metrics, ...legacy, ...triggers])];
}

function isBare({ fields }: Container, resource: string): boolean {
  return inside(fields, "resources", "requests", resource) === undefined && inside(fields, "resources", "limits", resource) === undefined;
}

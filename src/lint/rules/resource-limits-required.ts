import { composeServices, type ComposeService } from "../documents/compose.js";
import { containersOf, objectsOf, shown, workloadsIn, type KubernetesObject } from "../documents/kubernetes.js";
import { inside } from "../documents/record.js";
import { withService } from "../example-services.js";
import type { DocumentRule, Report } from "../rule.js";

export const resourceLimitsRequired: DocumentRule = {
  name: "resource-limits-required",
  summary: "a workload without a memory limit or a CPU request",
  severity: "error",
  why: "Without a memory limit one workload takes what the others need and the kernel chooses whom to kill; without a CPU request nothing keeps time for it.",
  good: [{ config: withService('image: "mock:1"') }],
  bad: [
    { config: withService('image: "mock:1", deploy: { resources: { limits: { cpus: "0.5" } } }'), finds: ['Service "mock" has no memory limit.'] },
    { config: withService('image: "mock:1", deploy: {}'), finds: ['Service "mock" has no memory limit and no CPU request.'] },
  ],
  sees: "documents",
  check(artifacts, target, model, report) {
    for (const service of composeServices(artifacts, target, model)) checkService(service, report);
    const objects = objectsOf(artifacts, target, model);
    // Containers take their limits from a LimitRange where the namespace has one.
    if (objects.some((object) => object.kind === "LimitRange")) return;
    for (const workload of workloadsIn(objects)) {
      for (const container of containersOf(workload)) checkResources(`Container "${container.name}" of ${shown(workload)}`, container.fields["resources"], workload, report);
    }
    for (const pool of objects.filter((object) => object.kind === "KafkaNodePool")) checkResources(shown(pool), inside(pool.fields, "spec", "resources"), pool, report);
  },
};

function checkService({ name, fields, at }: ComposeService, report: Report): void {
  const resources = inside(fields, "deploy", "resources");
  const memory = inside(resources, "limits", "memory") ?? fields["mem_limit"];
  const cpu = inside(resources, "reservations", "cpus") ?? inside(resources, "limits", "cpus") ?? fields["cpus"] ?? fields["cpu_shares"];
  say(`Service "${name}"`, memory, cpu, at, 'Add deploy: { resources: { limits: { cpus: "0.5", memory: "256M" } } }.', report);
}

/** Kubernetes takes the limit for the request where only the limit is stated. */
function checkResources(subject: string, resources: unknown, { at }: Pick<KubernetesObject, "at">, report: Report): void {
  const cpu = inside(resources, "requests", "cpu") ?? inside(resources, "limits", "cpu");
  say(subject, inside(resources, "limits", "memory"), cpu, at, "Add resources: requests of cpu and memory, and a memory limit.", report);
}

function say(subject: string, memory: unknown, cpu: unknown, at: KubernetesObject["at"], fix: string, report: Report): void {
  const missing = [memory === undefined ? ["no memory limit"] : [], cpu === undefined ? ["no CPU request"] : []].flat();
  if (missing.length > 0) report({ at, message: `${subject} has ${missing.join(" and ")}.`, fix });
}


import { composeServices, imageOfService, type ComposeService } from "../documents/compose.js";
import { containersOf, imageOfContainer, objectsOf, shown, workloadsIn } from "../documents/kubernetes.js";
import { knownImage } from "../documents/image.js";
import { inside, isRecord, listOf, textOf } from "../documents/record.js";
import { withPatch, withService } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

export const healthcheckRunsInImage: DocumentRule = {
  name: "healthcheck-runs-in-image",
  summary: "a health check by a program that the image does not hold",
  severity: "error",
  why: "It fails every time: the container is never healthy, and what waits for it never starts.",
  good: [{ config: withService('image: "grafana/tempo:3.0.3", healthcheck: { test: ["CMD", "/tempo", "-health"] }') }, { config: withPatch("healthcheck: { disable: true }") }],
  bad: [
    { config: withPatch('healthcheck: { test: ["CMD", "wget", "-q", "--spider", "http://localhost:13133/"] }'), finds: ['Service "edge" is asked by "wget", which its image does not hold.'] },
    { config: withService('image: "grafana/loki:3.7.6", healthcheck: { test: "wget -q http://localhost:3100/ready" }'), finds: ['Service "mock" is asked by a shell'] },
  ],
  sees: "documents",
  check(artifacts, target, model, report) {
    const fix = "Ask from outside: a probe by HTTP, or a small service beside it that polls.";
    for (const service of composeServices(artifacts, target, model)) {
      const missing = missingProgram(imageOfService(service), commandOf(service));
      if (missing !== undefined) report({ at: service.at, message: `Service "${service.name}" is asked by ${missing}, which its image does not hold.`, fix });
    }
    for (const workload of workloadsIn(objectsOf(artifacts, target, model))) {
      for (const container of containersOf(workload)) {
        for (const probe of ["livenessProbe", "readinessProbe", "startupProbe"] as const) {
          const command = listOf(inside(container.fields, probe, "exec", "command")).flatMap((word) => textOf(word) ?? []);
          const missing = missingProgram(imageOfContainer(container), command);
          if (missing !== undefined) report({ at: workload.at, message: `The ${probe} of container "${container.name}" in ${shown(workload)} runs ${missing}, which its image does not hold.`, fix });
        }
      }
    }
  },
};

/** Words of the check; a text and CMD-SHELL are run by a shell. */
function commandOf({ fields }: ComposeService): readonly string[] {
  const healthcheck = fields["healthcheck"];
  if (!isRecord(healthcheck) || healthcheck["disable"] === true) return [];
  const test = healthcheck["test"];
  if (typeof test === "string") return test === "" ? [] : ["/bin/sh"];
  const [kind, ...words] = listOf(test).flatMap((word) => textOf(word) ?? []);
  if (kind === "CMD-SHELL") return ["/bin/sh"];
  return kind === "CMD" ? words : [];
}

function missingProgram(image: string | undefined, command: readonly string[]): string | undefined {
  const known = knownImage(image);
  const [program] = command;
  if (program === undefined || known?.programs === undefined || known.programs.includes(program)) return undefined;
  return /(?:^|\/)(?:ba|da|a|z)?sh$/.test(program) ? "a shell" : `"${program}"`;
}

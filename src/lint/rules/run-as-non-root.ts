import { composeServices, imageOfService, isJob } from "../documents/compose.js";
import { containersOf, imageOfContainer, objectsOf, shown, workloadsIn, type Container, type Workload } from "../documents/kubernetes.js";
import { knownImage } from "../documents/image.js";
import { inside, textOf } from "../documents/record.js";
import { withPatch, withService } from "../example-services.js";
import type { Model } from "../../model/model.js";
import type { DocumentRule } from "../rule.js";

export const runAsNonRoot: DocumentRule = {
  name: "run-as-non-root",
  summary: "root in a container whose image does without",
  severity: "error",
  why: "A fault in the program is then a fault of the host: root in a container is root, behind one wall.",
  good: [{ config: withService('image: "grafana/mimir:3.2.0", user: "10001:10001"') }, { config: withService('image: "mock:1", user: "0"') }],
  bad: [
    { config: withPatch('user: "0:0"'), finds: ['Service "edge" runs as root.'] },
    { config: withService('image: "grafana/mimir:3.2.0"'), finds: ['Service "mock" runs as root.'] },
  ],
  sees: "documents",
  check(artifacts, target, model, report) {
    for (const service of composeServices(artifacts, target, model).filter((each) => !isJob(each) && !readsHost(each.name, model))) {
      const user = textOf(service.fields["user"]);
      if (isRoot(user === undefined ? undefined : user.split(":")[0], imageOfService(service))) report({ at: service.at, message: `Service "${service.name}" runs as root.`, fix: 'Set user to the image\'s own, for instance "10001:10001".' });
    }
    for (const workload of workloadsIn(objectsOf(artifacts, target, model)).filter((each) => !each.isJob && !readsHost(each.name, model))) {
      const container = containersOf(workload).find((each) => !each.isInit && isRootContainer(each, workload));
      if (container !== undefined) report({ at: workload.at, message: `Container "${container.name}" of ${shown(workload)} runs as root.`, fix: "Set securityContext: runAsNonRoot: true, with the image's own user." });
    }
  },
};

/** Only where the image is known to do without root. */
function isRoot(user: string | undefined, reference: string | undefined): boolean {
  const known = knownImage(reference);
  if (known === undefined) return false;
  return user === undefined ? known.startsAsRoot : user === "0" || user === "root";
}

function isRootContainer(container: Container, { pod }: Workload): boolean {
  const stated = inside(container.fields, "securityContext", "runAsUser") ?? inside(pod, "securityContext", "runAsUser");
  const isRefused = (inside(container.fields, "securityContext", "runAsNonRoot") ?? inside(pod, "securityContext", "runAsNonRoot")) === true;
  // Kubernetes itself stops a container that would be root where runAsNonRoot is set.
  return !isRefused && isRoot(typeof stated === "number" ? String(stated) : undefined, imageOfContainer(container));
}

/** What reads the host's own files, logs of other pods for instance, may need root for it. */
function readsHost(name: string, model: Model): boolean {
  return model.collectors.some((collector) => collector.hostPaths.length > 0 && (collector.name === name || name.startsWith(`${collector.name}-`)));
}

import { composeServices, imageOfService, namedVolumes, scriptOf, type ComposeService } from "../documents/compose.js";
import { containersOf, imageOfContainer, objectsOf, shown, workloadsIn, type Container, type Workload } from "../documents/kubernetes.js";
import { knownImage } from "../documents/image.js";
import { fieldsOf, inside, listOf, textOf } from "../documents/record.js";
import { withPatch, withService } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

const image = 'image: "otel/opentelemetry-collector-contrib:0.158.0"';

export const volumeOwnership: DocumentRule = {
  name: "volume-ownership",
  summary: "a volume that the user of the image cannot write",
  severity: "error",
  why: "A fresh volume belongs to root. The image starts as another user and stops at the first file that it cannot make.",
  good: [{ config: withService(`${image}, volumes: ["./own:/data"]`) }, { config: withPatch('labels: { team: "search" }') }],
  bad: [{ config: withService(`${image}, volumes: ["own-data:/data"]`), finds: ['Service "mock" cannot write its volume "own-data"'] }],
  sees: "documents",
  check(artifacts, target, model, report) {
    const services = composeServices(artifacts, target, model);
    for (const service of services.filter(isUnable)) {
      for (const { source, isReadOnly } of namedVolumes(service)) {
        if (isReadOnly || isGiven(source, service, services)) continue;
        report({ at: service.at, message: `Service "${service.name}" cannot write its volume "${source}", which belongs to root.`, fix: "Give it away first: a service that runs chown as root on the volume, and depends_on it with service_completed_successfully." });
      }
    }
    for (const workload of workloadsIn(objectsOf(artifacts, target, model))) {
      const claim = claimsOf(workload)[0];
      const container = containersOf(workload).find((each) => isUnprivileged(each, workload) && listOf(each.fields["volumeMounts"]).some((mount) => claimsOf(workload).includes(textOf(inside(mount, "name")) ?? "")));
      if (claim === undefined || container === undefined || inside(workload.pod, "securityContext", "fsGroup") !== undefined || hasChown(workload)) continue;
      report({ at: workload.at, message: `Container "${container.name}" of ${shown(workload)} cannot write its volume "${claim}", which belongs to root.`, fix: "Set securityContext.fsGroup of the pod to the group of the image's user." });
    }
  },
};

/** Images that are known to start as another user than root, or are told to. */
function isUnable(service: ComposeService): boolean {
  const known = knownImage(imageOfService(service));
  const user = textOf(service.fields["user"]);
  return known?.needsOwner === true && user !== "0" && user !== "root" && user?.startsWith("0:") !== true && user?.startsWith("root:") !== true;
}

/** Some service that this one waits for runs chown on the volume. */
function isGiven(volume: string, service: ComposeService, all: readonly ComposeService[]): boolean {
  const awaited = Object.entries(fieldsOf(service.fields["depends_on"])).filter(([, value]) => inside(value, "condition") === "service_completed_successfully").map(([name]) => name);
  return all.some((other) => awaited.includes(other.name) && scriptOf(other).includes("chown") && namedVolumes(other).some((mount) => mount.source === volume));
}

/** Volumes of a pod that are claims, by the pod's own names for them. */
function claimsOf({ fields, pod }: Workload): readonly string[] {
  const templates = listOf(inside(fields, "spec", "volumeClaimTemplates")).flatMap((template) => textOf(inside(template, "metadata", "name")) ?? []);
  const claims = listOf(pod["volumes"]).filter((volume) => inside(volume, "persistentVolumeClaim") !== undefined).flatMap((volume) => textOf(inside(volume, "name")) ?? []);
  return [...templates, ...claims];
}

function isUnprivileged(container: Container, { pod }: Workload): boolean {
  const user = inside(container.fields, "securityContext", "runAsUser") ?? inside(pod, "securityContext", "runAsUser");
  if (container.isInit) return false;
  return user === undefined ? knownImage(imageOfContainer(container))?.needsOwner === true : user !== 0;
}

function hasChown(workload: Workload): boolean {
  return containersOf(workload).some((container) => container.isInit && JSON.stringify([container.fields["command"], container.fields["args"]]).includes("chown"));
}

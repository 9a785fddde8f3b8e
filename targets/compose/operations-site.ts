// What scripts and the runbook are told of the project: its services, the volumes that they keep data on, and where they say that they are ready.
import type { ComposeSite } from "../../src/operations/scripts/facts.js";
import type { Workload } from "../../src/workload/workload.js";
import { busybox } from "./probe.js";
import { mirrored, type Part, type Project, property } from "./project.js";
import { instanceNames } from "./service.js";

export function operationsSite(parts: readonly Part[], workloads: readonly Workload[], project: Project): ComposeSite {
  const services = parts.flatMap((part) => Object.entries(part.services)).sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    project: project.name, tools: mirrored(busybox, project),
    services: services.map(([name, service]) => ({
      name, component: String(property(service["labels"], "dev.otelc.component")), image: String(service["image"]), keepsRunning: service["restart"] === "unless-stopped",
    })),
    volumes: services.flatMap(([service, { volumes }]) => (Array.isArray(volumes) ? volumes : []).filter((mount: unknown) => property(mount, "type") === "volume").map((mount: unknown) => ({ volume: `${project.name}_${String(property(mount, "source"))}`, service }))),
    ready: workloads.flatMap((workload) => {
      const http = workload.probe?.http;
      return http === null || http === undefined ? [] : instanceNames(workload).map((name) => ({ name, url: `http://${name}:${http.port}${http.path}` }));
    }),
  };
}

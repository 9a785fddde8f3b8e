// The Compose target: one folder that `docker compose up -d` runs as it is.
import { datasourcesOf } from "../../src/backends/datasources.js";
import type { Artifact } from "../../src/emit/artifact.js";
import type { Target } from "../../src/emit/target.js";
import type { ServiceNode } from "../../src/model/model.js";
import { dashboardFiles } from "../../src/operations/dashboards/dashboards.js";
import { composeOperations } from "../../src/operations/operations.js";
import { workloadsOf } from "../../src/workload/workloads.js";
import { balancerParts } from "./balancer.js";
import { bucketParts } from "./buckets.js";
import { certificatesAtBalancers } from "./certificates.js";
import { environmentExample } from "./environment-example.js";
import { expresses } from "./expresses.js";
import { kafkaParts } from "./kafka.js";
import { composeDocument, placeInProject } from "./document.js";
import { balanced, createProject, nothing, type Part, type Project } from "./project.js";
import { hostPortsOf } from "./host-ports.js";
import { operationsSite } from "./operations-site.js";
import { serviceParts } from "./service.js";
import { reportUnsupported } from "./unsupported.js";

export const compose: Target = {
  name: "compose",
  summary: "A Compose project: compose.yaml, configuration files and .env.example.",
  expresses,
  *emit(stack, target, log) {
    const model = certificatesAtBalancers(stack);
    const project = createProject(model, target, log);
    reportUnsupported(project);
    const parts = partsOf(project);
    yield { path: "compose.yaml", documents: [composeDocument(parts, project)], schema: "compose", origin: target.origin, placeOf: (_, path) => placeInProject(path, project) };
    yield* parts.flatMap((part) => part.files);
    yield* composeOperations(model, operationsSite(parts, workloadsOf(model, project.view), project));
    const example = environmentExample(parts, project);
    if (example !== undefined) yield { path: ".env.example", documents: example, origin: target.origin };
  },
};

function partsOf(project: Project): readonly Part[] {
  const { model, view } = project;
  const workloads = workloadsOf(model, view);
  return [
    ...workloads.map((workload) => hostPortsOf(serviceParts(workload, project), workload, project)),
    ...model.services.filter((service) => service.role === "queue").map((service) => kafkaParts(service, project)),
    ...model.services.map((service) => provisionedParts(service, project)),
    ...model.services.map((service) => bucketParts(service, project)),
    ...balanced(model).map((node) => balancerParts(node, workloads.filter((workload) => workload.of === node.name), project)),
  ];
}

/** A Grafana outside the stack is given its files; where they go is its operator's. */
function provisionedParts(service: ServiceNode, { model, view }: Project): Part {
  if (service.role !== "dashboards" || !service.isExternal) return nothing;
  const shown = dashboardFiles(service, model).map(({ name, json }): Artifact => ({ path: `config/${service.name}/dashboards/${name}`, documents: [json], schema: "grafana-dashboard", origin: service.origin }));
  return { ...nothing, files: [{ path: `config/${service.name}/datasources.yaml`, documents: [datasourcesOf({ service, model, view })], schema: "grafana-datasources", origin: service.origin }, ...shown] };
}

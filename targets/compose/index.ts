// The Compose target: one folder that `docker compose up -d` runs as it is.
import type { Artifact, SchemaId } from "../../src/emit/artifact.js";
import type { Target } from "../../src/emit/target.js";
import { workloadsOf } from "../../src/workload/workloads.js";
import { balancerParts } from "./balancer.js";
import { bucketParts } from "./buckets.js";
import { environmentExample } from "./environment-example.js";
import { kafkaParts } from "./kafka.js";
import { composeDocument } from "./document.js";
import { createProject, type Part, type Project } from "./project.js";
import { hostPortsOf } from "./host-ports.js";
import { serviceParts } from "./service.js";
import { reportUnsupported } from "./unsupported.js";

export const compose: Target = {
  name: "compose",
  summary: "A Compose project: compose.yaml, configuration files and .env.example.",
  *emit(model, target, log) {
    const project = createProject(model, target, log);
    reportUnsupported(project);
    const parts = partsOf(project);
    yield { path: "compose.yaml", documents: [composeDocument(parts, project)], schema: "compose", origin: target.origin };
    for (const file of parts.flatMap((part) => part.files)) yield artifactOf(file);
    const example = environmentExample(parts, project);
    if (example !== undefined) yield { path: ".env.example", documents: example, origin: target.origin };
  },
};

function partsOf(project: Project): readonly Part[] {
  const { model, view } = project;
  return [
    ...workloadsOf(model, view).map((workload) => hostPortsOf(serviceParts(workload, project), workload, project)),
    ...model.services.filter((service) => service.role === "queue").map((service) => kafkaParts(service, project)),
    ...model.services.map((service) => bucketParts(service, project)),
    ...model.collectors.map((collector) => balancerParts(collector, project)),
  ];
}

function artifactOf(file: Part["files"][number]): Artifact {
  const { path, documents, origin, schema } = file;
  return isSchema(schema) ? { path, documents, origin, schema } : { path, documents, origin };
}

const schemas: readonly string[] = ["collector", "grafana-datasources", "prometheus", "loki", "jaeger"];

function isSchema(schema: string | undefined): schema is SchemaId {
  return schema !== undefined && schemas.includes(schema);
}

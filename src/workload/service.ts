// A store, a database, Grafana: from the model's node and the backend's facts to what runs.
import type { Definition, Site } from "../backends/definition.js";
import { definitionOf } from "../backends/index.js";
import type { Model, ServiceNode } from "../model/model.js";
import { roleWorkloads } from "./roles.js";
import type { View } from "./view.js";
import type { Dependency, Workload } from "./workload.js";

/** None for what runs outside the stack; one a role for a store in microservices mode. */
export function serviceWorkloads(service: ServiceNode, model: Model, view: View): readonly Workload[] {
  const definition = definitionOf(service.type);
  if (definition === undefined || service.isExternal) return [];
  const site = { service, model, view };
  const after = dependenciesOf(service, model);
  return service.roles.length > 0 ? roleWorkloads(definition, site, after) : wholeWorkload(definition, site, after);
}

function wholeWorkload(definition: Definition, site: Site, after: readonly Dependency[]): readonly Workload[] {
  const { service } = site;
  if (service.image === null || service.resources === null) return [];
  const isStateless = definition.isStateless?.(site) ?? false;
  return [{
    name: service.name, of: service.name, role: service.role, component: service.type, image: service.image, user: definition.user,
    command: null, args: [...definition.args(site), ...(definition.alone ?? [])], environment: definition.environment(site), ports: definition.ports,
    configs: definition.configs(site), secretFiles: definition.secretFiles(site),
    volumes: service.volume === null || isStateless ? [] : [service.volume],
    scratch: isStateless && service.volume !== null ? [...definition.scratch, service.volume.path] : definition.scratch,
    hostPaths: [], resources: service.resources, scaling: { by: "fixed", count: service.replicas }, minAvailable: null,
    probe: definition.probe, stopSeconds: definition.stopSeconds, after, metrics: definition.metrics, mode: "service", origin: service.origin,
  }];
}

/** A store waits for its buckets, Grafana for its database. What writes to another store ends before it: it would wait a minute for it, and then lose what it had left to write. */
function dependenciesOf(service: ServiceNode, model: Model): readonly Dependency[] {
  const inside = model.services.filter(({ isExternal }) => !isExternal);
  const uses = [service.options["storage"], service.options["database"]];
  const writesTo = inside.filter(({ name }) => name === service.options["remoteWrite"]).map(({ name }) => ({ on: name, until: "started" as const }));
  const needs = inside.filter(({ name }) => uses.includes(name)).map(({ name, role }) => (
    role === "object-store" ? { on: `${name}-buckets`, until: "ended" as const } : { on: name, until: "ready" as const }));
  return [...needs, ...writesTo];
}

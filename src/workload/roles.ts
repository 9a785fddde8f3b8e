// A store in microservices mode: the same program and the same configuration, started once a role; its gateway and its cache are programs of their own.
import { cacheArgs, cachePorts, cacheProbe, cacheUser } from "../backends/cache.js";
import type { Definition, Site } from "../backends/definition.js";
import { probe, tcp } from "../backends/definition.js";
import { gatewayConfig, gatewayPorts } from "../backends/gateway.js";
import { ingestAccess } from "../backends/ingest.js";
import { metricsBeside } from "../backends/metrics-beside.js";
import { ownPorts, type Role, type RoleUse } from "../backends/role.js";
import { rolesOf } from "../backends/roles.js";
import type { RoleNode } from "../model/model.js";
import type { Dependency, EnvironmentEntry, Workload } from "./workload.js";

export function roleWorkloads(definition: Definition, site: Site, after: readonly Dependency[]): readonly Workload[] {
  const roles = rolesOf(site.service, site.model);
  return site.service.roles.flatMap((node, index) => {
    const role = roles[index];
    return role === undefined ? [] : [roleWorkload(role, node, definition, site, after)];
  });
}

function roleWorkload(role: Role, node: RoleNode, definition: Definition, site: Site, after: readonly Dependency[]): Workload {
  const { service } = site;
  const base = {
    name: node.workload, of: service.name, role: "store", component: `${service.type}-${role.suffix ?? role.name}`, image: node.image, command: null, environment: [], configs: [], secretFiles: [],
    volumes: [], scratch: ["/tmp"], hostPaths: [], resources: node.resources, scaling: { by: "fixed", count: node.replicas }, minAvailable: null, stopSeconds: 30, after: [], mode: "service", origin: node.origin,
    part: { role: role.name, isMember: role.isMember ?? true, reaches: role.uses.flatMap((use) => reached(use, site)) },
  } as const satisfies Partial<Workload>;
  if (role.program === "gateway") return { ...base, ...gateway(definition, site) };
  if (role.program === "cache") return { ...base, user: cacheUser, args: cacheArgs(node.resources.memoryBytes), ports: cachePorts, probe: cacheProbe, metrics: null };
  return { ...base, ...process(role, node, definition, site), ...(role.uses.includes("storage") ? { after, secretFiles: definition.secretFiles(site) } : {}) };
}

type Running = Pick<Workload, "user" | "args" | "ports" | "configs" | "probe" | "metrics">;

function gateway(definition: Definition, site: Site): Running {
  const { name, origin } = site.service;
  const entrances = definition.entrances ?? [];
  return {
    user: { uid: 99, gid: 99 }, args: [], ports: [...entrances.map(({ port }) => port), tcp("metrics", gatewayPorts.metrics)],
    configs: [{ file: `${name}-gateway/haproxy.cfg`, path: "/usr/local/etc/haproxy/haproxy.cfg", content: { text: gatewayConfig(entrances, site) }, origin }],
    probe: probe(gatewayPorts.metrics, "/healthz", null, 10), metrics: { port: "metrics", path: "/metrics" },
  };
}

/** Where a role keeps nothing, what the program writes there is forgotten with the pod. */
function process(role: Role, node: RoleNode, definition: Definition, site: Site): Running & Pick<Workload, "environment" | "volumes" | "scratch" | "stopSeconds"> {
  const http = definition.ports.find(({ name }) => name === "http")?.number ?? 0;
  const directory = definition.volume?.path;
  const isWiping = node.volume === null && directory !== undefined;
  return {
    user: definition.user, args: [...definition.args(site), `-target=${role.target ?? role.name}`], configs: definition.configs(site), metrics: definition.metrics,
    ports: [...ownPorts(http), ...(role.ports ?? [])], probe: { ...definition.probe, command: null, startSeconds: role.startSeconds ?? definition.probe.startSeconds }, stopSeconds: role.stopSeconds ?? definition.stopSeconds,
    environment: environmentOf(role, definition, site), volumes: node.volume === null ? [] : [node.volume],
    scratch: isWiping ? [...definition.scratch, directory] : definition.scratch,
  };
}

function environmentOf(role: Role, definition: Definition, site: Site): readonly EnvironmentEntry[] {
  const { signIn } = role.uses.includes("ingest") ? ingestAccess(site) : { signIn: null };
  return [
    ...(role.uses.includes("storage") ? definition.environment(site) : []),
    ...(signIn === null ? [] : [{ name: "KAFKA_PASSWORD", value: { secret: signIn.secret } }]),
    ...Object.entries(role.environment ?? {}).map(([name, text]) => ({ name, value: { text } })),
  ];
}

function reached(use: RoleUse, { service, model }: Site): readonly string[] {
  if (use === "metrics") return [metricsBeside(service, model)?.name ?? ""];
  const name = service.options[use];
  return typeof name === "string" ? [name] : [];
}

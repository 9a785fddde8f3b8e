// A workload as Compose services: one, or one for each replica that has a volume of its own.
import type { Scaling } from "../../src/model/model.js";
import type { Dependency, EnvironmentEntry, Workload } from "../../src/workload/workload.js";
import { probeService } from "./probe.js";
import { mirrored, type OwnedVolume, type Part, type Project, type Service } from "./project.js";
import { cpus, escaped, hardening, labels, memory } from "./safeguards.js";

/** One-shot service that makes volumes writable for the users of their services. */
export const ownerService = "volume-owner";

export function serviceParts(workload: Workload, project: Project): Part {
  const names = instanceNames(workload);
  const volumes = names.flatMap((name) => workload.volumes.map((volume): OwnedVolume => ({ key: `${name}-${volume.name}`, ...workload.user })));
  const services = Object.fromEntries(names.map((name) => [name, serviceOf(workload, name, names.length > 1, project)]));
  const asked = workload.probe?.http === null || workload.probe?.command !== null ? {} : probeService(workload, names, countOf(workload.scaling), project);
  return {
    services: { ...services, ...asked }, volumes,
    secretFiles: workload.secretFiles.map((file) => file.key),
    secretVariables: workload.environment.flatMap(({ value }) => ("secret" in value ? [value.secret] : [])),
    files: workload.configs.map(({ file, schema, content, origin }) => ({ path: `config/${file}`, origin, ...(schema === undefined ? {} : { schema }), documents: "text" in content ? content.text : content.documents })),
  };
}

export function countOf(scaling: Scaling): number {
  return scaling.by === "fixed" ? scaling.count : Math.max(1, scaling.min);
}

/** Two replicas cannot share a queue's file, so each is a service with a volume of its own. */
export function instanceNames(workload: Workload): readonly string[] {
  const count = countOf(workload.scaling);
  if (count === 1 || workload.volumes.length === 0) return [workload.name];
  return Array.from({ length: count }, (_, index) => `${workload.name}-${index + 1}`);
}

function serviceOf(workload: Workload, name: string, isInstance: boolean, project: Project): Service {
  const replicas = isInstance ? 1 : countOf(workload.scaling);
  const mounts = [
    ...workload.configs.map((config) => ({ type: "bind", source: `./config/${config.file}`, target: config.path, read_only: true })),
    ...workload.volumes.map((volume) => ({ type: "volume", source: `${name}-${volume.name}`, target: volume.path })),
    ...workload.hostPaths.map((host) => ({ type: "bind", source: host.path, target: host.mountPath, read_only: host.readOnly })),
  ];
  return {
    image: mirrored(workload.image, project),
    depends_on: dependsOn(workload),
    volumes: mounts.length === 0 ? undefined : mounts,
    secrets: workload.secretFiles.length === 0 ? undefined : workload.secretFiles.map((file) => ({ source: file.key, target: project.view.secretFile(file.key) })),
    environment: environmentOf(workload.environment, project),
    networks: isInstance ? { default: { aliases: [workload.name] } } : undefined,
    command: workload.args.length === 0 ? undefined : workload.args.map(escaped),
    entrypoint: workload.command === null ? undefined : workload.command.map(escaped),
    restart: "unless-stopped",
    healthcheck: healthcheckOf(workload),
    ...hardening(workload.user),
    labels: labels(workload.component, project, workload.configs.map((config) => config.content)),
    deploy: { ...(replicas > 1 ? { replicas } : {}), resources: { limits: { cpus: cpus(workload.resources.cpuLimitMillis ?? workload.resources.cpuMillis), memory: memory(workload.resources.memoryBytes) } } },
    stop_grace_period: `${workload.stopSeconds}s`,
    tmpfs: workload.scratch.length === 0 ? undefined : workload.scratch.map((path) => `${path}:uid=${workload.user.uid},gid=${workload.user.gid},mode=1777`),
  };
}

function dependsOn(workload: Workload): Service | undefined {
  const conditions: Readonly<Record<Dependency["until"], string>> = { ready: "service_healthy", ended: "service_completed_successfully", started: "service_started" };
  const owner = workload.volumes.length > 0 ? [[ownerService, { condition: "service_completed_successfully" }] as const] : [];
  const entries = [...owner, ...workload.after.map(({ on, until }) => [on, { condition: conditions[until] }] as const)].sort(([left], [right]) => (left < right ? -1 : 1));
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
}

export function environmentOf(entries: readonly EnvironmentEntry[], project: Project): Service | undefined {
  if (entries.length === 0) return undefined;
  return Object.fromEntries([...entries].sort((left, right) => (left.name < right.name ? -1 : 1)).map(({ name, value }) => [name, valueOf(value, project)]));
}

function valueOf(value: EnvironmentEntry["value"], project: Project): string {
  if ("text" in value) return escaped(value.text);
  if ("secret" in value) return `\${${value.secret}?set ${value.secret} in .env}`;
  return "secretFile" in value ? project.view.secretFile(value.secretFile) : "";
}

function healthcheckOf({ probe }: Workload): Service | undefined {
  if (probe === null || probe.command === null) return undefined;
  return { test: ["CMD", ...probe.command.map(escaped)], interval: `${probe.periodSeconds}s`, timeout: `${probe.timeoutSeconds}s`, retries: probe.failures, start_period: `${probe.startSeconds}s` };
}

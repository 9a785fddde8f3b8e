// What a Compose service asks of the machine it runs on: names, mounts, user, command. `docker compose config` has resolved it already.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { hostname } from "node:os";

/** Every service has an address of its own on the stage's network, and a namespace by its number; without a network it has the namespace alone. */
export function placesOf(project) {
  return new Map(Object.entries(project.services).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, service], index) => {
    const address = service.network_mode === "none" ? undefined : `10.88.0.${index + 2}`;
    return [name, { namespace: `s${index + 1}`, address, names: [name, ...Object.values(service.networks ?? {}).flatMap((network) => network?.aliases ?? [])] }];
  }));
}

/** What a container finds in its hosts file: itself. Every other name is a question to the engine's resolver. */
export function hostsOf(name, address) {
  return [`127.0.0.1 localhost`, ...(address === undefined ? [] : [`${address} ${name} ${hostname()}`])].join("\\n").concat("\\n");
}

/** Ports that the engine opens on the machine for a service: [on the machine, of the service]. */
export function publishedPorts(project, places) {
  return Object.entries(project.services).flatMap(([name, { ports = [] }]) => ports.map(({ published, target, host_ip: at = "0.0.0.0" }) => [`${at}:${published}`, `${places.get(name).address}:${target}`]));
}

/** The mounts of a service, for root.sh. */
export function mountsOf(project, service) {
  const volumes = (service.volumes ?? []).map(({ type, source, target }) => [type === "volume" ? "volume" : "bind", source, target]);
  const secrets = (service.secrets ?? []).map((secret) => ["bind", project.secrets[secret.source].file, secret.target?.startsWith("/") ? secret.target : `/run/secrets/${secret.target ?? secret.source}`]);
  const temporary = (service.tmpfs ?? []).map((text) => ["tmpfs", text.split(":")[1] ?? "", text.split(":")[0]]);
  return [...temporary, ...volumes, ...secrets];
}

/** The emitted limit of open files, as far as this machine lets it be raised. */
export function limitsOf(service) {
  const files = service.ulimits?.nofile;
  if (files === undefined) return [];
  const most = Number(/Max open files\s+\d+\s+(\d+)/.exec(readFileSync("/proc/self/limits", "utf8"))?.[1] ?? Infinity);
  return ["prlimit", `--nofile=${Math.min(files.soft ?? files, most)}:${Math.min(files.hard ?? files, most)}`];
}

/** The emitted user, and the capabilities that are added back. */
export function ownerOf(service) {
  const user = (service.user ?? "0:0").split(":");
  return { user: [user[0], user[1] ?? user[0]], capabilities: (service.cap_add ?? []).map((name) => `,+${name.toLowerCase()}`).join("") };
}

/** Compose writes a literal dollar as two. */
export function unescaped(text) {
  return text.replaceAll("$$", "$");
}

export function commandOf(service) {
  return [...(service.entrypoint ?? []), ...(service.command ?? [])].map(unescaped);
}

/** The emitted health check as a command. */
export function probeOf(service) {
  const [kind, ...rest] = service.healthcheck?.test ?? [];
  if (kind === undefined || kind === "NONE") return undefined;
  return (kind === "CMD-SHELL" ? ["/bin/sh", "-c", ...rest] : rest).map(unescaped);
}

/** "1m30s" in milliseconds; Compose gives ten seconds where nothing is said. */
export function graceOf(service) {
  const units = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };
  const parts = [...(service.stop_grace_period ?? "10s").matchAll(/([\d.]+)(ms|[hms])/g)];
  return parts.reduce((sum, [, number, unit]) => sum + Number(number) * units[unit], 0);
}

/** Which services mount a file, and where: as itself or in a folder. */
export function mountingServices(project, absolute) {
  return Object.entries(project.services).flatMap(([name, service]) => (service.volumes ?? []).flatMap((volume) => {
    if (volume.type !== "bind") return [];
    if (volume.source === absolute) return [{ name, service, target: volume.target }];
    return isFolder(volume.source) && absolute.startsWith(`${volume.source}/`) ? [{ name, service, target: volume.target + absolute.slice(volume.source.length) }] : [];
  }));
}

function isFolder(path) {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

export function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1)).sort();
}

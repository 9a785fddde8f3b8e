// Two services cannot have one port of the host: the second would not start.
import { balancerName, type Project, property } from "./project.js";

export function reportPortClashes(services: Readonly<Record<string, unknown>>, project: Project): void {
  const taken: (Published & { readonly name: string })[] = [];
  for (const [name, service] of Object.entries(services)) {
    const published = publishedBy(service);
    for (const other of new Set(taken.map((earlier) => earlier.name))) {
      const clashes = published.filter(({ key, address }) => taken.some((earlier) => earlier.name === other && earlier.key === key && overlap(earlier.address, address)));
      if (clashes.length > 0) report(name, other, clashes, project);
    }
    taken.push(...published.map((each) => ({ ...each, name })));
  }
}

interface Published { readonly key: string; readonly address: string; readonly index: number }

function publishedBy(service: unknown): readonly Published[] {
  const ports = property(service, "ports");
  return (Array.isArray(ports) ? ports : []).flatMap((port: unknown, index) => {
    const found = typeof port === "string" ? inShort(port) : inLong(port);
    return found === undefined ? [] : [{ ...found, index }];
  });
}

function inLong(port: unknown): Omit<Published, "index"> | undefined {
  const published = property(port, "published");
  return published === undefined ? undefined : { key: `${String(published)}/${String(property(port, "protocol") ?? "tcp")}`, address: String(property(port, "host_ip") ?? "0.0.0.0") };
}

/** `8080:80`, `127.0.0.1:8080:80/udp`; a lone container port takes any port of the host. */
function inShort(port: string): Omit<Published, "index"> | undefined {
  const match = /^(?:(.+):)?(\d+):\d+(?:\/(tcp|udp))?$/.exec(port);
  return match === null ? undefined : { key: `${match[2]}/${match[3] ?? "tcp"}`, address: (match[1] ?? "0.0.0.0").replaceAll(/[[\]]/g, "") };
}

function overlap(one: string, other: string): boolean {
  return one === other || [one, other].some((address) => address === "0.0.0.0" || address === "::");
}

function report(name: string, other: string, clashes: readonly Published[], project: Project): void {
  const node = [...project.model.collectors, ...project.model.services].filter(({ expose }) => expose !== null).find((candidate) => [candidate.name, balancerName(candidate)].includes(name));
  project.log.error("emit/host-port-taken", node?.expose?.origin ?? [...project.target.origin, "options", "services", name, "ports", clashes[0]?.index ?? 0], {
    message: `"${name}" publishes ${clashes.map(({ key }) => key).join(" and ")}, which "${other}" publishes already.`, why: "A port of the host belongs to one container; the second would not start.",
    fix: "Publish one of them only, or on another address: hostPorts({ address }).",
  });
}

// compose.yaml: services in alphabetical order, keys in the order that readers and linters expect.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import { unmatched } from "../../src/diagnostics/nearest.js";
import { hasValue, mergePatch } from "../../src/emit/merge-patch.js";
import { composeOrder } from "./key-order.js";
import { type Part, type Project, property, type Service } from "./project.js";
import { reportPortClashes } from "./port-clashes.js";
import { reportCircles } from "./circles.js";
import { reportReferences } from "./references.js";
import { volumeOwner } from "./volume-owner.js";

/** What stands in the sections of a project, by name. */
export type Sections = Readonly<Record<"services" | "networks" | "volumes" | "secrets" | "configs", Readonly<Record<string, unknown>>>>;

export function composeDocument(parts: readonly Part[], project: Project): unknown {
  const volumes = parts.flatMap((part) => part.volumes);
  const services = allServices([...parts.map((part) => part.services), volumeOwner(volumes, project)], project);
  const sections: Sections = {
    services: withOwn(services, project),
    networks: { default: { name: `${project.name}_default` } },
    volumes: Object.fromEntries([...volumes.map(({ key }) => key), ...ownVolumes(project)].map((key) => [key, { name: `${project.name}_${key}` }])),
    secrets: Object.fromEntries([...new Set(parts.flatMap((part) => part.secretFiles))].map((key) => [key, { file: `\${${key}_FILE:-./secrets/${key}}` }])),
    configs: {},
  };
  const patched = patchedSections(sections, project);
  reportPortClashes(patched.services, project);
  reportReferences(patched, project, (path) => placeInProject(path, project));
  reportCircles(patched, project, (path) => placeInProject(path, project));
  return {
    name: project.name,
    services: Object.fromEntries(sorted(patched.services).map(([name, service]) => [name, composeOrder(service)])),
    ...Object.fromEntries((["networks", "volumes", "secrets", "configs"] as const).map((section) => [section, Object.fromEntries(sorted(patched[section]))] as const).filter(([, entries]) => Object.keys(entries).length > 0)),
  };
}

/** Where a value of the document was written: in the last patch that has it, in a service of the user's own, or in the stack as a whole. */
export function placeInProject([section, name, ...path]: Path, { target }: Project): Path {
  const patch = target.patches.findLast((each) => kinds[each.kind.toLowerCase()] === section && (each.name === null || each.name === name) && hasValue(each.merge, path));
  if (patch !== undefined) return [...patch.origin, "merge", ...path];
  const isOwn = section === "services" && property(target.options["services"], String(name)) !== undefined;
  return isOwn ? [...target.origin, "options", "services", String(name), ...path] : target.origin;
}

function sorted(entries: Readonly<Record<string, unknown>>): readonly (readonly [string, unknown])[] {
  return Object.entries(entries).sort(([left], [right]) => (left < right ? -1 : 1));
}

function allServices(parts: readonly Part["services"][], project: Project): Readonly<Record<string, Service>> {
  const all: Record<string, Service> = {};
  for (const [name, service] of parts.flatMap((part) => Object.entries(part))) {
    if (name in all) {
      project.log.error("emit/service-collision", project.target.origin, { message: `Two services of the Compose project are called "${name}".`, why: "A replica, a broker or a probe takes its name from its node.", fix: "Rename the node whose service it is." });
    }
    all[name] = service;
  }
  return all;
}

/** Services of the user's own stand beside the stack's, never in place of them. */
function withOwn(services: Readonly<Record<string, Service>>, project: Project): Readonly<Record<string, unknown>> {
  const own = project.target.options["services"];
  if (typeof own !== "object" || own === null) return services;
  for (const name of Object.keys(own)) {
    if (!(name in services)) continue;
    project.log.error("emit/service-collision", [...project.target.origin, "options", "services", name], { on: "key", message: `The stack has a service "${name}" already.`, why: "A service of your own would replace it.", fix: "Rename yours, or change the stack's by patch({ kind: \"service\", name })." });
  }
  return { ...services, ...Object.fromEntries(Object.entries(own).filter(([name]) => !(name in services))) };
}

/** Named volumes that services of the user's own mount: Compose refuses one that is not declared. */
function ownVolumes({ target }: Project): readonly string[] {
  const own = target.options["services"];
  const mounts = typeof own === "object" && own !== null ? Object.values(own).flatMap((service: unknown) => property(service, "volumes") ?? []) : [];
  return mounts.flatMap((mount: unknown) => volumeIn(mount) ?? []);
}

/** In the short form a name before a colon is a volume, and a path is a folder of the host. */
function volumeIn(mount: unknown): string | undefined {
  if (typeof mount === "string") return /^([A-Za-z0-9][\w.-]*):/.exec(mount)?.[1];
  const source = property(mount, "source");
  return property(mount, "type") === "volume" && typeof source === "string" ? source : undefined;
}

const kinds: Readonly<Record<string, keyof Sections>> = { service: "services", network: "networks", volume: "volumes", secret: "secrets", config: "configs" };

function patchedSections(sections: Sections, project: Project): Sections {
  return project.target.patches.reduce((current, patch): Sections => {
    const section = kinds[patch.kind.toLowerCase()];
    const names = section === undefined ? [] : Object.keys(current[section]).filter((name) => patch.name === null || patch.name === name);
    if (section === undefined || names.length === 0) {
      project.log.error("emit/patch-unmatched", patch.origin, {
        message: `The patch of ${patch.kind}${patch.name === null ? "" : ` "${patch.name}"`} matches nothing.`, why: section === undefined ? `Kinds of a Compose project are: ${Object.keys(kinds).join(", ")}.` : "A patch that changes nothing is a mistake waiting to be found.",
        fix: unmatched(section === undefined ? patch.kind : patch.name ?? "", section === undefined ? Object.keys(kinds) : Object.keys(current[section])) ?? (section === undefined ? "Use one of these kinds." : `Names of that kind are: ${Object.keys(current[section]).sort().join(", ")}.`),
      });
      return current;
    }
    return { ...current, [section]: { ...current[section], ...Object.fromEntries(names.map((name) => [name, mergePatch(current[section][name], patch.merge)])) } };
  }, sections);
}

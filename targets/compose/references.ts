// What services say of each other, of networks, secrets and configs: Compose refuses a project that names what it does not have.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import { offer } from "../../src/diagnostics/nearest.js";
import type { Sections } from "./document.js";
import { type Project, property } from "./project.js";

export function reportReferences(sections: Sections, { log }: Project, placeOf: (path: Path) => Path): void {
  for (const [service, written] of Object.entries(sections.services)) {
    for (const { section, name, path, on } of referencesOf(written)) {
      if (Object.hasOwn(sections[section], name)) continue;
      log.error("emit/reference-unknown", placeOf(["services", service, ...path]), {
        ...(on === undefined ? {} : { on }), message: `Service "${service}" refers to the ${section.slice(0, -1)} "${name}", which the project does not have.`,
        why: "Compose refuses the whole project, so nothing of the stack would start.", fix: offer(name, Object.keys(sections[section]).filter((each) => section !== "services" || each !== service)),
      });
    }
  }
}

export interface Reference { readonly section: "services" | "networks" | "secrets" | "configs"; readonly name: string; readonly path: Path; readonly on?: "key" }

export function referencesOf(service: unknown): readonly Reference[] {
  return [
    ...namesIn(service, "depends_on", "services"), ...namesIn(service, "networks", "networks"), ...namesIn(service, "secrets", "secrets"), ...namesIn(service, "configs", "configs"),
    ...namesIn(service, "links", "services").map(withoutAlias), ...namesIn(service, "volumes_from", "services").filter(({ name }) => !name.startsWith("container:")).map(withoutAlias),
    ...["network_mode", "pid", "ipc"].flatMap((key) => shared(service, key)),
  ];
}

/** A list of names, a list of objects with a source, or an object with names for keys. */
function namesIn(service: unknown, key: string, section: Reference["section"]): readonly Reference[] {
  const value = property(service, key);
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => (typeof entry === "string" ? referenceTo(entry, section, [key, index]) : referenceTo(property(entry, "source"), section, [key, index, "source"])));
  return typeof value === "object" && value !== null ? Object.keys(value).flatMap((name) => referenceTo(name, section, [key, name]).map((reference) => ({ ...reference, on: "key" as const }))) : [];
}

/** What a variable stands for is known when the project is started. */
function referenceTo(name: unknown, section: Reference["section"], path: Path): readonly Reference[] {
  return typeof name === "string" && !name.includes("$") ? [{ section, name, path }] : [];
}

/** `database:db`, `database:ro` */
function withoutAlias({ name, ...reference }: Reference): Reference {
  return { ...reference, name: name.split(":")[0] ?? name };
}

/** `service:database`: the namespace of another service. */
function shared(service: unknown, key: string): readonly Reference[] {
  const value = property(service, key);
  return typeof value === "string" && value.startsWith("service:") ? referenceTo(value.slice("service:".length), "services", [key]) : [];
}

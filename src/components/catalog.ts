// What the catalog knows of components, read file by file: a build pays only for the components it uses.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../diagnostics/nearest.js";
import type { ComponentKind } from "../stack/component.js";

export type OptionType = "string" | "bool" | "int" | "uint" | "float" | "duration" | "size" | "enum" | "id" | "secret" | "list" | "map" | "object" | "any" | "ottl";

/** One option of a component, or the shape of a value inside one. */
export interface Option {
  readonly type?: OptionType;
  /** Name of a definition that stands here; keys beside it come on top. */
  readonly $ref?: string;
  readonly values?: readonly (string | number | boolean)[];
  readonly of?: Option;
  readonly keys?: Readonly<Record<string, Option>>;
  /** Unknown keys are allowed. */
  readonly open?: boolean;
  readonly optional?: boolean;
  readonly required?: boolean;
  readonly deprecated?: boolean | string;
  readonly anyOf?: readonly Option[];
  readonly alsoString?: boolean;
  readonly alsoList?: boolean;
  readonly alsoInt?: boolean;
  readonly min?: number;
  readonly max?: number;
}

/** How far an entry can be trusted: reflected from the compiled component, or transcribed from what upstream publishes. */
export type Grade = "factory" | "published";

/** What the index says of every component. */
export interface ComponentSummary {
  readonly kind: ComponentKind;
  readonly type: string;
  readonly aliases: readonly string[];
  readonly grade: Grade;
  readonly stability: Readonly<Record<string, string>>;
  readonly distributions: readonly string[];
  readonly link: string;
  readonly optionsKnown?: boolean;
}

/** A component with its options. */
export interface CatalogEntry extends ComponentSummary {
  readonly module: string;
  readonly moduleVersion?: string;
  readonly options: Readonly<Record<string, Option>>;
  readonly open?: boolean;
  readonly defaults?: Readonly<Record<string, unknown>>;
  /** By path, what a block that is off holds once it is written. */
  readonly blockDefaults?: Readonly<Record<string, unknown>>;
  readonly extras?: { readonly implements?: readonly ("server_auth" | "client_auth" | "storage")[] };
  readonly definitions: Readonly<Record<string, Option>>;
  /** Whether the options are those of a release near the catalog's, because its own could not be compiled. */
  readonly isNear?: boolean;
}

/** What a version's OTTL knows; functions and paths as the compiled component registers them. */
export type OttlFacts = Readonly<Record<string, unknown>>;

export type Found =
  | { readonly found: "component"; readonly entry: CatalogEntry; readonly isExact: boolean }
  | { readonly found: "renamed"; readonly entry: CatalogEntry; readonly isExact: boolean; readonly now: string }
  | { readonly found: "bare"; readonly summary: ComponentSummary }
  | { readonly found: "unknown"; readonly nearest: string | undefined; readonly otherKinds: readonly ComponentKind[] };

export interface Catalog {
  readonly versions: readonly string[];
  /** The component of a type: by its name, by a former name, or the nearest there is. */
  findComponent(version: string, kind: ComponentKind, type: string): Found;
  summaries(version: string): readonly ComponentSummary[];
  ottl(version: string): OttlFacts | undefined;
}

/** @param folder `schemas/catalog` of the package. */
export function openCatalog(folder: string): Catalog {
  const versions = existsSync(folder) ? readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name)).sort(byRelease) : [];
  const files = reader(folder);
  const releases = new Map<string, Release>();
  const releaseFor = (version: string): Release => {
    const nearestVersion = [...versions].reverse().find((candidate) => byRelease(candidate, version) <= 0) ?? versions[0] ?? version;
    const known = releases.get(nearestVersion) ?? releaseOf(nearestVersion, files);
    releases.set(nearestVersion, known);
    return known;
  };
  return {
    versions,
    findComponent: (version, kind, type) => find(releaseFor(version), version, kind, type),
    summaries: (version) => releaseFor(version).summaries(),
    ottl: (version) => releaseFor(version).ottl(),
  };
}

type Read = (path: string) => unknown;

/** Reads each file once; what is not there is undefined. */
function reader(folder: string): Read {
  const known = new Map<string, unknown>();
  return (path) => {
    if (!known.has(path)) known.set(path, existsSync(join(folder, path)) ? JSON.parse(readFileSync(join(folder, path), "utf8")) : undefined);
    return known.get(path);
  };
}

interface Release {
  readonly version: string;
  entry(kind: ComponentKind, type: string): CatalogEntry | undefined;
  summaries(): readonly ComponentSummary[];
  ottl(): OttlFacts | undefined;
}

function releaseOf(version: string, read: Read): Release {
  return {
    version,
    entry(kind, type) {
      if (!/^[a-z0-9_]+$/i.test(type)) return undefined;
      const entry = read(`${version}/${kind}s/${type}.json`) as CatalogEntry | undefined;
      if (entry === undefined) return undefined;
      // Read when a block is first asked for: many components share none.
      return { ...entry, isNear: isNearby(entry.moduleVersion, version), get definitions() { return (read(`${version}/definitions.json`) ?? {}) as CatalogEntry["definitions"]; } };
    },
    summaries: () => indexed(read(`${version}/index.json`)),
    ottl: () => read(`${version}/ottl.json`) as OttlFacts | undefined,
  };
}

function isNearby(moduleVersion: string | undefined, version: string): boolean {
  return moduleVersion?.startsWith("v0.") === true && moduleVersion !== `v${version}`;
}

function indexed(index: unknown): readonly ComponentSummary[] {
  const components = typeof index === "object" && index !== null && "components" in index ? index.components : index;
  return Array.isArray(components) ? (components as readonly ComponentSummary[]) : [];
}

function find(release: Release, version: string, kind: ComponentKind, type: string): Found {
  const isExact = release.version === version;
  const entry = release.entry(kind, type);
  if (entry !== undefined) return { found: "component", entry, isExact };
  const summaries = release.summaries();
  const listed = summaries.find((candidate) => candidate.kind === kind && (candidate.type === type || candidate.aliases?.includes(type)));
  if (listed === undefined) {
    const others = summaries.filter((candidate) => candidate.kind !== kind && candidate.type === type).map((candidate) => candidate.kind);
    return { found: "unknown", nearest: nearest(type, summaries.filter((candidate) => candidate.kind === kind).map((candidate) => candidate.type)), otherKinds: others };
  }
  const current = release.entry(kind, listed.type);
  if (current === undefined) return { found: "bare", summary: listed };
  return { found: "renamed", entry: current, isExact, now: listed.type };
}

function byRelease(left: string, right: string): number {
  const [a, b] = [left, right].map((version) => version.split(".").map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** An option with its definition put in; what the option itself says counts more. */
export function resolved(option: Option, entry: Pick<CatalogEntry, "definitions">): Option {
  if (option.$ref === undefined) return option;
  const { $ref, ...own } = option;
  const definition = entry.definitions[$ref];
  if (definition === undefined) return { type: "any", ...own };
  const below = resolved(definition, entry);
  return { ...below, ...own, ...(below.keys === undefined ? {} : { keys: { ...below.keys, ...own.keys } }) };
}

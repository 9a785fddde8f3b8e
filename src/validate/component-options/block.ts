// A block of options as constraints read it: what the user wrote, else the default; undefined where only run time knows.
import type { CatalogEntry } from "../../components/catalog.js";
import type { Steps } from "./place.js";
import { secondsOf } from "./scalars.js";
import { symbolic } from "./symbols.js";

export interface Block {
  readonly path: Steps;
  /** Whether the user wrote it. */
  wrote(key: string): boolean;
  /** Whether the key stands there, be it with nothing behind it: that switches some blocks on. */
  has(key: string): boolean;
  /** The keys that the user wrote. */
  readonly keys: readonly string[];
  /** The value, or its default. */
  value(key: string): unknown;
  number(key: string): number | undefined;
  /** Seconds of a duration. */
  seconds(key: string): number | undefined;
  text(key: string): string | undefined;
  /** How many entries a list or map has; what is not there has none. */
  count(key: string): number | undefined;
  /** Whether something stands there that is neither empty nor off. */
  isSet(key: string): boolean;
  isTrue(key: string): boolean;
  inner(key: string): Block | undefined;
  /** The blocks of a list or map. */
  each(key: string): readonly Block[];
}

/** @param ours keys that otelc fills in where the user wrote nothing, so that upstream's default is not what is emitted */
export function blockOf(entry: CatalogEntry, written: Readonly<Record<string, unknown>>, path: Steps, ours: readonly string[] = []): Block {
  const defaults = defaultAt(entry, path);
  const value = (key: string): unknown => {
    if (wrote(key)) return written[key];
    return ours.includes(key) ? undefined : defaults?.[key];
  };
  const wrote = (key: string): boolean => written[key] !== undefined && written[key] !== null;
  const block = (child: unknown, ...steps: Steps): Block | undefined => (isPlain(child) ? blockOf(entry, child, [...path, ...steps]) : undefined);
  return {
    path, wrote, value,
    has: (key) => key in written,
    keys: Object.keys(written),
    number: (key) => (typeof value(key) === "number" ? Number(value(key)) : undefined),
    seconds: (key) => secondsOf(value(key)),
    text: (key) => (typeof value(key) === "string" && symbolic(value(key)) === undefined ? String(value(key)) : undefined),
    count: (key) => countOf(value(key)),
    isSet: (key) => isThere(value(key)),
    isTrue: (key) => value(key) === true,
    // A block that is not written holds defaults alone.
    inner(key) {
      if (wrote(key)) return block(written[key], key);
      return isPlain(value(key)) ? blockOf(entry, {}, [...path, key]) : undefined;
    },
    each(key) {
      const all = value(key);
      if (Array.isArray(all)) return all.flatMap((child, index) => block(child, key, index) ?? []);
      return isPlain(all) ? Object.entries(all).flatMap(([name, child]) => block(child, key, name) ?? []) : [];
    },
  };
}

function countOf(value: unknown): number | undefined {
  if (value === undefined || value === null || value === "") return 0;
  if (symbolic(value) !== undefined) return undefined;
  if (Array.isArray(value)) return value.length;
  return typeof value === "object" ? Object.keys(value).length : 1;
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null && value !== "" && value !== false;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && symbolic(value) === undefined;
}

/** Defaults at a path. A block that is off until it is written has its defaults apart. */
function defaultAt({ defaults, blockDefaults }: CatalogEntry, path: Steps): Readonly<Record<string, unknown>> | undefined {
  let here: unknown = defaults;
  path.forEach((step, index) => {
    const next = isPlain(here) ? here[String(step)] : undefined;
    here = next ?? blockDefaults?.[path.slice(0, index + 1).join(".")];
  });
  return isPlain(here) ? here : undefined;
}

// Two installed versions of otelc in one project: what one makes, the other may not understand.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** A package that has an otelc of its own, of another version than the config's. */
export interface OtherCopy {
  readonly package: string;
  readonly version: string;
  /** Version that the config imports. */
  readonly ours: string;
}

export interface Copies {
  /** A package got this program's API. */
  readonly sharedWith: (file: string) => void;
  /** The config required a package. */
  readonly required: (file: string, request: string) => void;
  readonly found: () => readonly OtherCopy[];
}

export function watchCopies(config: string): Copies {
  const files = new Map<string, string>();
  return {
    sharedWith: (file) => void files.set(file, nameOf(file) ?? file),
    required: (file, request) => void files.set(file, nameOf(file) ?? request),
    found: () => (files.size === 0 ? [] : differing(config, files)),
  };
}

function differing(config: string, files: ReadonlyMap<string, string>): readonly OtherCopy[] {
  const ours = versionSeenFrom(config);
  const found = new Map<string, OtherCopy>();
  for (const [file, name] of files) {
    const version = ours === undefined ? undefined : versionSeenFrom(file);
    if (ours !== undefined && version !== undefined && version !== ours) found.set(name, { package: name, version, ours });
  }
  return [...found.values()];
}

function versionSeenFrom(file: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(createRequire(file).resolve("otelc/package.json"), "utf8"));
    return typeof parsed === "object" && parsed !== null && "version" in parsed ? String(parsed.version) : undefined;
  } catch {
    return undefined;
  }
}

function nameOf(file: string): string | undefined {
  return /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(file)?.[1]?.replaceAll("\\", "/");
}

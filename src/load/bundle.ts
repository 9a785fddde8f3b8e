// One bundle of the config and the project files it imports.
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { type BundleError, parseErrors, parseRepeated } from "./bundle-error.js";
import { keepDeclarationOrder } from "./declaration-order.js";
import { type Aliases, type Format, type Ran, runEsbuild } from "./esbuild.js";

export interface Bundle extends Pick<Ran, "inputs" | "mappedFrom"> {
  /** What call sites name as their file. */
  readonly name: string;
  readonly code: string;
  readonly format: Format;
}

export type Bundled = { readonly bundle: Bundle } | { readonly errors: readonly BundleError[] };

export type Bundler = (config: string, format: Format, aliases?: Aliases) => Promise<Ran>;

/** Bundles as CommonJS, which is quickest to run; top-level await needs a module. */
export async function bundle(config: string, run: Bundler = (file, format, aliases) => runEsbuild(file, format, undefined, aliases)): Promise<Bundled> {
  return withSources(config, run, await withoutPackages(config, run), new Map());
}

/** Node runs no TypeScript: packages of a workspace that begin with such a file are bundled like the config's own. */
async function withSources(config: string, run: Bundler, bundled: Bundled, known: Aliases): Promise<Bundled> {
  const found = "errors" in bundled ? [] : packagesIn(bundled.bundle.code).flatMap((name) => {
    const file = known.has(name) ? undefined : resolvedFrom(config, name);
    return file !== undefined && /\.[cm]?tsx?$/.test(file) ? [[name, file] as const] : [];
  });
  if (found.length === 0) return bundled;
  const aliases = new Map([...known, ...found]);
  return withSources(config, run, await withoutPackages(config, (file, format) => run(file, format, aliases)), aliases);
}

function packagesIn(code: string): readonly string[] {
  return [...new Set([...code.matchAll(/(?:\brequire\(|\bfrom |\bimport )"([^"./][^"]*)"/g)].flatMap(([, name]) => name ?? []))].filter((name) => !/^(?:node:|otelc(?:\/|$))/.test(name));
}

function resolvedFrom(config: string, name: string): string | undefined {
  try {
    return createRequire(config).resolve(name);
  } catch {
    return undefined;
  }
}

async function withoutPackages(config: string, run: Bundler): Promise<Bundled> {
  const first = bundled(await run(config, "cjs"), config, "cjs");
  const needsModule = "errors" in first && first.errors.some((error) => error.message.includes("Top-level await is currently not supported"));
  return needsModule ? bundled(await run(config, "esm"), config, "esm") : first;
}

function bundled({ exitCode, code, stderr, mappedFrom, inputs }: Ran, config: string, format: Format): Bundled {
  const base = dirname(config);
  if (exitCode === null) return { errors: [{ kind: "no-bundler", message: stderr, place: undefined }] };
  const errors = exitCode === 0 ? parseRepeated(stderr, base) : parseErrors(stderr, base);
  if (errors.length > 0) return { errors };
  return { bundle: { name: `${config}.otelc-bundle`, code: keepDeclarationOrder(code, base), format, inputs, mappedFrom } };
}

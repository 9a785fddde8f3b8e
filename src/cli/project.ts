// From a config's name to compiled output, with every finding located: what build, lint and diff have in common.
import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { compile, type Compiled } from "../compile.js";
import { createDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.js";
import { type Locate, type Located, located } from "../diagnostics/located.js";
import * as api from "../index.js";
import { load } from "../load/load.js";
import { type Surroundings, surroundingsOf } from "../load/surroundings.js";
import * as testing from "../testing.js";
import { type Context, type Parsed, Usage } from "./command.js";

export interface Project {
  /** Folder of the config: output stands in it, and files are named from it. */
  readonly folder: string;
  /** Name of the config in its folder. */
  readonly config: string;
  /** Undefined where the config does not load. */
  readonly compiled: Compiled | undefined;
  /** Files that were read for it, absolute, as far as it came. */
  readonly inputs: readonly string[];
  /** All that the result was made from; undefined where that cannot be told. */
  readonly basis: Surroundings | undefined;
  /** Locates, sorts and drops repetitions; for these diagnostics and any that come later. */
  located(diagnostics: readonly Diagnostic[]): Promise<readonly Located[]>;
}

export async function openProject(parsed: Parsed, context: Context): Promise<Project> {
  const config = resolve(context.cwd, parsed.operands[0] ?? "stack.config.ts");
  const folder = dirname(config);
  const targets = wanted(parsed, "target");
  const [environment] = wanted(parsed, "env") ?? [];
  const log = createDiagnostics();
  const timeoutMs = Number(context.environment["OTELC_CONFIG_TIMEOUT_MS"] ?? 10_000);
  const packages = { otelc: api, "otelc/testing": testing };
  const loaded = await load(config, packages, log, { base: folder, timeoutMs, bundler: context.bundler });
  const locator = async (): Promise<Locate> => (loaded === undefined ? () => undefined : (await import("../load/locate.js")).createLocator(loaded));
  const read = { files: new Set<string>(), absent: new Set<string>() };
  const compiled = loaded === undefined || log.hasErrors ? undefined : compile(loaded.value, {
    targets, environment, collectorVersion: context.environment["OTELC_COLLECTOR_VERSION"], 
    readFile(path) {
      const text = readIn(folder, path);
      (text === undefined ? read.absent : read.files).add(join(folder, path));
      return text;
    },
  });
  const surroundings = loaded === undefined ? undefined : surroundingsOf(loaded.bundle, Object.keys(packages));
  return {
    folder, config: basename(config), compiled, inputs: [...new Set([config, ...(loaded?.bundle.inputs ?? []), ...read.files, ...read.absent])],
    basis: surroundings && { ...surroundings, files: [...surroundings.files, ...read.files], absent: [...surroundings.absent, ...read.absent] },
    async located(diagnostics) {
      const all = [...log.all, ...diagnostics];
      return all.length === 0 ? [] : located(all, await locator());
    },
  };
}

/** An empty value would build nothing, and look like success. */
function wanted(parsed: Parsed, option: string): readonly string[] | undefined {
  const values = parsed.list(option);
  if (values?.length === 0) throw new Usage(`--${option} takes a name.`);
  return values;
}

/** A file of the project, never one outside it. */
function readIn(folder: string, path: string): string | undefined {
  const full = join(folder, path);
  const below = relative(folder, full);
  return !/^\.\.(?:[\\/]|$)/.test(below) && !isAbsolute(below) && existsSync(full) ? readFileSync(full, "utf8") : undefined;
}

// From a config's name to compiled output, with every finding located: what build, lint and diff have in common.
import { basename, dirname, join, resolve } from "node:path";
import { compile, type Compiled, isFatal } from "../compile.js";
import { createDiagnostics, type Diagnostic, type Path, type Place, type PointsAt } from "../diagnostics/diagnostic.js";
import { type Locate, type Located, located } from "../diagnostics/located.js";
import { valueAt } from "../diagnostics/value-at.js";
import type { Recall } from "../emit/recall.js";
import * as api from "../index.js";
import { lintSources, type Severities } from "../lint/run.js";
import { suppressed } from "../lint/suppress.js";
import { load, type Loaded, use } from "../load/load.js";
import { readProjectFile } from "../load/project-file.js";
import { projectTexts } from "../load/project-texts.js";
import { type Surroundings, surroundingsOf } from "../load/surroundings.js";
import * as testing from "../testing.js";
import { mendedOf, readBaseline, withoutKnown } from "./baseline.js";
import { type Context, type Parsed, Usage } from "./command.js";

export interface Project {
  /** Folder of the config: output stands in it, and files are named from it. */
  readonly folder: string;
  /** Name of the config in its folder. */
  readonly config: string;
  /** Undefined where the config does not load. Its outputs are there where every error is suppressed. */
  readonly compiled: Compiled | undefined;
  /** What the stack says of rules. */
  readonly severities: Severities;
  /** Texts of the user's files, by the names that places use. */
  readonly sources: ReadonlyMap<string, string>;
  /** Files that were read for it, absolute, as far as it came. */
  readonly inputs: readonly string[];
  /** All that the result was made from; undefined where that cannot be told. */
  readonly basis: Surroundings | undefined;
  /** Every finding of loading and compiling, and these besides: located, sorted, said once each, without what is suppressed or in the baseline. */
  located(more?: readonly Diagnostic[]): Promise<readonly Located[]>;
  /** How many findings of the baseline are mended; 0 where not all of the stack was looked at. */
  mended(): Promise<number>;
  /** Where something of the stack stands. */
  place(at: Path, on?: PointsAt): Promise<Place | undefined>;
  /** Whether the stack, as it was written, has something at a path. */
  isWritten(at: Path): boolean;
}

/** @param recall What builds of this process have in common, where there are several. */
export async function openProject(parsed: Parsed, context: Context, recall?: Recall): Promise<Project> {
  const config = resolve(context.cwd, parsed.operands[0] ?? "stack.config.ts");
  const folder = dirname(config);
  const targets = wanted(parsed, "target");
  const [environment] = wanted(parsed, "env") ?? [];
  const baseline = readBaseline(parsed, context.cwd);
  const log = createDiagnostics();
  const timeoutMs = Number(context.environment["OTELC_CONFIG_TIMEOUT_MS"] ?? 10_000);
  const packages = { otelc: api, "otelc/testing": testing };
  const loaded = await load(config, packages, log, { base: folder, timeoutMs, bundler: context.bundler });
  const read = { files: new Set<string>(), absent: new Set<string>() };
  const compiled = loaded === undefined || log.hasErrors ? undefined : use(loaded, log, () => compile(loaded.value, {
    targets, environment, recall, collectorVersion: context.environment["OTELC_COLLECTOR_VERSION"],
    readFile(path) {
      const text = readProjectFile(folder, path);
      (text === undefined ? read.absent : read.files).add(join(folder, path));
      return text;
    },
  }));
  const sources = loaded === undefined ? new Map<string, string>() : projectTexts(loaded);
  const severities: Severities = Object.assign({}, ...(compiled?.models ?? []).map((model) => model.lint));
  const isLinted = compiled !== undefined && compiled.models.length > 0;
  if (isLinted) lintSources(sources, severities, log);
  const isWhole = isLinted && targets === undefined && environment === undefined && !compiled.diagnostics.some(isFatal);
  const everything = async (more: readonly Diagnostic[] = []): Promise<readonly Located[]> => {
    const said = [...log.all, ...(compiled?.diagnostics ?? []), ...more];
    const all = said.length === 0 ? [] : located(said, await locator(loaded));
    return suppressed(all, { sources, today: context.today, severities, isWhole });
  };
  const findings = async (more: readonly Diagnostic[] = []): Promise<readonly Located[]> => withoutKnown(await everything(more), baseline);
  const surroundings = loaded === undefined ? undefined : surroundingsOf(loaded.bundle, Object.keys(packages));
  return {
    folder, config: basename(config), compiled: compiled && (await released(compiled, findings)), severities, sources,
    inputs: [...new Set([config, ...(loaded?.bundle.inputs ?? []), ...(loaded?.linked ?? []), ...read.files, ...read.absent])],
    basis: surroundings && { ...surroundings, files: [...surroundings.files, ...read.files], absent: [...surroundings.absent, ...read.absent] },
    located: findings, mended: async () => (isWhole ? mendedOf(await everything(), baseline) : 0), place: async (at, on) => (await locator(loaded))(at, on), isWritten: (at) => valueAt(loaded?.value, at) !== undefined,
  };
}

async function locator(loaded: Loaded | undefined): Promise<Locate> {
  return loaded === undefined ? () => undefined : (await import("../load/locate.js")).createLocator(loaded);
}

/** An error that is suppressed, or known and put off, holds nothing back. */
async function released(compiled: Compiled, findings: () => Promise<readonly Located[]>): Promise<Compiled> {
  const isHeld = compiled.outputs.length === 0 && compiled.emitted.length > 0;
  if (!isHeld) return compiled;
  return (await findings()).some(({ severity }) => severity === "error") ? compiled : { ...compiled, outputs: compiled.emitted };
}

/** An empty value would build nothing, and look like success. */
function wanted(parsed: Parsed, option: string): readonly string[] | undefined {
  const values = parsed.list(option);
  if (values?.length === 0) throw new Usage(`--${option} takes a name.`);
  return values;
}

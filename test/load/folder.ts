// A temporary project for one test: its files, what loading it says, and what stands at the places that are found.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { createDiagnostics, type Diagnostic, isPlace, type Path, type Place, type PointsAt } from "../../src/diagnostics/diagnostic.js";
import * as api from "../../src/index.js";
import { load, type Loaded } from "../../src/load/load.js";
import { createLocator } from "../../src/load/locate.js";
import * as testing from "../../src/testing.js";

export type Files = Readonly<Record<string, string>>;

/** Writes the files into a folder that is removed when the test ends. */
export function folderWith(files: Files): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "otelc-load-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

export interface Outcome {
  readonly folder: string;
  readonly loaded: Loaded | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** Each diagnostic as `code file:line:column text under the caret`. */
  readonly told: readonly string[];
}

export async function loadFiles(files: Files, config = "stack.config.ts", timeoutMs = 5000): Promise<Outcome> {
  const folder = folderWith(files);
  return { folder, ...(await loadIn(folder, config, timeoutMs)) };
}

export async function loadIn(folder: string, config = "stack.config.ts", timeoutMs = 5000): Promise<Omit<Outcome, "folder">> {
  const before = filesIn(folder);
  const log = createDiagnostics();
  const loaded = await load(join(folder, config), { otelc: api, "otelc/testing": testing }, log, { base: folder, timeoutMs });
  const after = filesIn(folder);
  if (before.join() !== after.join()) throw new Error(`loading left files behind: ${after.filter((file) => !before.includes(file)).join(", ")}`);
  return { loaded, diagnostics: log.all, told: log.all.map(({ code, at }) => `${code} ${isPlace(at) ? shown(folder, at) : at.join(".")}`) };
}

/** Loads, and shows what stands at the place of a path: `file:line text`, and of several such texts on the line which one. */
export async function locateIn(files: Files, at: Path, on?: PointsAt, config = "stack.config.ts"): Promise<string> {
  const { folder, loaded, told } = await loadFiles(files, config);
  if (loaded === undefined) throw new Error(`the config does not load: ${told.join("; ")}`);
  const place = (await createLocator(loaded))(at, on);
  if (place === undefined) return "nowhere";
  const text = lineAt(folder, place).slice(place.column - 1, place.column - 1 + place.length);
  const before = lineAt(folder, place).slice(0, place.column - 1).split(text).length;
  return `${place.file}:${place.line} ${text}${before === 1 ? "" : ` (${before})`}`;
}

function shown(folder: string, place: Place): string {
  const { file, line, column, length } = place;
  return `${file}:${line}:${column} ${lineAt(folder, place).slice(column - 1, column - 1 + length)}`;
}

function lineAt(folder: string, { file, line }: Place): string {
  return readText(join(folder, file)).replace(/^\uFEFF/, "").split(/\r?\n/)[line - 1] ?? "";
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

/** A config whose only collector "gw" has these processors. */
export function configWith(through: string, before = ""): string {
  return `import { batch, collector, compose, defineStack, jaeger, memoryLimiter, otlp, processors, receivers, secret } from "otelc";
${before}
export default defineStack({
  name: "s",
  targets: [compose()],
  collectors: {
    gw: collector({
      pipelines: {
        traces: { from: [otlp()], through: ${through}, to: [jaeger()] },
      },
    }),
  },
});
`;
}

export const firstProcessor = ["collectors", "gw", "pipelines", "traces", "through", 0] as const;

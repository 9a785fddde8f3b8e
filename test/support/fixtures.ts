// Fixtures are folders: discovered, never listed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { compile, type Compiled } from "../../src/compile.js";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.js";
import { type Locate, type Located, located } from "../../src/diagnostics/located.js";
import * as api from "../../src/index.js";
import { suppressed } from "../../src/lint/suppress.js";
import { load } from "../../src/load/load.js";
import { createLocator } from "../../src/load/locate.js";
import { readProjectFile } from "../../src/load/project-file.js";
import * as testing from "../../src/testing.js";

export const root = resolve(import.meta.dirname, "../..");
export const fixtures = readdirSync(join(root, "fixtures")).filter((name) => /^\d\d/.test(name) && existsSync(join(root, "fixtures", name, "stack.config.ts"))).sort();

/** Loads a config and compiles it, as the command line does. */
export async function compileFile(config: string, collectorVersion?: string): Promise<Compiled & { readonly locate: Locate }> {
  const log = createDiagnostics();
  const base = dirname(config);
  const loaded = await load(config, { otelc: api, "otelc/testing": testing }, log, { base, timeoutMs: 1000 });
  if (loaded === undefined) return { diagnostics: log.all, models: [], outputs: [], emitted: [], locate: () => undefined };
  const compiled = compile(loaded.value, { collectorVersion, readFile: (path) => readProjectFile(base, path) });
  return { ...compiled, locate: compiled.diagnostics.length === 0 ? () => undefined : await createLocator(loaded) };
}

/** Everything that the command line would say of a config, suppressions applied. */
export async function findingsOf(config: string): Promise<readonly Located[]> {
  const { diagnostics, locate } = await compileFile(config);
  const folder = dirname(config);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts") && !name.includes("golden"));
  const sources = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")] as const));
  return suppressed(located(diagnostics, locate), { sources, today: "2026-01-01", severities: {} });
}

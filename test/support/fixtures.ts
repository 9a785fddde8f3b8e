// Fixtures are folders: discovered, never listed.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import * as api from "../../src/index.js";
import * as testing from "../../src/testing.js";
import { compile, type Compiled } from "../../src/compile.js";
import { createDiagnostics, type Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { load } from "../../src/load/load.js";
import { createLocator } from "../../src/load/locate.js";

export const root = resolve(import.meta.dirname, "../..");
export const fixtures = readdirSync(join(root, "fixtures")).filter((name) => /^\d\d/.test(name) && existsSync(join(root, "fixtures", name, "stack.config.ts"))).sort();

/** Loads a config and compiles it, as the command line does. */
export async function compileFile(config: string, collectorVersion?: string): Promise<Compiled & { readonly located: readonly Diagnostic[] }> {
  const log = createDiagnostics();
  const base = resolve(config, "..");
  const loaded = await load(config, { otelc: api, "otelc/testing": testing }, log, { base, timeoutMs: 2000 });
  const compiled = loaded === undefined ? { diagnostics: log.all, models: [], outputs: [] } : compile(loaded.value, { collectorVersion, readFile: readerIn(base) });
  const locate = loaded === undefined ? () => undefined : createLocator(loaded, loaded.value);
  void locate;
  return { ...compiled, located: compiled.diagnostics };
}

function readerIn(base: string): (path: string) => string | undefined {
  return (path) => (existsSync(join(base, path)) && !relative(base, join(base, path)).startsWith("..") ? readFileSync(join(base, path), "utf8") : undefined);
}

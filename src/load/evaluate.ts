// Runs a bundle so that `otelc` is this program's own API, and so that a loop without end comes to one.
import { randomUUID } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import Module, { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import type { Bundle } from "./bundle.js";

/** What `import ... from` gives, by specifier. */
export type Api = Readonly<Record<string, object>>;

type Exports = Readonly<Record<string, unknown>>;

/** The config called process.exit(). */
export class Exited extends Error {}

export async function evaluate(bundle: Bundle, config: string, api: Api, timeoutMs: number): Promise<Exports> {
  const restore = guard(api);
  try {
    return bundle.format === "cjs" ? evaluateScript(bundle, config, api, timeoutMs) : await evaluateModule(bundle, config, api);
  } finally {
    restore();
  }
}

interface Loader { _load(request: string, parent: unknown, isMain: boolean): unknown }

/** Packages that the config imports get the same API; and nothing in it may end the process. */
function guard(api: Api): () => void {
  const loader = Module as unknown as Loader;
  const load = loader._load;
  const exit = process.exit;
  loader._load = (request, parent, isMain) => api[request] ?? load(request, parent, isMain);
  process.exit = () => {
    throw new Exited("process.exit() was called");
  };
  return () => {
    loader._load = load;
    process.exit = exit;
  };
}

function evaluateScript(bundle: Bundle, config: string, api: Api, timeoutMs: number): Exports {
  const requireFrom = createRequire(config);
  const require = Object.assign((request: string): unknown => api[request] ?? requireFrom(request), requireFrom);
  const module: { exports: Exports } = { exports: {} };
  const body = vm.compileFunction(bundle.code, ["exports", "require", "module", "__filename", "__dirname"], {
    filename: bundle.name, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  }) as (...args: unknown[]) => void;
  const call = `otelc_${randomUUID().replaceAll("-", "")}`;
  const holder = globalThis as unknown as Record<string, unknown>;
  holder[call] = () => body(module.exports, require, module, config, dirname(config));
  try {
    // Only code that vm starts can be stopped, so the call itself is a script.
    new vm.Script(`globalThis.${call}()`).runInThisContext({ timeout: timeoutMs, displayErrors: false });
  } finally {
    delete holder[call];
  }
  return module.exports;
}

/** A module must stand in a file beside the config, so that its imports resolve; it is there for an instant only. */
async function evaluateModule(bundle: Bundle, config: string, api: Api): Promise<Exports> {
  const key = `otelc_${randomUUID().replaceAll("-", "")}`;
  const holder = globalThis as unknown as Record<string, unknown>;
  holder[key] = api;
  const file = join(dirname(config), `.stack.config.${randomUUID()}.mjs`);
  try {
    writeFileSync(file, withApi(bundle.code, key));
    return (await import(pathToFileURL(file).href)) as Exports;
  } finally {
    rmSync(file, { force: true });
    delete holder[key];
  }
}

/** Imports of otelc become reads of this program's API; each stays on its line, so that positions hold. */
function withApi(code: string, key: string): string {
  return code.replaceAll(/^import \{([^}]*)\} from "(otelc(?:\/testing)?)";/gm, (_, names: string, specifier: string) => {
    const lines = names.split("\n").length - 1;
    return `const {${names.replaceAll("\n", " ").replaceAll(/ as /g, ": ")}} = globalThis[${JSON.stringify(key)}][${JSON.stringify(specifier)}];${"\n".repeat(lines)}`;
  });
}

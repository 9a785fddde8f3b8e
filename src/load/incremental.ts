// esbuild kept running: what has not changed is neither read nor parsed again. Its JavaScript API costs more to load than one bundle, and pays from the second on.
import { dirname, resolve } from "node:path";
import type { BuildContext, BuildFailure } from "esbuild";
import type { Bundler } from "./bundle.js";
import { type Aliases, type Format, type Ran, settings } from "./esbuild.js";

export interface Incremental { readonly bundler: Bundler; dispose(): Promise<void> }

export async function incrementalBundler(): Promise<Incremental> {
  const { context, formatMessages } = await import("esbuild");
  const contexts = new Map<string, Promise<BuildContext>>();
  const begin = (config: string, format: Format, aliases: Aliases): Promise<BuildContext> => context({ ...settings(config, format, aliases), write: false, metafile: true, logLevel: "silent" });
  const bundler: Bundler = async (config, format, aliases = new Map()) => {
    const key = JSON.stringify([format, config, ...aliases]);
    const begun = contexts.get(key) ?? begin(config, format, aliases);
    contexts.set(key, begun);
    const base = dirname(config);
    try {
      const { outputFiles, metafile, warnings } = await (await begun).rebuild();
      const stderr = (await formatMessages(warnings, { kind: "warning", color: false })).join("\n");
      return { exitCode: 0, code: outputFiles?.[0]?.text ?? "", stderr, mappedFrom: base, inputs: Object.keys(metafile?.inputs ?? {}).map((path) => resolve(base, path)) };
    } catch (error) {
      if (!isFailure(error)) return failed(null, String(error), base);
      return failed(1, (await formatMessages(error.errors, { kind: "error", color: false })).join("\n"), base);
    }
  };
  return { bundler, dispose: async () => void (await Promise.all([...contexts.values()].map(async (begun) => (await begun).dispose()))) };
}

function failed(exitCode: number | null, stderr: string, base: string): Ran {
  return { exitCode, code: "", stderr, mappedFrom: base, inputs: undefined };
}

function isFailure(error: unknown): error is BuildFailure {
  return error instanceof Error && "errors" in error && Array.isArray(error.errors);
}

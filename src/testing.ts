// `otelc/testing`: compile a stack in memory and look at what would be written.
import { collectorConfig } from "./collector/config.js";
import { compile as compileStack } from "./compile.js";
import type { Collector } from "./stack/collector.js";
import type { Environments, Stack } from "./stack/stack.js";
import { plainView } from "./workload/plain-view.js";

/** One finding of a compilation. */
export interface Finding { readonly code: string; readonly severity: "error" | "warning" | "info"; readonly message: string }

/** A compiled stack. */
export interface Compiled {
  /** Everything that validation and lint have to say. */
  readonly findings: readonly Finding[];
  /** A file by its path below `out/`, for instance `compose/compose.yaml`; environments are not part of it. Throws a RangeError where there is none. */
  file(path: string): { readonly documents: readonly unknown[] };
  /** The collector's configuration as data. Throws a RangeError for a collector that is not in the stack. */
  config(of: Collector): Readonly<Record<string, unknown>>;
}

export interface TestOptions {
  /** @default the only stack */
  environment?: string;
  /** @default every target */
  target?: string;
}

/**
 * Compiles a stack in memory, for unit tests of one's own configuration.
 * @example const compiled = await compile(stack, { target: "compose" }); compiled.file("compose/compose.yaml");
 */
export async function compile(stack: Stack | Environments, options: TestOptions = {}): Promise<Compiled> {
  const { diagnostics, models, outputs } = compileStack(stack, { environment: options.environment, targets: options.target === undefined ? undefined : [options.target] });
  const files = new Map(outputs.flatMap((output) => output.artifacts.map((artifact) => [`${output.folder.split("/").at(-1)}/${artifact.path}` as string, artifact] as const)));
  return {
    findings: diagnostics.map(({ code, severity, message }) => ({ code, severity, message })),
    file(path) {
      const found = files.get(path);
      if (found === undefined) throw new RangeError(`no file "${path}"; there are: ${[...files.keys()].sort().join(", ")}`);
      return { documents: typeof found.documents === "string" ? [found.documents] : found.documents };
    },
    config(of) {
      for (const model of models) {
        const name = nameOf(of, stack);
        const node = model.collectors.find((candidate) => candidate.name === name);
        if (node !== undefined) return collectorConfig(model, node, plainView);
      }
      throw new RangeError("that collector is not in the stack");
    },
  };
}

function nameOf(collector: Collector, stack: Stack | Environments): string | undefined {
  const stacks: readonly unknown[] = "stacks" in stack ? Object.values(stack.stacks) : [stack];
  for (const each of stacks) {
    const collectors = (each as { readonly collectors?: Readonly<Record<string, unknown>> }).collectors ?? {};
    const found = Object.entries(collectors).find(([, candidate]) => candidate === collector);
    if (found !== undefined) return found[0];
  }
  return undefined;
}


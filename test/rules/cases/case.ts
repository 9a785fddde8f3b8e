import type { Artifact } from "../../../src/emit/artifact.js";
import type { Severity } from "../../../src/diagnostics/diagnostic.js";
import { direct } from "../../../src/lint/example.js";
import type { Example } from "../../../src/lint/rule.js";

/** An example, with files beside those that its targets write. */
export interface Case extends Example {
  readonly adds?: readonly Artifact[];
  /** Where the first finding points, its steps joined by dots. */
  readonly at?: string;
  /** Whether the first finding can be mended by `--fix`. */
  readonly isMended?: boolean;
  /** How grave the first finding is, where a rule tells cases apart. */
  readonly severity?: Severity;
  /** A part of what the first finding says to do, where a rule tells cases apart. */
  readonly fix?: string;
}

export type Cases = Readonly<Record<string, readonly Case[]>>;

export const quiet = (config: string): Case => ({ config });
export const found = (config: string, ...finds: readonly string[]): Case => ({ config, finds });

export const placed = (config: string, at: string, ...finds: readonly string[]): Case => ({ config, finds, at });

export const graded = (config: string, severity: Severity, ...finds: readonly string[]): Case => ({ config, finds, severity });

export const advised = (config: string, fix: string, ...finds: readonly string[]): Case => ({ config, finds, fix });

export const mended = (config: string, isMended: boolean, ...finds: readonly string[]): Case => ({ config, finds, isMended });

/** A file of a store's own configuration, as Compose has it. */
export function configured(store: string, document: object, finds: readonly string[] = [], options = ""): Case {
  const signal = store === "loki" ? "logs" : store === "tempo" ? "traces" : "metrics";
  return {
    config: `const store = ${store}({ ${options} });\n\ncollectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { ${signal}: { from: [otlp()], through: [memoryLimiter()], to: [store] } } }) },`,
    finds, adds: [{ path: `config/${store}/config.yaml`, documents: [document], origin: [] }],
  };
}

/** Pipelines of one collector, by their bodies. */
export function pipelines(declare: string, body: string, settings = 'sendingQueue: { volume: "20Gi" },', stack = ""): string {
  return `${declare}\n\ncollectors: { edge: collector({ ${settings} pipelines: {\n${body}\n} }) },${stack === "" ? "" : `\n${stack}`}`;
}

export { direct };

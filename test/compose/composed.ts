// Compiles a stack of the public DSL for Compose and gives what a reader of the folder would look at.
import { expect } from "vitest";
import { check } from "../../src/check/check.js";
import { compile } from "../../src/compile.js";
import { createDiagnostics, type Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Artifact } from "../../src/emit/artifact.js";
import { compose, type ComposeOptions, defineStack, type StackOptions } from "../../src/index.js";
import { targets } from "../../targets/index.js";

export interface Service extends Readonly<Record<string, unknown>> {
  readonly image: string;
  readonly command?: readonly string[];
  readonly entrypoint?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[]; readonly timeout: string };
  readonly deploy: { readonly replicas?: number; readonly resources: { readonly limits: { readonly cpus: string; readonly memory: string } } };
  readonly volumes?: readonly { readonly type: string; readonly source: string; readonly target: string }[];
  readonly ports?: readonly { readonly published: string; readonly host_ip: string }[];
  readonly labels: Readonly<Record<string, string>>;
}

export interface Composed {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, { readonly name: string }>>;
  readonly secrets: Readonly<Record<string, unknown>>;
  /** Text of a file, or its only document. */
  file(path: string): unknown;
}

type Described = Omit<StackOptions, "name" | "targets">;

/** What was written; a stack with findings of the target or of the schemas fails the test. */
export function composed(stack: Described, options: ComposeOptions = {}): Composed {
  const { diagnostics, artifacts } = emitted(stack, options);
  expect(diagnostics).toEqual([]);
  const files = new Map(artifacts.map(({ path, documents }) => [path, typeof documents === "string" ? documents : documents[0]]));
  const file = (path: string): unknown => {
    expect([...files.keys()]).toContain(path);
    return files.get(path);
  };
  const { services, volumes = {}, secrets = {} } = JSON.parse(JSON.stringify(file("compose.yaml")));
  return { services, volumes, secrets, file };
}

/** Codes and messages of the errors. */
export function errorsOf(stack: Described, options: ComposeOptions = {}): readonly string[] {
  return emitted(stack, options).diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

/** Without lint, whose rules have tests of their own. */
function emitted(stack: Described, options: ComposeOptions): { readonly diagnostics: readonly Diagnostic[]; readonly artifacts: readonly Artifact[] } {
  const { diagnostics, models } = compile(defineStack({ ...stack, name: "shop", targets: [compose(options)] }), { readFile: () => "text" });
  expect(diagnostics.filter(({ code }) => /^(?:load|validate)\//.test(code))).toEqual([]);
  const log = createDiagnostics();
  const artifacts = models.flatMap((model) => model.targets.flatMap((target) => [...(targets[target.type]?.emit(model, target, log) ?? [])]));
  check(artifacts, log);
  return { diagnostics: log.all, artifacts };
}

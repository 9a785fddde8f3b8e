// The whole pipeline on one screen: validate, lower, lint, emit, check. Loading stands before it, writing behind it.
import { check } from "./check/check.js";
import { createDiagnostics, type Diagnostic, type Diagnostics } from "./diagnostics/diagnostic.js";
import { offer } from "./diagnostics/nearest.js";
import type { Artifact } from "./emit/artifact.js";
import { createRecall, type Recall } from "./emit/recall.js";
import { lintDocuments, lintModel } from "./lint/run.js";
import { lower } from "./lower/lower.js";
import { type Facts, factsOf } from "./model/facts.js";
import type { Model, TargetNode } from "./model/model.js";
import { targets } from "../targets/index.js";
import { validate, type Validated } from "./validate/validate.js";

export interface CompileOptions {
  /** Names of target folders or types. @default every target of the stack */
  readonly targets?: readonly string[] | undefined;
  /** @default every environment */
  readonly environment?: string | undefined;
  /** Builds for another collector than the stack says. */
  readonly collectorVersion?: string | undefined;
  /** Reads a file of the project, for `file("path")`; undefined where there is none. */
  readonly readFile?: (path: string) => string | undefined;
  /** What earlier builds of this process made. @default nothing was built before */
  readonly recall?: Recall | undefined;
}

/** One folder to write. */
export interface Output {
  /** `compose`, or `production/kubernetes` where the stack has environments. */
  readonly folder: string;
  readonly target: string;
  readonly environment: string | null;
  readonly collectorVersion: string;
  readonly artifacts: readonly Artifact[];
  /** What the documents do not say, for later comparisons. */
  readonly facts: Facts;
}

export interface Compiled {
  readonly diagnostics: readonly Diagnostic[];
  readonly models: readonly Model[];
  /** Empty where there are errors. */
  readonly outputs: readonly Output[];
  /** What would be written if every error of lint were suppressed; empty where another stage has errors. */
  readonly emitted: readonly Output[];
}

export function compile(exported: unknown, options: CompileOptions): Compiled {
  const log = createDiagnostics();
  const done = (models: readonly Model[], outputs: readonly Output[]): Compiled => ({
    diagnostics: log.all, models, outputs: log.hasErrors ? [] : outputs, emitted: log.all.some(isFatal) ? [] : outputs,
  });

  const stacks = validate(exported, options, log);
  if (log.hasErrors) return done([], []);
  const models = stacks.map((stack) => lowered(stack, options, log));
  if (log.hasErrors) return done(models, []);
  for (const model of models) lintModel(model, log);
  const wanted = models.flatMap((model) => chosen(model, options.targets, log).map((target) => ({ model, target })));
  const recall = options.recall ?? createRecall();
  const outputs = wanted.map(({ model, target }) => emitted(model, target, recall, log));
  for (const [index, output] of outputs.entries()) {
    const from = wanted[index];
    if (from !== undefined) lintDocuments(from.model, from.target, output.artifacts, log);
    check(output.artifacts, log);
  }
  return done(models, outputs);
}

/** An error that no comment and no baseline can silence. */
export function isFatal({ code, severity }: Pick<Diagnostic, "code" | "severity">): boolean {
  return severity === "error" && !code.startsWith("lint/");
}

function lowered({ stack, environment, at }: Validated, options: CompileOptions, log: Diagnostics): Model {
  return lower(stack, { environment, at, readFile: options.readFile ?? (() => undefined) }, log);
}

function chosen(model: Model, names: readonly string[] | undefined, log: Diagnostics): readonly TargetNode[] {
  if (names === undefined) return model.targets;
  const unknown = names.filter((name) => !model.targets.some((target) => target.name === name || target.type === name));
  for (const name of unknown) {
    log.error("emit/unknown-target", [...model.origin, "targets"], {
      message: `The stack has no target "${name}".`, fix: offer(name, model.targets.map((target) => target.name)),
    });
  }
  return model.targets.filter((target) => names.includes(target.name) || names.includes(target.type));
}

function emitted(model: Model, node: TargetNode, recall: Recall, log: Diagnostics): Output {
  const target = targets[node.type];
  if (target === undefined) {
    log.error("emit/target-not-available", node.origin, {
      message: `The target "${node.type}" is not emitted by this version of otelc.`, why: "The stack is validated and lowered for it, and no manifests are written.",
      fix: `Build what is there: --target ${Object.keys(targets).join(",")}, or take the target out.`,
    });
  }
  const folder = model.environment === null ? node.name : `${model.environment}/${node.name}`;
  const artifacts = recall(folder, [...(target?.emit(model, node, log) ?? [])]);
  return { folder, target: node.type, environment: model.environment, collectorVersion: model.collectorVersion, facts: factsOf(model), artifacts };
}

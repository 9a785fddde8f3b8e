// What rules see of an example: its models, the documents of its targets, its text. Nothing is checked or written.
import { createDiagnostics, type Diagnostics } from "../../../src/diagnostics/diagnostic.js";
import type { Artifact } from "../../../src/emit/artifact.js";
import * as api from "../../../src/index.js";
import { completed } from "../../../src/lint/example.js";
import type { Finding, Rule } from "../../../src/lint/rule.js";
import { lower } from "../../../src/lower/lower.js";
import type { Model, TargetNode } from "../../../src/model/model.js";
import { validate } from "../../../src/validate/validate.js";
import { targets } from "../../../targets/index.js";

export const names: readonly string[] = Object.keys(api);

export interface Emitted { readonly model: Model; readonly target: TargetNode; readonly artifacts: readonly Artifact[] }

export interface Input { readonly text: string; readonly models: readonly Model[]; readonly emitted: readonly Emitted[]; readonly mistakes: readonly string[] }

/** Evaluates a completed example; it is plain JavaScript, so no bundler is needed. */
export function stackOf(text: string): unknown {
  const body = text.replace(/^import .*$/m, "").replace("export default", "return");
  return new Function(...names, body)(...Object.values(api));
}

const known = new Map<string, Input>();

export function inputOf(example: string): Input {
  const before = known.get(example);
  if (before !== undefined) return before;
  const text = completed(example, names);
  const log = createDiagnostics();
  const models = validate(stackOf(text), {}, log).map(({ stack, environment, at }) => lower(stack, { environment, at, readFile: () => undefined }, log));
  const mistakes = log.all.filter(({ severity, code }) => severity === "error" && !code.startsWith("lint/")).map(({ code, message }) => `${code}: ${message}`);
  const input: Input = { text, models, mistakes, emitted: mistakes.length > 0 ? [] : models.flatMap((model) => model.targets.map((target) => ({ model, target, artifacts: emit(model, target, createDiagnostics()) }))) };
  known.set(example, input);
  return input;
}

function emit(model: Model, target: TargetNode, log: Diagnostics): readonly Artifact[] {
  const emitter = targets[target.type];
  if (emitter !== undefined) return [...emitter.emit(model, target, log)];
  const manifests: unknown = target.options["manifests"];
  return Array.isArray(manifests) ? [{ path: "manifests.yaml", documents: manifests, origin: target.origin }] : [];
}

/** Everything that one rule finds there, and in files that are added. */
export function findingsOf(rule: Rule, { models, emitted, text }: Input, adds: readonly Artifact[] = []): readonly Finding[] {
  const found: Finding[] = [];
  const report = (finding: Finding): void => void found.push(finding);
  if (rule.sees === "model") for (const model of models) rule.check(model, report);
  if (rule.sees === "documents") for (const { model, target, artifacts } of emitted) rule.check([...artifacts, ...adds], target, model, report);
  if (rule.sees === "sources") rule.check(new Map([["stack.config.ts", text]]), report);
  return found;
}

/** Steps of the path that a finding points at, joined by dots. */
export function placeOf(finding: Finding | undefined): string {
  return Array.isArray(finding?.at) ? finding.at.join(".") : "";
}

// A stack of the public DSL, built for a Kubernetes target in memory; an unexpected diagnostic fails the test that caused it.
import { expect } from "vitest";
import { check } from "../../src/check/check.js";
import { compile } from "../../src/compile.js";
import { createDiagnostics, type Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Artifact } from "../../src/emit/artifact.js";
import * as api from "../../src/index.js";
import { asObject, type KubernetesObject } from "../../targets/kubernetes/object.js";
import { targets } from "../../targets/index.js";

export interface Built {
  readonly artifacts: readonly Artifact[];
  readonly objects: readonly KubernetesObject[];
  readonly diagnostics: readonly Diagnostic[];
  /** The only object of that kind and name. Throws where there is none. */
  one(kind: string, name?: string): KubernetesObject;
  has(kind: string, name?: string): boolean;
  text(path: string): string;
}

type StackOptions = Parameters<typeof api.defineStack>[0];

export function attempt(options: Omit<StackOptions, "name" | "targets"> & Partial<Pick<StackOptions, "name" | "targets">>): Built {
  const compiled = compile(api.defineStack({ name: "shop", targets: [api.kubernetes({ namespace: "observability" })], ...options }), {});
  const log = createDiagnostics();
  const artifacts = compiled.models.flatMap((model) => model.targets.flatMap((target) => [...(targets[target.type]?.emit(model, target, log) ?? [])]));
  check(artifacts, log);
  const early = compiled.diagnostics.filter(({ code }) => /^(?:load|validate|lower)\//.test(code));
  return built(artifacts, [...early, ...log.all]);
}

export function build(options: Parameters<typeof attempt>[0]): Built {
  const result = attempt(options);
  expect(result.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  return result;
}

function built(artifacts: readonly Artifact[], diagnostics: readonly Diagnostic[]): Built {
  const objects = artifacts.flatMap((artifact) => (typeof artifact.documents === "string" ? [] : artifact.documents.flatMap((document) => asObject(document) ?? [])));
  const named = (kind: string, name?: string) => objects.filter((object) => object.kind === kind && (name === undefined || object.metadata.name === name));
  return {
    artifacts, objects, diagnostics,
    has: (kind, name) => named(kind, name).length > 0,
    one(kind, name) {
      const found = named(kind, name);
      const [first] = found;
      if (first === undefined || found.length > 1) throw new RangeError(`${found.length} objects are ${kind} ${name ?? ""}; there are: ${objects.map((object) => `${object.kind} ${object.metadata.name}`).join(", ")}`);
      return first;
    },
    text(path) {
      const artifact = artifacts.find((candidate) => candidate.path === path);
      if (typeof artifact?.documents !== "string") throw new RangeError(`no text "${path}"`);
      return artifact.documents;
    },
  };
}

/** A collector of traces whose queue is on a volume. */
export function ingest(to: api.Jaeger, settings: Partial<api.CollectorOptions> = {}): api.Collector {
  return api.collector({ replicas: 2, sendingQueue: { volume: "1Gi" }, pipelines: { traces: { from: [api.otlp()], through: [api.memoryLimiter()], to: [to] } }, ...settings });
}

/** A value deep in an object; undefined where a step is missing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((here, step) => (typeof here === "object" && here !== null ? Object.entries(here).find(([key]) => key === String(step))?.[1] : undefined), value);
}

/** The pod specification of a workload. */
export function podOf(object: KubernetesObject): unknown {
  return at(object, "spec", "template", "spec");
}

export function containerOf(object: KubernetesObject): unknown {
  return at(podOf(object), "containers", 0);
}

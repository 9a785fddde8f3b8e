// Two stacks of the public DSL, and in words what leads from one to the other.
import { expect } from "vitest";
import { compile } from "../../src/compile.js";
import { print } from "../../src/emit/yaml.js";
import * as api from "../../src/index.js";
import type { Change } from "../../src/semantic/change.js";
import { compare } from "../../src/semantic/compare.js";
import { systemOf } from "../../src/semantic/system.js";
import { readTree } from "../../src/semantic/tree.js";
import { lockName, lockText } from "../../src/write/lock.js";
import { yamlParser } from "../../src/write/read-yaml.js";

type Stack = Omit<Parameters<typeof api.defineStack>[0], "name" | "targets">;

const runners = {
  compose: () => api.compose(), kubernetes: () => api.kubernetes({ namespace: "obs" }), strimzi: () => api.kubernetesStrimzi({ namespace: "obs" }),
};

export async function changes(runner: keyof typeof runners, before: Stack, after: Stack, to = runner): Promise<readonly Change[]> {
  const parse = await yamlParser();
  const system = (stack: Stack, on: keyof typeof runners) => systemOf(readTree(texts(on, stack), parse, lockName), parse);
  return compare(system(before, runner), system(after, to));
}

/** What would stand on disk, the lock too. */
function texts(runner: keyof typeof runners, stack: Stack): ReadonlyMap<string, string> {
  const compiled = compile(api.defineStack({ name: "shop", targets: [runners[runner]()], ...stack }), {});
  const [output] = compiled.outputs;
  expect(compiled.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([]);
  if (output === undefined) throw new Error("nothing was built");
  return new Map([...output.artifacts.map((artifact) => [artifact.path, print(artifact)] as const), [lockName, lockText(new Map(), "1.0.0", output.collectorVersion, [], output.facts)]]);
}

/** `otel-gateway data: queue of ...` */
export function said(all: readonly Change[]): readonly string[] {
  return all.map(({ of, kind, what, isRisky }) => `${isRisky ? "! " : ""}${of} ${kind}: ${what}`);
}

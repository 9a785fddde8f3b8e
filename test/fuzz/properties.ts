// What must hold of every config, however strange: no crash, the same output each time, and nothing that the program which reads it would refuse.
import fc from "fast-check";
import { compile, type Compiled } from "../../src/compile.js";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.js";
import { print } from "../../src/emit/yaml.js";
import * as api from "../../src/index.js";
import { textsOf } from "../../src/write/texts.js";
import { spoilt, stack } from "./stacks.js";

type Options = Parameters<typeof api.defineStack>[0];

function compiledFrom(options: unknown): Compiled {
  return compile(api.defineStack(options as Options), { readFile: () => undefined });
}

function textsIn({ outputs }: Compiled): readonly string[] {
  return outputs.flatMap(({ folder, artifacts }) => artifacts.map((artifact) => `${folder}/${artifact.path}\n${print(artifact)}`));
}

function said({ diagnostics }: Compiled): readonly string[] {
  return diagnostics.map(({ code, message }) => `${code}: ${message}`);
}

/** A stack with plausible options: it is built or explained, and what is built is what its readers accept. */
export const plausible = fc.property(stack, (options) => {
  const [one, other] = [compiledFrom(options), compiledFrom(options)];
  const refused = said(one).filter((line) => line.startsWith("check/"));
  if (refused.length > 0) throw new Error(`its reader would refuse it: ${refused.join("; ")}`);
  if (JSON.stringify([said(one), textsIn(one)]) !== JSON.stringify([said(other), textsIn(other)])) throw new Error("the second build differs from the first");
  for (const { artifacts } of one.outputs) {
    const log = createDiagnostics();
    textsOf(artifacts, log);
    if (log.all.length > 0) throw new Error(log.all.map(({ message }) => message).join("; "));
  }
});

/** Anything else: it is explained, and explaining it does not fail. */
export const anything = fc.property(spoilt, (options) => {
  const compiled = compiledFrom(options);
  if (compiled.diagnostics.some(({ message }) => typeof message !== "string" || message === "")) throw new Error("something is said without words");
  textsIn(compiled);
});

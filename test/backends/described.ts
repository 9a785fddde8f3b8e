// Backends are read from a stack that names them, and seen through the names that every target has.
import { expect } from "vitest";
import { definitionOf } from "../../src/backends/index.js";
import type { Definition } from "../../src/backends/definition.js";
import { compile } from "../../src/compile.js";
import { compose, defineStack, type StackOptions } from "../../src/index.js";
import type { Model } from "../../src/model/model.js";
import { plainView } from "../../src/workload/plain-view.js";

export type Described = Omit<StackOptions, "name" | "targets">;

export function modelOf(stack: Described): Model {
  const { models, diagnostics } = compile(defineStack({ ...stack, name: "shop", targets: [compose()] }), {});
  expect(diagnostics.filter(({ code }) => /^(?:load|validate)\//.test(code))).toEqual([]);
  const [model] = models;
  if (model === undefined) throw new Error("the stack has no model");
  return model;
}

export function definition(type: string): Definition {
  const found = definitionOf(type);
  if (found === undefined) throw new Error(`there is no backend "${type}"`);
  return found;
}

/** The document of a service's first configuration file, as JSON. */
export function configOf(name: string, stack: Described): unknown {
  const model = modelOf(stack);
  const service = model.services.find((candidate) => candidate.name === name);
  if (service === undefined) throw new Error(`there is no service "${name}"`);
  const content = definition(service.type).configs({ service, model, view: plainView })[0]?.content;
  return JSON.parse(JSON.stringify(content !== undefined && "documents" in content ? content.documents[0] : null));
}

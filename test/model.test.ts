// The published model: its schema is made from its types, and every fixture's model answers to it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { compileFile, fixtures, root } from "./support/fixtures.js";
// @ts-expect-error: a generator in plain JavaScript
import { modelSchema } from "../tools/model/generate.mjs";

const schema = readFileSync(join(root, "schemas/model/model.json"), "utf8");

test("the schema is what its generator makes of the types", () => {
  expect(schema).toBe(modelSchema());
});

test.each(fixtures)("the model of %s is plain JSON and answers to the schema", async (name) => {
  const { models } = await compileFile(join(root, "fixtures", name, "stack.config.ts"));
  const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schema));
  expect(models.length).toBeGreaterThan(0);
  for (const model of models) {
    const plain: unknown = JSON.parse(JSON.stringify(model));
    expect(plain).toEqual(model);
    expect(validate(plain) ? [] : validate.errors).toEqual([]);
  }
});

test("a derived option says which setting it comes from, and why", async () => {
  const { models } = await compileFile(join(root, "fixtures/02-queued/stack.config.ts"));
  const limiter = models[0]?.collectors[0]?.components.find((component) => component.type === "memory_limiter");
  expect(limiter?.derived).toContainEqual({ option: ["limit_mib"], origin: ["collectors", "otel-gateway", "resources"], because: "sized from the container's 2048 MiB: the smaller of 80% and 2048 - 50 MiB" });
});

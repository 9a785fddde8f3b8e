// The picture in the documentation is the one that the fixture gives.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { draw } from "../../src/graph/draw.js";
import { compileFile, root } from "../support/fixtures.js";

test("docs/topology.svg is the fixture with the queue", async () => {
  const [model] = (await compileFile(join(root, "fixtures/02-queued/stack.config.ts"))).models;
  if (model === undefined) throw new Error("the fixture does not compile");
  const picture = await draw(model, "svg");
  const path = join(root, "docs/topology.svg");
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, picture);
  expect(picture).toBe(readFileSync(path, "utf8"));
});

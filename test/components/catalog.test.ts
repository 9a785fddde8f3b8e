// Reading the catalog: only what is asked for, and what is said of a name that it does not have.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openCatalog } from "../../src/components/catalog.js";

const folder = join(import.meta.dirname, "../../schemas/catalog");
const catalog = openCatalog(folder);

const { readme } = (await import(join(import.meta.dirname, "../../tools/catalog/readme.mjs"))) as { readonly readme: () => string };

test("schemas/README.md says what the catalog has: run node tools/catalog/readme.mjs", () => {
  expect(readFileSync(join(folder, "../README.md"), "utf8")).toBe(readme());
});

describe("the catalog", () => {
  test("finds a component by its type", () => {
    expect(catalog.findComponent("0.158.0", "processor", "batch")).toMatchObject({ found: "component", isExact: true, entry: { type: "batch", grade: "factory" } });
  });

  test("finds a renamed component by its former name", () => {
    expect(catalog.findComponent("0.158.0", "receiver", "hostmetrics")).toMatchObject({ found: "renamed", now: "host_metrics" });
  });

  test("offers the nearest name of an unknown one", () => {
    expect(catalog.findComponent("0.158.0", "processor", "bach")).toMatchObject({ found: "unknown", nearest: "batch" });
  });

  test("knows a type that belongs to another kind", () => {
    expect(catalog.findComponent("0.158.0", "exporter", "batch")).toMatchObject({ found: "unknown", otherKinds: ["processor"] });
  });

  test("takes the newest catalog that is not newer than the version, and says that it is another", () => {
    expect(catalog.findComponent("0.158.9", "processor", "batch")).toMatchObject({ found: "component", isExact: false });
  });

  test("a type that is no name of a file is unknown", () => {
    expect(catalog.findComponent("0.158.0", "processor", "../processors/batch").found).toBe("unknown");
  });

  test("reads a component in 3 ms", () => {
    const types = ["attributes", "filter", "transform", "resource", "tail_sampling", "span", "interval", "redaction"];
    // The best of several rounds, each from nothing: other programs on the machine are not what is measured.
    const rounds = Array.from({ length: 7 }, () => {
      const cold = openCatalog(folder);
      const begun = performance.now();
      for (const type of types) cold.findComponent("0.158.0", "processor", type);
      return (performance.now() - begun) / types.length;
    });
    expect(Math.min(...rounds)).toBeLessThan(3);
  });
});

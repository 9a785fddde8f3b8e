// What is registered is what there is: files, lists and goldens agree.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { definitionOf } from "../src/backends/index.js";
import { codes } from "../src/cli/explanations.js";
import { rules } from "../src/lint/rules/index.js";
import { passes } from "../src/lower/passes.js";
import { targets } from "../targets/index.js";
import { fixtures, root } from "./support/fixtures.js";

const filesIn = (folder: string): readonly string[] => readdirSync(join(root, folder)).sort();

test("every file of a lint rule is registered under its name", () => {
  expect(rules.map((rule) => rule.name).sort()).toEqual(filesIn("src/lint/rules").filter((file) => file !== "index.ts").map((file) => file.replace(/\.ts$/, "")));
});

test("every target has a folder, and every folder that emits is a target", () => {
  expect(Object.keys(targets).sort()).toEqual(filesIn("targets").filter((name) => existsSync(join(root, "targets", name, "index.ts"))));
});

test("every target has a golden folder of some fixture, with the file that it begins with", () => {
  const beginnings: Readonly<Record<string, string>> = { compose: "compose.yaml", kubernetes: "kustomization.yaml", "kubernetes-strimzi": "kustomization.yaml" };
  const golden = fixtures.flatMap((fixture) => readdirSync(join(root, "fixtures", fixture), { recursive: true, encoding: "utf8" }).filter((path) => path.startsWith("golden/")));
  for (const target of Object.keys(targets)) expect(golden.some((path) => path.endsWith(`${target}/${beginnings[target]}`)), target).toBe(true);
});

test("every backend that users can run has what runs", () => {
  const runnable = ["jaeger", "tempo", "loki", "mimir", "prometheus", "kafka", "grafana", "postgres", "object-store"];
  expect(runnable.filter((type) => definitionOf(type) === undefined)).toEqual([]);
});

test("every pass is a file of its own", () => {
  expect(new Set(passes).size).toBe(passes.length);
});

test("every code that a stage says can be explained", () => {
  const files = ["src", "targets"].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !file.startsWith("lint") && !file.startsWith("cli/explanations")).map((file) => join(root, folder, file)));
  const said = new Set(files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/"((?:load|validate|emit|check|write)\/[a-z-]+)"/g)].map((match) => match[1] ?? "")));
  const folders = /^(?:load|validate|emit|check|write)\/(?:syntax|token|follow|locate|evaluate|bundle)$/;
  expect([...said].filter((code) => !(code in codes) && !folders.test(code))).toEqual([]);
});

test.each(["kubernetes", "custom", "compose"])("schemas/%s is what its provenance says", (folder) => {
  const provenance: unknown = JSON.parse(readFileSync(join(root, "schemas", folder, "provenance.json"), "utf8"));
  const entries = [...JSON.stringify(provenance).matchAll(/"([\w./-]+\.json)":\{[^{}]*"sha256":"([0-9a-f]{64})"/g)];
  expect(entries.length).toBeGreaterThan(0);
  for (const [, file, sha256] of entries) expect(createHash("sha256").update(readFileSync(join(root, "schemas", folder, file ?? ""))).digest("hex"), file).toBe(sha256);
});

// What is registered is what there is: files, lists and goldens agree.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { definitionOf } from "../src/backends/index.js";
import { describe } from "../src/cli/describe.js";
import { codes } from "../src/cli/explanations.js";
import { reasons } from "../src/cli/reasons.js";
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

test("every code that is said can be explained, and no other", () => {
  const texts = ["src", "targets"].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts") && !/^(?:lint\/rules|cli\/(?:explanations|reasons))/.test(file)).map((file) => readFileSync(join(root, folder, file), "utf8")));
  const said = new Set(texts.flatMap((text) => [...text.matchAll(/"((?:load|validate|emit|check|write)\/[a-z-]+)"/g)].map((match) => match[1] ?? "")));
  const made = ["load/bundler-missing", "load/import-unreadable", "load/syntax-error", "load/key-repeated", "load/import-not-found", "load/export-missing", "write/lock-newer", "write/lock-unreadable", ...["syntax", "function", "path", "enum", "argument"].map((kind) => `validate/ottl-${kind}`)];
  expect([...said].filter((code) => !(code in codes))).toEqual([]);
  expect(Object.keys(codes).filter((code) => !said.has(code) && !made.includes(code))).toEqual([]);
  expect(Object.keys(reasons).filter((code) => !(code in codes))).toEqual([]);
  expect(Object.values(codes).filter(({ summary, why }) => summary === "" || why === "")).toEqual([]);
});

test("every rule is explained with its severity, its reason and whole configs", () => {
  for (const rule of rules) {
    const told = describe(rule.name);
    expect(told).toMatchObject({ code: `lint/${rule.name}`, summary: rule.summary, why: rule.why });
    if (rule.bad.length > 0) expect(told?.bad, rule.name).toMatch(/^import \{.*\} from "otelc";\n\n[\s\S]*export default defineStack\(\{/);
  }
});

test.each(["catalog", "kubernetes", "custom", "compose"])("schemas/%s is what its provenance says", (folder) => {
  const provenance: unknown = JSON.parse(readFileSync(join(root, "schemas", folder, "provenance.json"), "utf8"));
  const entries = [...JSON.stringify(provenance).matchAll(/"([\w./-]+\.json)":\{[^{}]*"sha256":"([0-9a-f]{64})"/g)];
  const files = readdirSync(join(root, "schemas", folder), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".json") && file !== "provenance.json");
  expect(entries.map(([, file]) => file).sort()).toEqual(files.sort());
  for (const [, file, sha256] of entries) expect(createHash("sha256").update(readFileSync(join(root, "schemas", folder, file ?? ""))).digest("hex"), file).toBe(sha256);
});

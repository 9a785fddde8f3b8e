// Whole folders, reviewed as behaviour. UPDATE_GOLDEN=1 rewrites them; a stale or an extra file fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { print } from "../src/emit/yaml.js";
import { compileFile, findingsOf, fixtures, root, targetsOf } from "./support/fixtures.js";

const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

/** Targets that are emitted; the others of a fixture say so, and are golden when they are. */
const emitted = fixtures.filter((name) => targetsOf(name).includes("compose"));

describe.each(fixtures.filter((name) => !emitted.includes(name)))("fixture %s", (name) => {
  test("is lowered without a finding but that its target is not emitted", async () => {
    const compiled = await compileFile(join(root, "fixtures", name, "stack.config.ts"));
    expect([...new Set(compiled.diagnostics.map(({ code }) => code))]).toEqual(["emit/target-not-available"]);
    expect(compiled.models.flatMap((model) => model.collectors).length).toBeGreaterThan(0);
  });
});

describe.each(emitted)("fixture %s", (name) => {
  const golden = join(root, "fixtures", name, "golden");

  test("compiles without a finding", async () => {
    const findings = await findingsOf(join(root, "fixtures", name, "stack.config.ts"));
    expect(findings.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  test("emits its golden folders, file by file", async () => {
    const { outputs } = await compileFile(join(root, "fixtures", name, "stack.config.ts"));
    const emitted = new Map(outputs.flatMap((output) => output.artifacts.map((artifact) => [`${output.folder}/${artifact.path}`, print(artifact)] as const)));
    if (isUpdating) {
      rmSync(golden, { recursive: true, force: true });
      for (const [path, text] of emitted) {
        mkdirSync(dirname(join(golden, path)), { recursive: true });
        writeFileSync(join(golden, path), text);
      }
    }
    expect([...emitted.keys()].sort()).toEqual(filesIn(golden));
    for (const [path, text] of emitted) expect(text, path).toBe(readFileSync(join(golden, path), "utf8"));
  });
});

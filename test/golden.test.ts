// Whole folders, reviewed as behaviour. UPDATE_GOLDEN=1 rewrites them; a stale or an extra file fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { print } from "../src/emit/yaml.js";
import { compileFile, findingsOf, fixtures, root } from "./support/fixtures.js";

const isUpdating = process.env["UPDATE_GOLDEN"] === "1";

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

/** What a fixture asks for and no target emits yet, by environment; the rest of it is golden. */
const waiting: Readonly<Record<string, readonly (string | undefined)[]>> = {};
const environments: Readonly<Record<string, readonly string[]>> = { "05-company": ["staging", "production"] };

describe.each(fixtures)("fixture %s", (name) => {
  const golden = join(root, "fixtures", name, "golden");
  const config = join(root, "fixtures", name, "stack.config.ts");
  const late = waiting[name] ?? [];
  const ready = late.length === 0 ? [undefined] : (environments[name] ?? []).filter((environment) => !late.includes(environment));

  test("compiles without a finding, but for what is not emitted yet", async () => {
    const findings = await findingsOf(config);
    expect(findings.some(({ code }) => code === "emit/not-supported")).toBe(late.length > 0);
    expect(findings.filter(({ code }) => code !== "emit/not-supported").map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  test("emits its golden folders, file by file", async () => {
    const compiled = await Promise.all(ready.map((environment) => compileFile(config, undefined, environment)));
    const emitted = new Map(compiled.flatMap(({ outputs }) => outputs.flatMap((output) => output.artifacts.map((artifact) => [`${output.folder}/${artifact.path}`, print(artifact)] as const))));
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

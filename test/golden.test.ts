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

describe.each(fixtures)("fixture %s", (name) => {
  const golden = join(root, "fixtures", name, "golden");
  const config = join(root, "fixtures", name, "stack.config.ts");

  test("compiles without a finding", async () => {
    expect((await findingsOf(config)).map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });

  test("emits its golden folders, file by file", async () => {
    const { outputs } = await compileFile(config);
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

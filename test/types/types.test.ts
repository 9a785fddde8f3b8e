// What must not compile, with the exact messages that users then see, on both supported compilers; and what it costs the type checker.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/fixtures.js";

const compilers = [["5.9", "typescript-5"], ["7", "typescript"]] as const;

function compileTypes(compiler: string, args: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, [join(root, "node_modules", compiler, "bin", "tsc"), ...args, "--pretty", "false"], { cwd: join(root, "test/types"), encoding: "utf8" });
  return stdout;
}

/** The members of a union are said in the order in which they were first met, which says nothing. */
function sorted(text: string): string {
  return text.replaceAll(/'([^'{(]* \| [^'{(]*)'/g, (_, union: string) => `'${union.split(" | ").sort().join(" | ")}'`);
}

describe.each(compilers)("TypeScript %s", (version, compiler) => {
  const messages = compileTypes(compiler, ["-p", "negative"]).replaceAll(/^.*negative\//gm, "negative/");

  test("refuses every negative with the message that is written down", () => {
    expect(sorted(messages)).toBe(sorted(readFileSync(join(root, `test/types/negative/errors-${version}.txt`), "utf8")));
  });

  test("says each in at most three lines", () => {
    const lengths = messages.split(/^(?=negative\/)/m).filter((message) => message !== "").map((message) => message.trimEnd().split("\n").length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(3);
  });
});

test("the largest stack costs at most 2,500 instantiations", () => {
  const stats = compileTypes("typescript-5", ["-p", "company", "--extendedDiagnostics"]);
  const count = Number(/^Instantiations:\s+(\d+)/m.exec(stats)?.[1]);
  expect(stats).not.toContain("error TS");
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(2500);
});

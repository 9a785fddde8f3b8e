// The README shows what an editor offers inside a rarely used component: this asks the language service for the same place.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript-5";
import { expect, test } from "vitest";
import { root } from "../support/fixtures.js";

const screen = /```ts\n(?<code>[^`]*\|[^`]*)```\n\n```\n(?<offered>[^`]*)```/.exec(readFileSync(join(root, "README.md"), "utf8").split("### What an editor offers")[1] ?? "")?.groups;

test("the README's completion is what the language service offers", () => {
  const code = (screen?.["code"] ?? "").replace('"otelc"', '"../../src/index.js"');
  expect(offers(code.replace("|", ""), code.indexOf("|"))).toEqual((screen?.["offered"] ?? "").trimEnd().split("\n"));
});

/** `name?: type`, a line each, in the order of the list. */
function offers(code: string, at: number): readonly string[] {
  const file = join(root, "test/types/screen.ts");
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file], getScriptVersion: () => "1", getCurrentDirectory: () => root, fileExists: (path) => path === file || ts.sys.fileExists(path),
    getScriptSnapshot: (path) => (path === file || ts.sys.fileExists(path) ? ts.ScriptSnapshot.fromString(path === file ? code : readFileSync(path, "utf8")) : undefined),
    getCompilationSettings: () => ({ strict: true, target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, types: [] }),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options), readFile: (path) => readFileSync(path, "utf8"), directoryExists: ts.sys.directoryExists, getDirectories: ts.sys.getDirectories,
  });
  const entries = service.getCompletionsAtPosition(file, at, {})?.entries ?? [];
  return entries.map(({ name }) => {
    const parts = service.getCompletionEntryDetails(file, at, name, {}, undefined, {}, undefined)?.displayParts ?? [];
    return parts.map(({ text }) => text).join("").replace(/^\(property\) \w+\./, "").replace(/ \| undefined$/, "");
  });
}

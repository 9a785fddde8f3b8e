// What no compiler on node can stay below: its own start, and the same files, each written once.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A program that only writes, whole folders beside their place and renamed into it, as a build does. */
const program = `const { readFileSync, writeFileSync, mkdirSync, renameSync } = require("node:fs");
const { dirname, join } = require("node:path");
const [, , texts, out] = process.argv;
for (const [folder, files] of Object.entries(JSON.parse(readFileSync(texts, "utf8")))) {
  const staged = join(out, \`.\${folder}.new\`);
  for (const below of new Set(files.map(([path]) => dirname(path)))) mkdirSync(join(staged, below), { recursive: true });
  for (const [path, text] of files) writeFileSync(join(staged, path), text, { flag: "wx" });
  renameSync(staged, join(out, folder));
}
`;

/** Arguments for node, that write anew what stands in `out`. */
export function writingAlone(out, work) {
  const [script, texts] = [join(work, "write.cjs"), join(work, "texts.json")];
  const filesOf = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const folders = readdirSync(out).filter((name) => !name.startsWith("."));
  writeFileSync(script, program);
  writeFileSync(texts, JSON.stringify(Object.fromEntries(folders.map((name) => [name, filesOf(join(out, name)).map((path) => [relative(join(out, name), path), readFileSync(path, "utf8")])]))));
  return [script, texts, out];
}

/** As little as a stack can be. */
export const smallest = `import { collector, compose, defineStack, exporters, memoryLimiter, otlp } from "otelc";
export default defineStack({
  name: "smallest",
  targets: [compose()],
  collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otel.example.org" })] } } }) },
});
`;

// Fills src/components/generated/ from schemas/catalog/<version>/: `node tools/components/generate.mjs [version] [--catalog folder] [--out folder]`.
import { mkdirSync, readFileSync, rmSync, writeFileSync, readdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { componentFile, kindFile, sharedFiles } from "./emit.mjs";
import { agreedDefaults, kinds, readCatalog, sinceTable, switchedBlocks } from "./read.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../../..");

/** Every generated file by its path below src/components/generated/. */
export function generated(folder) {
  const catalog = readCatalog(folder);
  const since = sinceTable(readFileSync(join(root, "src/collector/versions.ts"), "utf8"));
  const context = { definitions: catalog.definitions, agreed: agreedDefaults(catalog), switched: switchedBlocks(catalog), since };
  const files = new Map();
  for (const kind of kinds) {
    const entries = catalog.entries.filter((entry) => entry.kind === kind);
    for (const entry of entries) files.set(`${kind}s/${entry.type}.ts`, componentFile(entry, context));
    files.set(`${kind}s.ts`, kindFile(kind, entries));
  }
  for (const [name, text] of sharedFiles(catalog.definitions, context)) files.set(`shared/${name}.ts`, text);
  return files;
}

function main(args) {
  const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
  const catalogs = option("--catalog", join(root, "schemas/catalog"));
  const version = args.find((arg) => /^\d/.test(arg)) ?? readdirSync(catalogs).filter((name) => /^0\./.test(name)).sort((left, right) => Number(left.split(".")[1]) - Number(right.split(".")[1])).at(-1);
  const out = option("--out", join(root, "src/components/generated"));
  const files = generated(join(catalogs, version));
  rmSync(out, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  console.log(`${files.size} files from the catalog of ${version}`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));

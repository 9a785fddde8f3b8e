// How far the published grade can be trusted: reads upstream's config.schema.yaml of the components that are also compiled, and compares its keys and
// types with what was reflected. `node tools/catalog/compare-grades.mjs [release]`; needs the Go module cache that generate.sh filled.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const release = process.argv[2] ?? "0.158.0";
const catalog = resolve(import.meta.dirname, "../../schemas/catalog", release);
const modules = spawnSync("go", ["env", "GOMODCACHE"], { encoding: "utf8" }).stdout.trim();
const definitions = JSON.parse(readFileSync(join(catalog, "definitions.json"), "utf8"));
/** What a published type may be in truth. */
const accepted = {
  string: ["string", "enum", "id", "secret", "duration", "ottl", "size"], boolean: ["bool"], integer: ["int", "uint", "size", "duration"], number: ["float"], array: ["list"], object: ["object", "map"],
};
const sum = { components: 0, keys: 0, unknownKeys: 0, missingKeys: 0, types: 0, otherTypes: 0 };

for (const folder of readdirSync(catalog).filter((name) => name.endsWith("s"))) {
  for (const file of readdirSync(join(catalog, folder))) compare(JSON.parse(readFileSync(join(catalog, folder, file), "utf8")));
}
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
console.log(`${sum.components} components: of ${sum.keys} published keys ${percent(sum.keys - sum.unknownKeys, sum.keys)} are the component's own, with the reflected type for ${percent(sum.types - sum.otherTypes, sum.types)} of ${sum.types}; ${sum.missingKeys} reflected keys are not published.`);

function compare(entry) {
  const schemaFile = join(modules, `${entry.module}@${entry.moduleVersion}`, "config.schema.yaml");
  if (entry.grade !== "factory" || entry.moduleVersion !== `v${release}` || !existsSync(schemaFile)) return;
  sum.components++;
  const schema = parse(readFileSync(schemaFile, "utf8"));
  compareObject(schema, { type: "object", keys: entry.options, open: entry.open }, { name: `${entry.kind}/${entry.type}`, schema, seen: [] });
}

/** Shared definitions of other modules have their own files: what stands under them is not this component's. */
function compareObject(published, reflected, at) {
  const own = local(published, at.schema);
  const known = keysOf(reflected);
  if (own?.properties === undefined || known === undefined || at.seen.includes(published.$ref ?? own)) return;
  const seen = [...at.seen, published.$ref ?? own];
  for (const [key, child] of Object.entries(own.properties)) {
    sum.keys++;
    if (known[key] === undefined) {
      sum.unknownKeys++;
      console.log(`${at.name}: ${key} is published and not reflected`);
    } else compareValue(child, known[key], { ...at, name: `${at.name}.${key}`, seen });
  }
  if (own.allOf !== undefined) return;
  for (const key of Object.keys(known).filter((name) => own.properties[name] === undefined && !(name === "enabled" && reflected.optional))) {
    sum.missingKeys++;
    console.log(`${at.name}: ${key} is reflected and not published`);
  }
}

function compareValue(published, reflected, at) {
  const own = local(published, at.schema);
  const types = typesOf(reflected);
  if (own?.type === undefined || types.includes("any")) return;
  sum.types++;
  const wanted = own.format === "duration" ? ["duration"] : accepted[own.type] ?? [];
  if (!types.some((type) => wanted.includes(type))) {
    sum.otherTypes++;
    console.log(`${at.name}: published as ${own.format ?? own.type}, reflected as ${types.join(" or ")}`);
  } else if (own.type === "array") compareObject(own.items ?? {}, followed(reflected).of ?? {}, at);
  else compareObject(published, reflected, at);
}

function local(published, schema) {
  if (published.$ref === undefined) return published;
  return /^[a-z0-9_]+$/i.test(published.$ref) ? schema.$defs?.[published.$ref] : undefined;
}

function followed(reflected) {
  return reflected.$ref === undefined ? reflected : { ...definitions[reflected.$ref], ...reflected };
}

function typesOf(reflected) {
  const here = followed(reflected);
  const own = here.anyOf === undefined ? [here.type ?? "any"] : here.anyOf.flatMap(typesOf);
  return [...own, ...(here.alsoString ? ["string"] : []), ...(here.alsoList ? ["list"] : []), ...(here.alsoInt ? ["int"] : [])];
}

function keysOf(reflected) {
  const here = followed(reflected);
  return here.keys === undefined || here.open ? undefined : here.keys;
}

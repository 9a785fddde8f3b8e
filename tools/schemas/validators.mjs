// Compiles schemas/ into validators that need no ajv at run time. usage: node validators.mjs FOLDER
// FOLDER gets one CommonJS module a group of kinds, index.json and index.cjs, which loads a group when it is first asked for.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { mapChildren } from "./share.mjs";
import { addUniqueBy } from "./unique-by.mjs";

const require = createRequire(import.meta.url);
const { default: Ajv, _ } = require("ajv");
const { default: standaloneCode } = require("ajv/dist/standalone");
const SCHEMAS = resolve(import.meta.dirname, "../../schemas");
const BASE = "schema:/";
const GROUPS = {
  "kafka.strimzi.io": "strimzi", "keda.sh": "keda", "gateway.networking.k8s.io": "gateway-api",
  "monitoring.coreos.com": "prometheus-operator", "external-secrets.io": "external-secrets",
};

const PUSH = String.raw`if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;`;
const ERROR = new RegExp(String.raw`const (err\d+) = \{instancePath:?([^;]*?),schemaPath:"(?:[^"\\]|\\.)*",keyword:("\w+"),params:(.*?\})(?:,propertyName: ?(\w+))?\};${PUSH}`, "g");

// What a validator is told about where its data stands; no keyword here asks.
const PARENT = /,parentData(?::[^,{}]*)?,parentDataProperty(?::(?:"[^"]*"|\w+))?,rootData(?=\})|, parentData, parentDataProperty, rootData=data(?=\})/g;

/** Writes the validators of every committed schema; returns key -> { module, export }. */
export async function writeValidators(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const schemas = readSchemas();
  const ajv = newAjv();
  for (const [path, schema] of Object.entries(schemas)) addParts(ajv, path, schema);
  const index = {};
  for (const [group, paths] of groupKinds(Object.keys(schemas))) {
    const module = `${group}.cjs`;
    const exports = Object.fromEntries(paths.map((path, count) => [`v${count}`, BASE + path]));
    await compile(shorten(standaloneCode(ajv, exports)), join(folder, module));
    paths.forEach((path, count) => Object.assign(index, { [keyOf(path, schemas[path])]: { module, export: `v${count}` } }));
  }
  writeFileSync(join(folder, "index.json"), JSON.stringify(index));
  writeFileSync(join(folder, "index.cjs"), loader(index));
  return index;
}

/** Reads the committed schemas: path -> schema. */
export function readSchemas() {
  const files = readdirSync(SCHEMAS, { recursive: true }).filter((file) => /^(kubernetes|custom|compose)\/.*\.json$/.test(file));
  const wanted = files.filter((file) => basename(file) !== "provenance.json").sort();
  return Object.fromEntries(wanted.map((file) => [file, JSON.parse(readFileSync(join(SCHEMAS, file), "utf8"))]));
}

// Messages are left out: the diagnostics say it in otelc's own words, from keyword and params.
// References are not inlined, so that a definition is compiled once a module.
function newAjv() {
  const options = { strict: false, allErrors: true, messages: false, inlineRefs: false, unicodeRegExp: false, code: { source: true } };
  const ajv = new Ajv(options);
  addUniqueBy(ajv, { _ });
  return ajv;
}

// ajv spells out the making and the pushing of each error: half of the code, and of the time to load it.
function shorten(code) {
  const short = code.replace(ERROR, (_all, _name, path, keyword, params, propertyName) =>
    `vErrors = fail(vErrors, ${[path || "instancePath", keyword, params, propertyName].filter(Boolean).join(", ")});errors++;`);
  if (short.includes("schemaPath")) throw new Error("ajv writes its errors in another way than is known here");
  return `${short.replace(PARENT, "")}\n${fail}`;
}

function fail(errors, instancePath, keyword, params, propertyName) {
  const error = propertyName === undefined ? { instancePath, keyword, params } : { instancePath, keyword, params, propertyName };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

// Each definition is a schema of its own to ajv: one that is referred to across files would be compiled again for each file.
function addParts(ajv, path, { definitions = {}, ...schema }) {
  const refer = (part) => {
    const referred = mapChildren(part, refer);
    if (!part.$ref) return referred;
    const { pathname, hash } = new URL(part.$ref, BASE + path);
    return { ...referred, $ref: BASE + pathname.slice(1) + hash.replace("#/definitions", "") };
  };
  for (const [name, definition] of Object.entries(definitions)) ajv.addSchema(refer(definition), `${BASE}${path}/${name}`);
  ajv.addSchema(refer(schema), BASE + path);
}

async function compile(contents, outfile) {
  await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" }, outfile,
    bundle: true, minify: true, platform: "node", target: "node20", format: "cjs", logLevel: "warning",
    banner: { js: "// Generated by tools/schemas/validators.mjs; do not edit." },
  });
}

function groupKinds(paths) {
  const groups = new Map();
  for (const path of paths.filter((path) => basename(path) !== "definitions.json")) {
    const group = GROUPS[basename(dirname(path))] ?? path.split("/")[0];
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return groups;
}

function keyOf(path, { properties }) {
  return path.startsWith("compose/") ? "compose" : `${properties.apiVersion.enum[0]}/${properties.kind.enum[0]}`;
}

// Each require is spelled out, for bundlers.
function loader(index) {
  const modules = [...new Set(Object.values(index).map(({ module }) => module))];
  return [
    "// Generated by tools/schemas/validators.mjs; do not edit.",
    `const index = ${JSON.stringify(index)};`,
    `const modules = { ${modules.map((module) => `"${module}": () => require("./${module}")`).join(", ")} };`,
    "exports.keys = Object.keys(index);",
    "exports.validatorOf = (key) => Object.hasOwn(index, key) ? modules[index[key].module]()[index[key].export] : undefined;",
    "",
  ].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv[2]) throw new Error("usage: node validators.mjs FOLDER");
  await writeValidators(resolve(process.argv[2]));
}

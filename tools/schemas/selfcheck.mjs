// Checks the committed schemas through the compiled validators: good documents pass, planted mistakes are refused.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseAllDocuments } from "yaml";
import { PLANTS } from "./selfcheck/plants.mjs";
import { readSchemas, writeValidators } from "./validators.mjs";

const SCHEMAS = resolve(import.meta.dirname, "../../schemas");
const TYPO = { otelcTypo: { otelcTypo: {} } };
// Maps that their schema leaves open on purpose.
// (Compose checks only the lower-case names of ulimits.)
const OPEN = [/^Kafka\.spec\.(kafka|cruiseControl)\.config\b/, /^KafkaTopic\.spec\.config\b/, /^compose\.(x-otelc.*|services\.gateway\.ulimits)$/];

const failures = [];
let passed = 0;
const folder = mkdtempSync(join(tmpdir(), "validators-"));
await writeValidators(folder);
const { keys, validatorOf } = createRequire(import.meta.url)(join(folder, "index.cjs"));
const good = goodDocuments();
checkGood();
PLANTS.forEach(checkPlant);
for (const { name, key, document } of good.values()) plantEverywhere(name, key, document);
checkFiles();
rmSync(folder, { recursive: true });
for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

function goodDocuments() {
  const read = (file) => parseAllDocuments(readFileSync(join(import.meta.dirname, "selfcheck", file), "utf8")).map((document) => document.toJS());
  const objects = ["workloads.yaml", "cluster.yaml", "custom.yaml"].flatMap(read);
  const named = objects.map((document) => [document.kind, { name: document.kind, key: `${document.apiVersion}/${document.kind}`, document }]);
  return new Map([...named, ["compose", { name: "compose", key: "compose", document: read("compose.yaml")[0] }]]);
}

function checkGood() {
  for (const { key, document } of good.values()) {
    const errors = errorsOf(key, document);
    claim(errors.length === 0, `${key}: a good document is refused: ${JSON.stringify(errors)}`);
  }
  const tried = new Set([...good.values()].map(({ key }) => key));
  for (const key of keys) claim(tried.has(key), `${key}: no good document`);
}

function checkPlant([name, path, value, keyword]) {
  const { key, document } = good.get(name);
  const errors = errorsOf(key, planted(document, path.split("."), value));
  const isSaid = errors.some((error) => error.keyword === keyword && typeof error.instancePath === "string" && error.params);
  claim(isSaid, `${name}.${path} = ${JSON.stringify(value)}: no "${keyword}" among ${JSON.stringify(errors)}`);
}

// An unknown key in every object, an object in place of every scalar.
function plantEverywhere(name, key, document) {
  const visit = (value, path) => {
    const where = [name, ...path].join(".");
    if (value === null) return;
    if (!OPEN.some((open) => open.test(where)) && !Array.isArray(value)) claim(errorsOf(key, planted(document, typeof value === "object" ? [...path, "otelcTypo"] : path, TYPO)).length > 0, `${where}: an unknown key or an object is taken`);
    if (typeof value === "object") for (const [step, child] of Object.entries(value)) visit(child, [...path, step]);
  };
  visit(document, []);
}

function planted(document, path, value) {
  const copy = structuredClone(document);
  const parent = path.slice(0, -1).reduce((node, step) => node[step], copy);
  if (value === undefined) delete parent[path.at(-1)];
  else parent[path.at(-1)] = value;
  return copy;
}

function errorsOf(key, document) {
  const validate = validatorOf(key);
  return validate(document) ? [] : validate.errors;
}

function checkFiles() {
  for (const folder of ["kubernetes", "custom", "compose"]) {
    const { files } = JSON.parse(readFileSync(join(SCHEMAS, folder, "provenance.json"), "utf8"));
    for (const [file, { sha256, source, licence }] of Object.entries(files)) {
      const hash = createHash("sha256").update(readFileSync(join(SCHEMAS, folder, file))).digest("hex");
      claim(hash === sha256 && source && licence, `${folder}/${file}: not what its provenance says`);
    }
    const present = Object.keys(readSchemas()).filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
    claim(present.join() === Object.keys(files).sort().join(), `${folder}: files and provenance differ`);
  }
  for (const [path, schema] of Object.entries(readSchemas())) claim(!holdsProse(schema), `${path}: has a description`);
}

function holdsProse(value) {
  if (typeof value !== "object" || value === null) return false;
  return typeof value.description === "string" || Object.values(value).some(holdsProse);
}

function claim(isTrue, message) {
  if (isTrue) passed += 1;
  else failures.push(message);
}

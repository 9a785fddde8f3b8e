// Tempo and Mimir cannot be built here, so every key that is emitted for them is looked for in the program's own list of options, and its value is held against the type that the list gives.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { Unjudged } from "../stage/company.mjs";

const lists = process.env.OTELC_UPSTREAM ?? resolve(import.meta.dirname, "../../../../shared/upstream");

const durations = /^(?:\d+(?:\.\d+)?(?:ms|us|ns|h|m|s))+$/;

function listed(name) {
  const path = join(lists, name);
  if (!existsSync(path)) throw new Unjudged(`the list of options ${name} is not there`);
  return readFileSync(path, "utf8");
}

/** Paths of a document's leaves; what stands in a list has the list's own path with []. */
function* leaves(value, path = "") {
  if (Array.isArray(value)) {
    if (value.every((item) => typeof item !== "object" || item === null)) yield { path, value };
    else for (const item of value) yield* leaves(item, `${path}[]`);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, child] of Object.entries(value)) yield* leaves(child, path === "" ? key : `${path}.${key}`);
  } else yield { path, value };
}

/** What Tempo's list leaves out because it is empty by default; read in its documentation and reviewed. */
const unlistedInTempo = [
  /^multitenancy_enabled$/, /^distributor\.receivers\.otlp\.protocols\.grpc\./,
  /^metrics_generator\.storage\.remote_write\[\]\.(?:url|send_exemplars|headers\.[\w-]+)$/, /^overrides\.defaults\.metrics_generator\.processors$/,
  /^cache\.caches\[\]\.(?:roles|memcached\.(?:addresses|consistent_hash|timeout))$/,
];

function tempo(document) {
  const options = new Map([...leaves(parse(listed("tempo-3-defaults.yaml")))].map(({ path, value }) => [path, value]));
  return [...leaves(document)].flatMap(({ path, value }) => {
    if (!options.has(path)) return unlistedInTempo.some((known) => known.test(path)) ? [] : [`${path} is no option`];
    return fits(value, options.get(path)) ? [] : [`${path} is ${JSON.stringify(value)} where the default is ${JSON.stringify(options.get(path))}`];
  });
}

/** As the default is: a duration, a number, a switch, a text; an address list may be written as a list. */
function fits(value, usual) {
  if (typeof usual === "string" && durations.test(usual)) return typeof value === "string" && durations.test(value);
  if (usual === null || usual === "" || Array.isArray(usual)) return typeof value !== "boolean" && typeof value !== "number";
  return typeof value === typeof usual;
}

/** Options of Mimir that are newer than the list. */
const newerInMimir = [];

const mimirTypes = {
  string: (value) => typeof value === "string", boolean: (value) => typeof value === "boolean", int: Number.isInteger, float: (value) => typeof value === "number",
  duration: (value) => typeof value === "string" && durations.test(value), "list of strings": (value) => Array.isArray(value) || typeof value === "string", url: (value) => typeof value === "string",
};

function mimir(document) {
  const options = new Map(Object.entries(JSON.parse(listed("mimir-2.16-keys.json"))));
  return [...leaves(document)].flatMap(({ path, value }) => {
    const option = options.get(path);
    if (option === undefined) return newerInMimir.includes(path) ? [] : [`${path} is no option`];
    const isOfType = mimirTypes[option.type];
    if (isOfType === undefined) return [];
    return isOfType(value) ? [] : [`${path} is ${JSON.stringify(value)}, and wants ${option.type}`];
  });
}

/** A configuration file of a program, from a folder of Compose or from a ConfigMap. */
function configurationIn(file, key) {
  if (/(^|\/)configmap\.yaml$/.test(file.path)) {
    const texts = parseAllDocuments(file.text).flatMap((document) => Object.entries(document.toJS()?.data ?? {})).filter(([name]) => name === "config.yaml").map(([, text]) => parse(text));
    return texts.find((document) => typeof document === "object" && document !== null && key in document);
  }
  if (!/(^|\/)config\.yaml$/.test(file.path)) return undefined;
  const document = parse(file.text);
  return typeof document === "object" && document !== null && key in document ? document : undefined;
}

function judge(name, key, check, broken, refusal) {
  return {
    name, needs: [],
    applies: (file) => configurationIn(file, key) !== undefined,
    check(file) {
      const wrong = check(configurationIn(file, key));
      return wrong.length === 0 ? undefined : wrong.join("; ");
    },
    broken: { files: { "compose.yaml": "services:\n  a:\n    image: busybox:1.37.0\n", "config/a/config.yaml": broken }, refusal },
  };
}

export default [
  judge("tempo's option list", "backend_worker", tempo, "backend_worker:\n  compaction:\n    block_retention: 14\ncompactor:\n  compaction:\n    block_retention: 336h\n", /block_retention is 14 .*compactor\.compaction\.block_retention is no option/),
  judge("mimir's option list", "blocks_storage", mimir, "blocks_storage:\n  bucket: a\nlimits:\n  ingestion_rate: many\n", /blocks_storage\.bucket is no option.*ingestion_rate is "many"/),
];

// From the fetched sources to schema files: path -> schema, one file a kind beside one file of shared definitions.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAllDocuments } from "yaml";
import { CONSTRAINTS, REFUSED, SCALARS, constrain } from "./constraints.mjs";
import { applyEnums, readEnums } from "./go-enums.mjs";
import { mapChildren, shareDefinitions } from "./share.mjs";
import { CUSTOM_KINDS, GO_MODULES, KINDS } from "./sources.mjs";
import { mapValues, strict } from "./strict.mjs";

const LOCAL = "#/definitions/";

/** The Kubernetes kinds, from swagger.json, the enums of the Go source and the constraints of its validation. */
export function kubernetesSchemas(folder) {
  const raw = JSON.parse(readFileSync(join(folder, "swagger.json"), "utf8")).definitions;
  const strictly = mapValues(raw, (definition) => withoutStatus(strict(definition), definition));
  const enums = applyEnums(strictly, readEnums(readFileSync(join(folder, "zz_generated.openapi.go"), "utf8")));
  const all = Object.fromEntries(Object.entries(strictly).map(([name, definition]) => [shortName(name), renameReferences(definition)]));
  Object.assign(all, SCALARS);
  for (const [name, constraint] of Object.entries(CONSTRAINTS)) all[name] = constrain(all[name], constraint, name);
  for (const [name, keys] of Object.entries(REFUSED)) for (const key of keys) delete all[name].properties[key];
  const files = {};
  for (const kind of KINDS) {
    const [gvk] = raw[`io.k8s.api.${kind}`]["x-kubernetes-group-version-kind"];
    files[kindFile(gvk)] = topLevel(moveReferences(all[kind], "../definitions.json"), gvk);
  }
  const definitions = reachable(KINDS.map((kind) => all[kind]), all);
  console.log(`kubernetes: ${KINDS.length} kinds, ${Object.keys(definitions).length} definitions, ${enums} enums`);
  return { ...files, "definitions.json": { definitions } };
}

/** Kustomization, as reflected from kustomize's own Go type. */
export function kustomizationSchema(folder) {
  const gvk = { group: "kustomize.config.k8s.io", version: "v1beta1", kind: "Kustomization" };
  const { required, ...schema } = topLevel(JSON.parse(readFileSync(join(folder, "kustomization.json"), "utf8")), gvk);
  return { [kindFile(gvk)]: { ...schema, required: required.filter((key) => key !== "metadata") } };
}

/** The custom kinds, from CRDs. Their metadata is Kubernetes' own. */
export function customSchemas(folders) {
  const found = new Map();
  for (const name of ["strimzi", ...GO_MODULES.map((source) => source.name)]) {
    for (const crd of readCrds(folders[name])) for (const version of crd.spec.versions) addKind(found, crd.spec, version);
  }
  const missing = CUSTOM_KINDS.filter((kind) => !found.has(kind));
  if (missing.length > 0) throw new Error(`no CRD for ${missing.join(", ")}`);
  const kinds = CUSTOM_KINDS.map((kind) => found.get(kind));
  const { schemas, definitions } = shareDefinitions(kinds.map(({ schema }) => schema), `../definitions.json${LOCAL}`);
  console.log(`custom: ${kinds.length} kinds, ${Object.keys(definitions).length} definitions`);
  const inside = mapValues(definitions, (definition) => moveReferences(definition, "", `../definitions.json`));
  return { ...Object.fromEntries(kinds.map(({ gvk }, index) => [kindFile(gvk), schemas[index]])), "definitions.json": { definitions: inside } };
}

/** The compose-spec schema without prose. */
export function composeSchema(folder) {
  const { $id, $schema, ...schema } = JSON.parse(readFileSync(join(folder, "compose.schema.json"), "utf8"));
  return { ...withoutProse(schema), definitions: mapValues(schema.definitions, withoutProse) };
}

function readCrds(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".yaml")).sort();
  const documents = files.flatMap((file) => parseAllDocuments(readFileSync(join(folder, file), "utf8")).map((document) => document.toJS()));
  return documents.filter((document) => document?.kind === "CustomResourceDefinition");
}

function addKind(found, spec, version) {
  const gvk = { group: spec.group, version: version.name, kind: spec.names.kind };
  const schema = strict(version.schema.openAPIV3Schema, { structural: true });
  if (schema.properties.status) schema.properties.status = { type: "object" };
  schema.properties.metadata = { $ref: `../../kubernetes/definitions.json${LOCAL}meta.v1.ObjectMeta` };
  found.set(`${gvk.group}/${gvk.version}/${gvk.kind}`, { gvk, schema: topLevel(schema, gvk) });
}

// What a controller writes is not what a compiler emits: it is let through unread.
function withoutStatus(schema, raw) {
  if (!raw["x-kubernetes-group-version-kind"] || !schema.properties?.status) return schema;
  return { ...schema, properties: { ...schema.properties, status: { type: "object" } } };
}

function topLevel(schema, { group, version, kind }) {
  const properties = {
    ...schema.properties,
    apiVersion: { type: "string", enum: [group ? `${group}/${version}` : version] },
    kind: { type: "string", enum: [kind] },
  };
  return { ...schema, properties, required: [...new Set(["apiVersion", "kind", "metadata", ...(schema.required ?? [])])] };
}

function kindFile({ group, version, kind }) {
  return `${group || version}/${kind.toLowerCase()}_${version}.json`;
}

function reachable(roots, all) {
  const found = new Set();
  const visit = (schema) => {
    const name = schema.$ref?.slice(LOCAL.length);
    if (name && !found.has(name)) {
      found.add(name);
      visit(all[name]);
    }
    mapChildren(schema, visit);
  };
  roots.forEach(visit);
  return Object.fromEntries([...found].sort().map((name) => [name, all[name]]));
}

function renameReferences(schema) {
  const renamed = mapChildren(schema, renameReferences);
  return schema.$ref ? { ...renamed, $ref: LOCAL + shortName(schema.$ref.slice(LOCAL.length)) } : renamed;
}

function moveReferences(schema, to, from = "") {
  const moved = mapChildren(schema, (child) => moveReferences(child, to, from));
  return schema.$ref?.startsWith(`${from}#`) ? { ...moved, $ref: to + schema.$ref.slice(from.length) } : moved;
}

function shortName(name) {
  return name.replace(/^io\.k8s\.(api\.|apimachinery\.pkg\.(apis|api|util)\.)/, "");
}

function withoutProse(schema) {
  const { description, title, deprecated, default: _default, ...facts } = schema;
  return mapChildren(facts, withoutProse);
}

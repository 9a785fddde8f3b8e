// Writes schemas/model/model.json, the JSON Schema of what `otelc build --emit-model` prints, from the types of src/model.
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Project } from "ts-morph";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The schema as text; the test compares it with what is committed. */
export function modelSchema() {
  const project = new Project({ tsConfigFilePath: join(root, "tsconfig.json"), skipAddingFilesFromTsConfig: true });
  const file = project.addSourceFileAtPath(join(root, "src/model/model.ts"));
  project.resolveSourceFileDependencies();
  const definitions = {};
  const model = schemaOf(file.getInterfaceOrThrow("Model").getType(), definitions);
  const sorted = Object.fromEntries(Object.entries(definitions).sort(([left], [right]) => (left < right ? -1 : 1)));
  return `${JSON.stringify({ $comment: "Made by tools/model/generate.mjs from src/model. Do not edit.", $schema: "http://json-schema.org/draft-07/schema#", title: "otelc's intermediate model", ...model, definitions: sorted }, null, 1)}\n`;
}

function schemaOf(type, definitions) {
  const name = nameOf(type);
  if (name === undefined) return shapeOf(type, definitions);
  if (definitions[name] === undefined) {
    definitions[name] = {};
    definitions[name] = shapeOf(type, definitions);
  }
  return { $ref: `#/definitions/${name}` };
}

/** Interfaces and aliases of the model have names; everything else is written where it stands. */
function nameOf(type) {
  const symbol = type.getAliasSymbol() ?? (type.isInterface() ? type.getSymbol() : undefined);
  const name = symbol?.getName();
  return name === undefined || ["Array", "ReadonlyArray", "Readonly", "Record", "object"].includes(name) ? undefined : name;
}

function shapeOf(type, definitions) {
  if (type.isAny() || type.isUnknown() || type.getText() === "object") return {};
  if (type.isString()) return { type: "string" };
  if (type.isNumber()) return { type: "number" };
  if (type.isBoolean()) return { type: "boolean" };
  if (type.isNull()) return { type: "null" };
  if (type.isBooleanLiteral()) return { const: type.getText() === "true" };
  if (type.isLiteral()) return { const: type.getLiteralValue() };
  if (type.isUnion()) return unionOf(type, definitions);
  if (type.isArray() || type.isReadonlyArray()) return { type: "array", items: schemaOf(type.getArrayElementTypeOrThrow(), definitions) };
  return objectOf(type, definitions);
}

function unionOf(type, definitions) {
  const members = type.getUnionTypes();
  if (members.every((member) => member.isStringLiteral())) return { enum: members.map((member) => member.getLiteralValue()).sort() };
  const booleans = members.filter((member) => member.isBooleanLiteral());
  const rest = members.filter((member) => !member.isBooleanLiteral());
  return { anyOf: [...(booleans.length === 2 ? [{ type: "boolean" }] : booleans.map((member) => schemaOf(member, definitions))), ...rest.map((member) => schemaOf(member, definitions))] };
}

function objectOf(type, definitions) {
  const index = type.getStringIndexType();
  if (index !== undefined) return { type: "object", additionalProperties: schemaOf(index, definitions) };
  const properties = {};
  const required = [];
  for (const property of type.getProperties()) {
    const declaration = property.getValueDeclaration() ?? property.getDeclarations()[0];
    const valueType = declaration === undefined ? property.getDeclaredType() : property.getTypeAtLocation(declaration);
    properties[property.getName()] = schemaOf(valueType, definitions);
    if (!property.isOptional()) required.push(property.getName());
  }
  return { type: "object", properties, required: required.sort(), additionalProperties: false };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, "schemas/model/model.json"), modelSchema());

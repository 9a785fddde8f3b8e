// OpenAPI schemas become strict draft-07: an object with named properties takes no others. Facts only, no prose.

const NARROWING = new Set(["oneOf", "anyOf", "allOf"]);
const SCHEMA_MAPS = new Set(["properties", "patternProperties"]);
const KEPT = new Set(["$ref", "type", "enum", "required", "pattern", "minimum", "maximum", "minLength", "maxLength",
  "minItems", "maxItems", "minProperties", "maxProperties", "multipleOf", "uniqueItems", "exclusiveMinimum", "exclusiveMaximum"]);

// The published OpenAPI has no defaults; of the keys of list-maps only this one has a default in the Go source.
const KEY_DEFAULTS = { protocol: "TCP" };

/**
 * Makes a schema strict. `structural` marks a CRD's schema: there, an object without properties takes no keys at all.
 * Inside oneOf and the like (`closes: false`) nothing is closed: those only narrow the parent.
 */
export function strict(schema, { structural = false, closes = true } = {}) {
  const out = {};
  const inner = (child) => strict(child, { structural, closes });
  const narrowing = (child) => strict(child, { structural, closes: false });
  for (const [key, value] of Object.entries(schema)) {
    if (SCHEMA_MAPS.has(key)) out[key] = mapValues(value, inner);
    else if (NARROWING.has(key)) out[key] = value.map(narrowing);
    else if (key === "not") out[key] = narrowing(value);
    else if (key === "items") out[key] = inner(value);
    else if (key === "additionalProperties") out[key] = typeof value === "object" ? inner(value) : value;
    else if (KEPT.has(key) && !(key === "pattern" && !compiles(value))) out[key] = value;
  }
  exclusiveBounds(out);
  if (schema["x-kubernetes-int-or-string"] || schema.format === "int-or-string") intOrString(out);
  if (schema.nullable && typeof out.type === "string") out.type = [out.type, "null"];
  listKeys(schema, out);
  if (closes && isClosed(schema, out, structural)) out.additionalProperties = false;
  return out;
}

/** Applies `change` to each value of an object. */
export function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]));
}

// Patterns are RE2; some of its flags mean nothing to JavaScript.
function compiles(pattern) {
  try {
    return new RegExp(pattern) instanceof RegExp;
  } catch {
    console.log(`dropped a pattern that JavaScript cannot compile: ${pattern}`);
    return false;
  }
}

// OpenAPI 3.0 says `exclusiveMinimum: true` beside `minimum`; draft-07 has the number itself.
function exclusiveBounds(out) {
  for (const [exclusive, bound] of [["exclusiveMinimum", "minimum"], ["exclusiveMaximum", "maximum"]]) {
    if (out[exclusive] === true) {
      out[exclusive] = out[bound];
      delete out[bound];
    } else if (out[exclusive] === false) delete out[exclusive];
  }
}

function intOrString(out) {
  for (const key of ["anyOf", "oneOf"]) delete out[key];
  out.type = ["integer", "string"];
}

// Server-side apply refuses two items of a list-map with the same keys, once defaults are filled in.
function listKeys(schema, out) {
  const type = schema["x-kubernetes-list-type"];
  if (type === "set") out.uniqueItems = true;
  if (type !== "map") return;
  const properties = schema.items?.properties ?? {};
  out.uniqueBy = Object.fromEntries(schema["x-kubernetes-list-map-keys"].map((key) => [key, properties[key]?.default ?? KEY_DEFAULTS[key] ?? null]));
}

function isClosed(schema, out, structural) {
  if ("additionalProperties" in out || schema["x-kubernetes-preserve-unknown-fields"]) return false;
  return "properties" in out || (structural && out.type === "object");
}

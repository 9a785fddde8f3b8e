// A CRD repeats itself: Strimzi's pod template stands in it ten times. What occurs twice becomes a definition.
import { mapValues } from "./strict.mjs";

const LEAST_LENGTH = 140;

/** Returns { schemas, definitions }: the same schemas with repeated parts replaced by references under `prefix`. */
export function shareDefinitions(schemas, prefix) {
  const table = new Map();
  const roots = schemas.map((schema) => intern(schema, "Root", table));
  const definitions = {};
  const names = new Map();
  const print = (entry) => mapChildren(entry.schema, (child) => reference(child));
  const reference = (entry) => {
    if (entry.uses < 2 || entry.length < LEAST_LENGTH) return print(entry);
    if (!names.has(entry)) {
      const name = freeName(entry.hint, definitions);
      names.set(entry, name);
      definitions[name] = {};
      definitions[name] = print(entry);
    }
    return { $ref: prefix + names.get(entry) };
  };
  return { schemas: roots.map(print), definitions: Object.fromEntries(Object.entries(definitions).sort(byName)) };
}

/** Applies `change(child, name)` to each direct subschema. */
export function mapChildren(schema, change, hint = "") {
  return mapValues(schema, (value, key) => {
    if (key === "properties" || key === "patternProperties") return mapValues(value, (child, name) => change(child, name));
    if (["oneOf", "anyOf", "allOf"].includes(key)) return value.map((child) => change(child, `${hint}Case`));
    const holdsSchema = ["items", "not", "additionalProperties", "propertyNames"].includes(key) && typeof value === "object";
    return holdsSchema ? change(value, `${hint}Item`) : value;
  });
}

// Equal schemas become one entry; `uses` counts the distinct places that hold it.
function intern(schema, hint, table) {
  const children = [];
  const shallow = mapChildren(schema, (child, name) => {
    const entry = intern(child, name, table);
    children.push(entry);
    return { entry: entry.id };
  }, hint);
  const key = JSON.stringify(shallow);
  const known = table.get(key);
  if (known) return known;
  let next = 0;
  const entry = { id: table.size, hint, uses: 0, length: JSON.stringify(schema).length, schema: mapChildren(schema, () => children[next++]) };
  for (const child of children) child.uses += 1;
  table.set(key, entry);
  return entry;
}

function freeName(hint, taken) {
  const base = hint[0].toUpperCase() + hint.slice(1).replace(/[^A-Za-z0-9]/g, "");
  let name = base;
  for (let count = 2; name in taken; count += 1) name = `${base}${count}`;
  return name;
}

function byName([left], [right]) {
  return left < right ? -1 : 1;
}

// The published OpenAPI has no enums; the generated Go file of the same module has.

const FUNCTION = /^func schema_k8sio_api_(\w+?)_(v\d\w*?)_(\w+)\(ref/;
const PROPERTY = /^(\t+)"([^"]+)": \{/;
const ENUM = /^(\t+)Enum: +\[\]interface\{\}\{(.*)\}/;

/** Reads zz_generated.openapi.go; returns the enums as { definition, property, inItems, values }. */
export function readEnums(source) {
  const enums = [];
  let definition;
  let open = [];
  for (const line of source.split("\n")) {
    const start = FUNCTION.exec(line);
    const property = PROPERTY.exec(line);
    const values = ENUM.exec(line);
    if (line.startsWith("func ")) [definition, open] = [start && `io.k8s.api.${start[1]}.${start[2]}.${start[3]}`, []];
    else if (!definition) continue;
    else if (property) open = [...open.filter(({ depth }) => depth < property[1].length), { depth: property[1].length, name: property[2] }];
    else if (values && open.length > 0) enums.push(enumOf(definition, open.at(-1), values));
  }
  return enums;
}

/** Puts the enums into definitions; returns how many found their place. */
export function applyEnums(definitions, enums) {
  let applied = 0;
  for (const { definition, property, inItems, values } of enums) {
    const whole = definitions[definition]?.properties?.[property];
    const target = inItems ? (whole?.items ?? whole?.additionalProperties) : whole;
    if (target?.type !== "string") continue;
    target.enum = values;
    applied += 1;
  }
  return applied;
}

// Deeper than the property's own SchemaProps means the enum of its items.
function enumOf(definition, { depth, name }, [, tabs, list]) {
  return { definition, property: name, inItems: tabs.length - depth > 2, values: JSON.parse(`[${list}]`) };
}

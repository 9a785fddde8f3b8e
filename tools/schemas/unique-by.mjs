// The keyword `uniqueBy`: no two items of a list agree in all the keys; a missing key counts as its default.

/** Defines the keyword on an ajv instance whose standalone code requires this very function. */
export function addUniqueBy(ajv, codegen) {
  ajv.addKeyword({
    keyword: "uniqueBy", type: "array", schemaType: "object",
    error: { message: "two items have the same key", params: ({ params }) => codegen._`{first: ${params.found}.first, second: ${params.found}.second, key: ${params.found}.key}` },
    code(context) {
      const { gen, data, schema } = context;
      const find = gen.scopeValue("func", { key: findRepeated, ref: findRepeated, code: codegen._`require("./unique-by.mjs").findRepeated` });
      const found = gen.const("found", codegen._`${find}(${data}, ${JSON.parse(JSON.stringify(schema))})`);
      context.setParams({ found });
      context.fail(found);
    },
  });
}

/** Finds the first item whose keys repeat those of an earlier one: { first, second, key }. */
export function findRepeated(items, keys) {
  const seen = new Map();
  for (const [second, item] of items.entries()) {
    const values = Object.fromEntries(Object.entries(keys).map(([key, byDefault]) => [key, item?.[key] ?? byDefault]));
    const name = JSON.stringify(values);
    if (seen.has(name)) return { first: seen.get(name), second, key: values };
    seen.set(name, second);
  }
  return undefined;
}

// Breaks valid options in ways that the catalog foretells: keys that do not exist, and values of another type.

const wrongValues = { string: 7, bool: "yes", int: "seven", uint: -3, float: "a lot", duration: "1 day", secret: 7, list: { a: 1 }, map: 7, enum: "no-such-value", size: "many", id: 7 };

/** At most `limit` mutations, spread over the options: `[name, options]`. */
export function mutations(entry, definitions, valid, limit) {
  const found = [["an unknown key", { ...valid, no_such_key: 1 }]];
  for (const { path, option } of leaves({ keys: entry.options }, definitions)) {
    const value = wrongValues[option.type];
    if (value === undefined || option.deprecated || option.alsoString || (option.type === "list" && option.of?.type === "any")) continue;
    found.push([`${path.join(".")} is ${JSON.stringify(value)}`, withPath(valid, path, value)]);
  }
  const [first, ...rest] = found;
  const step = Math.max(1, Math.ceil(rest.length / Math.max(1, limit - 1)));
  return [first, ...rest.filter((_, index) => index % step === 0)];
}

/** Options one and two levels deep that are neither lists of blocks nor maps. */
function leaves(option, definitions, path = []) {
  return Object.entries(option.keys ?? {}).flatMap(([key, child]) => {
    const known = child.$ref === undefined ? child : { ...definitions[child.$ref], ...child, keys: { ...definitions[child.$ref]?.keys, ...child.keys } };
    if (known.anyOf !== undefined) return [];
    if (known.type === "object") return path.length < 2 && !known.open ? leaves(known, definitions, [...path, key]) : [];
    return [{ path: [...path, key], option: known }];
  });
}

export function withPath(options, [head, ...rest], value) {
  const inner = options?.[head];
  return { ...options, [head]: rest.length === 0 ? value : withPath(typeof inner === "object" && inner !== null ? inner : {}, rest, value) };
}

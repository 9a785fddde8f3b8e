import { isBlock, type Value } from "../model/value.js";

type Options = Readonly<Record<string, Value>>;

/** The user's options over the derived ones, block by block. */
export function merged(derived: Options, own: Options): Options {
  const result: Record<string, Value> = { ...derived };
  for (const [key, value] of Object.entries(own)) {
    const under = result[key];
    result[key] = isBlock(under) && isBlock(value) ? merged(under, value) : value;
  }
  return result;
}

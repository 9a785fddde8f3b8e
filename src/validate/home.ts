// Where an option belongs that stands one block too high or too low.
import type { Path } from "../diagnostics/diagnostic.js";
import { respelled } from "../diagnostics/nearest.js";

/** What to do about a key that its block does not know, where another block near it does. @param keysAt The keys of the block at a path. */
export function homeOf(key: string, path: Path, keysAt: (path: Path) => readonly string[]): string | undefined {
  const own = keysAt(path);
  // What is only spelled in another way belongs here.
  if (respelled(key, own) !== undefined) return undefined;
  const [inner, ...others] = [...new Set(own)].filter((child) => keysAt([...path, child]).includes(key));
  if (inner !== undefined) return others.length === 0 ? `It belongs in "${inner}": write ${inner}: { ${key} }.` : undefined;
  const [around] = path.map((_, index) => index).reverse().filter((index) => typeof path[index] === "string" && keysAt(path.slice(0, index)).includes(key));
  return around === undefined ? undefined : `It belongs beside "${String(path[around])}", not in it.`;
}

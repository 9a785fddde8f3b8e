// Trees that can be told apart: every file of a generation carries its number, a third of them the one of its pair, and each has files that the next has not.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Tree, tree } from "./tree.js";

export function generation(number: number): Tree {
  const shared = Array.from({ length: 20 }, (_, index) => [`config/${index % 4}/file-${index}.yaml`, `generation: ${index % 3 === 0 ? "any" : number}\n${"x".repeat(2000)}\n`] as const);
  return Object.fromEntries([...shared, [`only/${number % 2}/a.yaml`, `generation: ${number}\n`], ["compose.yaml", `generation: ${number}\n`]]);
}

/** The generation that stands in a folder, whole; undefined where the folder is not there. Throws where it is a mixture. */
export function standing(folder: string, foreign: Tree): number | undefined {
  if (!existsSync(folder)) return undefined;
  const found = tree(folder);
  const number = Number(/^generation: (\d+)/.exec(found["compose.yaml"] ?? "")?.[1]);
  const wanted: Tree = { ...generation(number), ...foreign };
  const wrong = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter((path) => wanted[path] !== found[path]);
  if (wrong.length > 0) throw new Error(`generation ${number}, but for ${wrong.join(", ")} in ${join(folder)}`);
  return number;
}

// A file that the stack names, `file("certs/ca.pem")`: below the folder of the config, never outside it.
import { isAbsolute, join, relative } from "node:path";
import { readText } from "./source-text.js";

/** Its text; undefined where there is none that can be read. */
export function readProjectFile(folder: string, path: string): string | undefined {
  const full = join(folder, path);
  const below = relative(folder, full);
  return !/^\.\.(?:[\\/]|$)/.test(below) && !isAbsolute(below) ? readText(full) : undefined;
}

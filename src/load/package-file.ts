// Whether a call site stands in a package of the user's, which has a file to point at, or in otelc itself, which is not the user's to mend.
import { existsSync } from "node:fs";
import { dirname, isAbsolute, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The file of a call site, where it is one of a package; undefined for otelc's own and for Node's. */
export function packageFile(name: string): string | undefined {
  const file = name.startsWith("file:") ? fileURLToPath(name) : name;
  if (!isAbsolute(file) || /[\\/]node_modules[\\/]otelc[\\/](?!.*[\\/]node_modules[\\/])/.test(file)) return undefined;
  const path = relative(ownFolder(), file);
  const isOwn = !path.startsWith("..") && !isAbsolute(path) && !/(?:^|[\\/])node_modules[\\/]/.test(path);
  return isOwn || !existsSync(file) ? undefined : file;
}

let own: string | undefined;

function ownFolder(): string {
  if (own !== undefined) return own;
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json")) && dirname(folder) !== folder) folder = dirname(folder);
  return (own = folder);
}

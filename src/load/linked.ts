// JavaScript of packages that npm links into node_modules, as a workspace's are: it is edited like the config's own files.
import { createRequire } from "node:module";

export interface Linked {
  /** Files that were read since, absolute. Node forgets them, so that the next reading sees what was saved; a module in ECMAScript's form it cannot forget. */
  release(): readonly string[];
}

export function watchLinked(config: string): Linked {
  const { cache } = createRequire(config);
  const before = new Set(Object.keys(cache));
  return {
    release() {
      const files = Object.keys(cache).filter((file) => !before.has(file) && !/[\\/]node_modules[\\/]/.test(file));
      for (const file of files) Reflect.deleteProperty(cache, file);
      return files;
    },
  };
}

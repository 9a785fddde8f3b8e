// The user's own files by the names that places use; read for what only their text tells.
import { readText } from "./source-text.js";
import { relativeTo } from "./source-map.js";
import type { Loaded } from "./load.js";

/** Files of the project that went into the bundle, never those of packages; without a byte order mark, which no column counts. */
export function projectTexts({ sources, base }: Loaded): ReadonlyMap<string, string> {
  return new Map(sources.files().filter((file) => !/[\\/]node_modules[\\/]/.test(file)).flatMap((file) => {
    const text = readText(file);
    return text === undefined ? [] : [[relativeTo(base, file), text.replace(/^\uFEFF/, "")] as const];
  }));
}

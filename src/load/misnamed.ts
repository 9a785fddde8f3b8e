// Names that otelc does not export. A misspelt import is undefined: what comes of it may be told anywhere, or nowhere at all.
import type { Place, Said } from "../diagnostics/diagnostic.js";
import { offer } from "../diagnostics/nearest.js";
import type { Bundle } from "./bundle.js";
import type { Api } from "./guard.js";
import type { Sources } from "./source-map.js";

export interface Misnamed { readonly said: Said; readonly place: Place | undefined }

/** Each such name once, where it is first used. */
export function misnamedIn({ code }: Bundle, api: Api, sources: Sources): readonly Misnamed[] {
  const root = api["otelc"] ?? {};
  const found = new Map<string, Misnamed>();
  for (const match of usesIn(code)) {
    const said = misnaming(match[1] ?? "", match[2], root);
    // The last name of the path is the one that does not fit.
    if (said !== undefined && !found.has(said.message)) found.set(said.message, { said, place: placeAt(code, match.index + match[0].lastIndexOf(".") + 1, sources) });
  }
  return [...found.values()];
}

/** What is said of `first`, or of `first.second`, where otelc has no such name. */
export function misnaming(first: string, second: string | undefined, root: object): Said | undefined {
  if (first === "default") return undefined;
  if (!(first in root)) return { message: `"otelc" exports no "${first}".`, fix: offer(first, Object.keys(root)) };
  const group: unknown = Reflect.get(root, first);
  if (second === undefined || typeof group !== "object" || group === null || second in group) return undefined;
  return { message: `"${first}" of otelc has no "${second}".`, fix: offer(second, Object.keys(group)) };
}

/** The uses of what a script requires of otelc, under whatever name the bundler has given it. */
function usesIn(code: string): readonly RegExpExecArray[] {
  const names = [...code.matchAll(/^var (import_\w+) = (?:__toESM\()?require\("otelc"\)/gm)].flatMap(([, name]) => name ?? []);
  return names.flatMap((name) => [...code.matchAll(new RegExp(`(?<![\\w$."'\`])${name}\\.(\\w+)(?:\\.(\\w+)(?=\\())?`, "g"))]);
}

function placeAt(code: string, offset: number, sources: Sources): Place | undefined {
  const before = code.slice(0, offset).split("\n");
  return sources.placeOf(before.length, (before.at(-1) ?? "").length + 1);
}

// From a path into the stack to the user's own line. The nearest builder call on the way is known from its call site; its arguments are followed in the bundle's syntax tree.
import type { Path, Place, PointsAt } from "../diagnostics/diagnostic.js";
import { type Site, siteOf } from "../stack/site.js";
import type { Loaded } from "./load.js";
import { createFollower, type Followed } from "./follow.js";
import { parseBundle } from "./syntax.js";

/** Finds the place of a value, of its key, or of its use. */
export type Locator = (at: Path, on?: PointsAt) => Place | undefined;

/** Parses the bundle: to be made only when there is something to say. */
export async function createLocator(loaded: Loaded): Promise<Locator> {
  const tree = await parseBundle(loaded.bundle);
  const follower = createFollower(tree);
  const { sources, bundle } = loaded;
  const placeOf = (position: { readonly line: number; readonly column: number }): Place | undefined => sources.placeOf(position.line, position.column + 1);

  return (at, on) => {
    for (const { site, rest } of marksAlong(loaded.value, at)) {
      // A key or a use stands in the call around the one that made the value.
      if (on !== undefined && rest.length === 0 && at.length > 0) continue;
      const call = callOf(site, bundle.name, tree);
      if (call === undefined) continue;
      const followed: Followed = follower.follow(call, site.route(rest));
      const place = on === "key" && followed.key !== undefined ? placeOf(followed.key) : placeOf(followed.value ?? call.start);
      if (place !== undefined) return place;
    }
    return sources.placeOf(...firstExport(tree));
  };
}

interface Mark { readonly site: Site; readonly rest: Path }

/** Every marked value on the way, the deepest first, each with what remains of the path behind it. */
function marksAlong(root: unknown, at: Path): readonly Mark[] {
  const marks: Mark[] = [];
  let here: unknown = root;
  for (let index = 0; ; index++) {
    const site = siteOf(here);
    if (site !== undefined) marks.unshift({ site, rest: at.slice(index) });
    const step = at[index];
    if (step === undefined || typeof here !== "object" || here === null) return marks;
    here = (here as Readonly<Record<string | number, unknown>>)[step];
  }
}

function callOf(site: Site, name: string, tree: Awaited<ReturnType<typeof parseBundle>>): ReturnType<typeof tree.callAt> {
  const { call } = site;
  const isInBundle = call?.getFileName() === name || /\.stack\.config\.[0-9a-f-]+\.mjs$/.test(call?.getFileName() ?? "");
  const [line, column] = [call?.getLineNumber(), call?.getColumnNumber()];
  return isInBundle && typeof line === "number" && typeof column === "number" ? tree.callAt(line, column) : undefined;
}

function firstExport(tree: Awaited<ReturnType<typeof parseBundle>>): [number, number] {
  const position = tree.defaultExport();
  return [position.line, position.column + 1];
}

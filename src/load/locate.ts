// From a path into the stack to the user's own line. Builder calls on the way are known from their call sites; their arguments are followed in the syntax tree.
import type { Path, Place, PointsAt } from "../diagnostics/diagnostic.js";
import { valuesAlong } from "../diagnostics/value-at.js";
import { type CallSite, type Site, siteOf } from "../stack/site.js";
import { type Follower, createFollower } from "./follow.js";
import type { Loaded } from "./load.js";
import { packageFile } from "./package-file.js";
import { createFileSources, type Sources } from "./source-map.js";
import { readText } from "./source-text.js";
import { type Call, createParser, type Parser, type Position, type Tree } from "./syntax.js";
import type { Bindings } from "./walk.js";

/** Finds the place of a value, of its key, or of its use. */
export type Locator = (at: Path, on?: PointsAt) => Place | undefined;

/** Parses the bundle: to be made only when there is something to say. */
export async function createLocator(loaded: Loaded): Promise<Locator> {
  const scripts = scriptsOf(loaded, await createParser());
  const bundle = scripts(loaded.bundle.name);
  return (at, on) => {
    const along = valuesAlong(loaded.value, at);
    // What one call tells of a helper's parameters holds for the calls inside that helper.
    const bindings: Bindings = new Map();
    let best: Place | undefined;
    for (const [index, value] of along.entries()) {
      const site = siteOf(value);
      const rest = at.slice(index);
      const place = site === undefined ? undefined : placeBehind(site, rest, on, { bindings, values: along.slice(index).reverse() }, scripts);
      // A key or a use stands in the call around the one that made the value.
      const isItself = on !== undefined && rest.length === 0 && at.length > 0;
      if (!isItself) best = place ?? best;
    }
    return best ?? (bundle === undefined ? undefined : placeInExport(bundle, at, on, { bindings, values: [...along].reverse() }));
  };
}

interface Script { readonly tree: Tree; readonly follower: Follower; readonly sources: Sources }

type Scripts = (file: string) => Script | undefined;

/** The bundle, and files of packages that call builders themselves; each is parsed when it is first asked for. */
function scriptsOf({ bundle, sources, base }: Loaded, parse: Parser): Scripts {
  const known = new Map<string, Script | undefined>();
  return (name) => {
    if (known.has(name)) return known.get(name);
    const file = name === bundle.name ? undefined : packageFile(name);
    const code = name === bundle.name ? bundle.code : file === undefined ? undefined : readText(file);
    const script = code === undefined ? undefined : scriptOf(name, code, file === undefined ? sources : createFileSources(file, base), parse);
    known.set(name, script);
    return script;
  };
}

function scriptOf(name: string, code: string, sources: Sources, parse: Parser): Script | undefined {
  try {
    const tree = parse(code);
    const follower = createFollower(tree, (node, value) => {
      const call = siteOf(value)?.call;
      return call?.getFileName() === name && callOf(call, tree)?.node === node;
    });
    return { tree, follower, sources };
  } catch {
    // A package may use syntax that is newer than the parser.
    return undefined;
  }
}

function placeBehind({ call, route }: Site, rest: Path, on: PointsAt | undefined, known: Parameters<Follower["follow"]>[2], scripts: Scripts): Place | undefined {
  const script = scripts(call?.getFileName() ?? "");
  const found = script === undefined || call === undefined ? undefined : callOf(call, script.tree);
  if (script === undefined || found === undefined) return undefined;
  // A node as a whole is where it was made.
  const { key, value } = script.follower.follow(found, rest.length === 0 ? [] : route(rest), known);
  return placeOf(script, on === "key" ? (key ?? value) : value) ?? placeOf(script, found.start);
}

function placeInExport({ tree, follower, sources }: Script, at: Path, on: PointsAt | undefined, known: Parameters<Follower["from"]>[2]): Place | undefined {
  const exported = tree.defaultExport();
  if (exported === undefined) return undefined;
  const name = tree.position(exported.name);
  const { key, value } = at.length === 0 ? { key: name, value: name } : follower.from(exported.value, at, known);
  const position = on === "key" ? key : value;
  return position === undefined ? undefined : sources.placeOf(position.line, position.column + 1);
}

function placeOf({ sources }: Script, position: Position | undefined): Place | undefined {
  return position === undefined ? undefined : sources.placeOf(position.line, position.column + 1);
}

function callOf(call: CallSite, tree: Tree): Call | undefined {
  const [line, column] = [call.getLineNumber(), call.getColumnNumber()];
  return line === null || column === null ? undefined : tree.callAt(line, column);
}

// Diagnostics with their places: located once, sorted by a total order, said once each.
import { type Diagnostic, isPlace, type Path, type Place, type PointsAt } from "./diagnostic.js";

export interface LocatedNote { readonly message: string; readonly place: Place | undefined }

export interface Located extends Omit<Diagnostic, "notes" | "at"> {
  readonly place: Place | undefined;
  /** The path into the stack; empty for what was said of a file. */
  readonly path: Path;
  readonly notes: readonly LocatedNote[];
  /** Where its edit applies; there where it has one. */
  readonly editPlaces?: readonly Place[];
}

export type Locate = (at: Path, on?: PointsAt) => Place | undefined;

/** Locates, sorts by file, line, column, code and message, and drops what was said twice. */
export function located(diagnostics: readonly Diagnostic[], locate: Locate): readonly Located[] {
  const all = diagnostics.map(({ at, notes, ...rest }): Located => ({
    ...rest, path: isPlace(at) ? [] : at, place: isPlace(at) ? at : locate(at, rest.on),
    ...(rest.edit === undefined || isPlace(at) ? {} : { editPlaces: [at, ...(rest.edit.also ?? [])].flatMap((path) => locate(path, rest.on) ?? []) }),
    notes: (notes ?? []).map((note) => ({ message: note.message, place: isPlace(note.at) ? note.at : locate(note.at, note.on === "value" ? undefined : "key") })),
  }));
  const seen = new Set<string>();
  return all.sort(inOrder).filter((diagnostic) => {
    const key = orderKey(diagnostic).join("\u0000");
    return !seen.has(key) && seen.add(key);
  });
}

function orderKey({ place, code, message }: Located): readonly (string | number)[] {
  return [place?.file ?? "", place?.line ?? 0, place?.column ?? 0, code, message];
}

function inOrder(left: Located, right: Located): number {
  const [one, other] = [orderKey(left), orderKey(right)];
  for (const [index, value] of one.entries()) {
    const against = other[index] ?? "";
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}

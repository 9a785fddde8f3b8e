// From findings to new texts: each edit is found in the syntax tree and made in the text, so that formatting and comments stay as they are.
import type { Project, SourceFile } from "ts-morph";
import type { Edit, Place } from "../../diagnostics/diagnostic.js";
import type { Located } from "../../diagnostics/located.js";
import type { fixers } from "./fixers.js";
import { applied, type Change } from "./change.js";

export interface Fixed {
  /** New texts of the files that change, by the names that places use. */
  readonly texts: ReadonlyMap<string, string>;
  /** Findings that an edit was made for. */
  readonly count: number;
}

/** Whether there is something to do for a finding; whether it can be done shows in the text. */
export function isFixable({ edit, editPlaces }: Located): boolean {
  return edit !== undefined && (editPlaces ?? []).length > 0;
}

/** What one pass changes. What overlaps waits for the next pass. */
export async function fix(findings: readonly Located[], sources: ReadonlyMap<string, string>): Promise<Fixed> {
  const wanted = findings.filter(isFixable);
  if (wanted.length === 0) return { texts: new Map(), count: 0 };
  const [{ Project }, { fixers }] = await Promise.all([import("ts-morph"), import("./fixers.js")]);
  const files = opened(new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true }), sources);
  const names = new Map([...files].map(([name, source]) => [source, name] as const));
  const changes = new Map<string, Change[]>();
  let count = 0;
  for (const { edit, editPlaces = [] } of wanted) {
    const made = editPlaces.flatMap((place) => changesAt(place, edit, files.get(place.file), fixers).map((change) => [change.within === undefined ? place.file : (names.get(change.within) ?? place.file), change] as const));
    for (const [file, change] of made) changes.set(file, [...(changes.get(file) ?? []), change]);
    if (made.length > 0) count += 1;
  }
  const texts = [...changes].map(([file, all]) => [file, applied(sources.get(file) ?? "", all)] as const);
  return { texts: new Map(texts.filter(([file, text]) => text !== sources.get(file))), count };
}

/** All files, so that what one imports from another is found; deep enough for those beside the project's folder. */
function opened(project: Project, sources: ReadonlyMap<string, string>): ReadonlyMap<string, SourceFile> {
  return new Map([...sources].filter(([name]) => /\.[cm]?[jt]sx?$/.test(name)).map(([name, text]) => [name, project.createSourceFile(`/1/2/3/4/5/6/7/8/${name}`, text)]));
}

function changesAt(place: Place, edit: Edit | undefined, source: SourceFile | undefined, made: typeof fixers): readonly Change[] {
  const start = source?.compilerNode.getLineStarts()[place.line - 1];
  return source === undefined || start === undefined || edit === undefined ? [] : made[edit.kind]({ source, at: start + place.column - 1, length: place.length, edit });
}

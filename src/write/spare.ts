// The tree that a write has replaced, kept for the next write of the same process: nearly all of its files are those that will stand there again.
// It waits in otelc's cache, not beside the output, where others would find it: on another file system there is none.
import { lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Plan } from "./plan.js";

export interface Spare {
  /** Puts what was kept of the plan's folder at `staged`, without anything that will not stand there again. Returns the files that are in place, by path. */
  take(plan: Plan, staged: string): ReadonlySet<string>;
  /** Takes a replaced tree away; false where it cannot, and then it is still there. */
  keep(folder: string, replaced: string): boolean;
  /** Deletes what is kept. */
  close(): void;
}

export const noSpare: Spare = { take: () => new Set(), keep: () => false, close: () => undefined };

export function spareIn(cache: string): Spare {
  const below = join(cache, "spare");
  const places = new Map<string, string>();
  const placeOf = (folder: string): string => {
    const place = places.get(folder) ?? join(below, `${process.pid}-${places.size}`);
    places.set(folder, place);
    return place;
  };
  return {
    take: (plan, staged) => ifAllowed(() => {
      const place = placeOf(plan.folder);
      const isThere = reduced(plan, place);
      renameSync(place, staged);
      return isThere;
    }) ?? new Set(),
    keep: (folder, replaced) => ifAllowed(() => {
      const place = placeOf(folder);
      mkdirSync(below, { recursive: true, mode: 0o700 });
      rmSync(place, { recursive: true, force: true });
      renameSync(replaced, place);
      return true;
    }) ?? false,
    close: () => places.forEach((place) => rmSync(place, { recursive: true, force: true })),
  };
}

/** Nothing depends on it: what the disk refuses is as if nothing were kept. */
function ifAllowed<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

/** Only a file that is the very one of the folder, by another link, is sure to hold the same. */
function reduced(plan: Plan, spare: string): ReadonlySet<string> {
  const unchanged = new Set(plan.files.filter(({ state }) => state === "unchanged").map(({ path }) => path));
  const kept = new Set<string>();
  const reduce = (below: string): void => {
    for (const entry of readdirSync(join(spare, below), { withFileTypes: true })) {
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      const before = kept.size;
      if (entry.isDirectory()) {
        reduce(path);
        if (kept.size === before) rmdirSync(join(spare, path));
      } else if (unchanged.has(path) && isOneFile(join(spare, path), join(plan.folder, path))) kept.add(path);
      else rmSync(join(spare, path));
    }
  };
  reduce("");
  return kept;
}

function isOneFile(left: string, right: string): boolean {
  const [one, other] = [left, right].map((path) => lstatSync(path, { bigint: true, throwIfNoEntry: false }));
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
}

// The semantic diff of every target of a plan.
import type { Change } from "../semantic/change.js";
import { compare } from "../semantic/compare.js";
import { systemOf } from "../semantic/system.js";
import { type Parse, readTree } from "../semantic/tree.js";
import { lockName } from "../write/lock.js";
import { yamlParser } from "../write/read-yaml.js";
import type { Before, Texts } from "./against.js";
import type { Planned } from "./outputs.js";

export interface TargetChanges {
  /** Folder of the target. */
  readonly name: string;
  /** Whether there was nothing before. */
  readonly isNew: boolean;
  readonly changes: readonly Change[];
  /** Files that differ, whatever that means. */
  readonly files: number;
}

export async function semanticDiff(planned: readonly Planned[], before: Before): Promise<readonly TargetChanges[]> {
  const parse = await yamlParser();
  return planned.map((each) => targetChanges(each, before(each), parse));
}

function targetChanges({ name, plan }: Planned, was: Texts | undefined, parse: Parse): TargetChanges {
  const now = new Map(plan.files.flatMap(({ path, after }) => (after === undefined ? [] : [[path, after] as const])));
  const system = (texts: Texts) => systemOf(readTree(texts, parse, lockName), parse);
  const files = [...new Set([...(was?.keys() ?? []), ...now.keys()])].filter((path) => path !== lockName && was?.get(path) !== now.get(path)).length;
  if (was !== undefined && files === 0) return { name, isNew: false, changes: [], files };
  return { name, isNew: was === undefined, changes: compare(was === undefined ? undefined : system(was), system(now)), files };
}

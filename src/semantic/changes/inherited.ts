// A collector under another name: what is told by names does not follow it.
import { fieldsOf, inside } from "../../lint/documents/record.js";
import { type Change, changesOf, same } from "../change.js";
import type { Part } from "../part.js";
import { collectorOf } from "./collector.js";
import { groupChanges } from "./groups.js";

/** @param come Workloads that are new. */
export function inherited(gone: Part, come: readonly Part[]): readonly Change[] {
  const was = collectorOf(gone);
  const heir = was === undefined ? undefined : come.find((part) => same(wiringOf(part), wiringOf(gone)));
  const now = heir === undefined ? undefined : collectorOf(heir);
  if (was === undefined || heir === undefined || now === undefined) return [];
  const say = changesOf(heir.name);
  const groups = groupChanges(was, now, say);
  return [say("restart", `takes the place of ${gone.name}`, `Until ${gone.name} is gone both are at work.${groups.length > 0 ? " Two groups then read the same records." : ""}`, groups.length > 0), ...groups];
}

/** What it reads and where it writes. */
function wiringOf(part: Part): unknown {
  const config = collectorOf(part);
  return Object.entries(fieldsOf(inside(config, "service", "pipelines"))).map(([id, pipeline]) => [id, inside(pipeline, "receivers"), inside(pipeline, "exporters")]);
}

// Replicas and limits.
import { type Change, changesOf } from "../change.js";
import type { Pair } from "../compare.js";
import type { Part } from "../part.js";
import { bytes } from "../size.js";

export function capacityChanges({ before, after }: Pair): readonly Change[] {
  const say = changesOf(after.name);
  const changes: Change[] = [];
  if (countOf(before) !== countOf(after)) changes.push(say("capacity", `replicas ${countOf(before)} → ${countOf(after)}`, replicasSaid(before, after), mostOf(after) < mostOf(before) && after.volumes.length > 0));
  for (const key of [...new Set([...Object.keys(before.limits), ...Object.keys(after.limits)])]) {
    const [from, to] = [before.limits[key], after.limits[key]];
    if (from !== to) changes.push(say("capacity", `${key} ${from ?? "unlimited"} → ${to ?? "unlimited"}`, limitSaid(key, from, to), key === "memory" && from !== undefined && to !== undefined && bytes(to) < bytes(from)));
  }
  return changes;
}

function countOf({ replicas, scaling }: Part): string {
  return scaling === undefined ? String(replicas) : `${scaling.min} to ${scaling.max}`;
}

function mostOf({ replicas, scaling }: Part): number {
  return scaling?.max ?? replicas;
}

function replicasSaid(before: Part, after: Part): string {
  const difference = mostOf(after) - mostOf(before);
  if (difference > 0) return `Up to ${difference} more at work${after.limits["memory"] === undefined ? "" : `, each with ${after.limits["memory"]} of memory`}.`;
  if (difference === 0) return "The most stays the same.";
  return after.volumes.length === 0 ? `${-difference} fewer at work.` : `${-difference} fewer at work, and what stands on their volumes waits there until they come back.`;
}

function limitSaid(key: string, from: string | undefined, to: string | undefined): string {
  if (to === undefined) return "Nothing keeps it from taking what others need.";
  if (from === undefined || bytes(to) >= bytes(from)) return key.endsWith("request") ? "Needs that much free on a node to be scheduled." : "More room.";
  if (key === "memory") return "A process that needs more than this is killed by the kernel.";
  return key.endsWith("request") ? "Leaves more for others." : "Is throttled earlier.";
}

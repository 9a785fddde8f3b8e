// Replicas and limits.
import { type Change, changesOf } from "../change.js";
import type { Pair } from "../compare.js";
import type { Part, System } from "../part.js";
import { bytes } from "../size.js";

export function capacityChanges({ before, after, systems }: Pair): readonly Change[] {
  const say = changesOf(after.name);
  const changes: Change[] = [];
  if (countOf(before) !== countOf(after)) changes.push(say("capacity", `replicas ${countOf(before)} → ${countOf(after)}`, replicasSaid(before, after, systems.after), mostOf(after) < mostOf(before) && after.volumes.length > 0));
  if (before.scaling !== undefined && after.scaling !== undefined && before.scaling.at !== after.scaling.at) changes.push(say("capacity", `scales at ${after.scaling.at} instead of ${before.scaling.at}`, "Replicas come and go at another load."));
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

function replicasSaid(before: Part, after: Part, { runner, topics }: System): string {
  const difference = mostOf(after) - mostOf(before);
  if (topics.some(({ queue }) => queue === after.name)) return brokersSaid(difference);
  if (difference > 0) return `Up to ${difference} more at work${after.limits["memory"] === undefined ? "" : `, each with ${after.limits["memory"]} of memory`}.`;
  if (difference === 0) return "The most stays the same.";
  if (after.volumes.length === 0) return `${-difference} fewer at work.`;
  // With a volume each replica is a service of its own there.
  const stays = runner === "compose" ? " The services that go run on until docker compose up -d --remove-orphans." : "";
  return `${-difference} fewer at work, and what stands on their volumes waits there until they come back.${stays}`;
}

function brokersSaid(difference: number): string {
  if (difference > 0) return "New brokers hold nothing until partitions are moved to them: kafka-reassign-partitions.sh.";
  return `${-difference} fewer brokers: each partition loses the copy that it has there, and those without another are away. Move them first: kafka-reassign-partitions.sh.`;
}

function limitSaid(key: string, from: string | undefined, to: string | undefined): string {
  if (to === undefined) return "Nothing keeps it from taking what others need.";
  if (from === undefined || bytes(to) >= bytes(from)) return key.endsWith("request") ? "Needs that much free on a node to be scheduled." : "More room.";
  if (key === "memory") return "A process that needs more than this is killed by the kernel.";
  return key.endsWith("request") ? "Leaves more for others." : "Is throttled earlier.";
}

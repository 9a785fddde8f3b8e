// A workload in another project or namespace: nothing moves there. Another one begins, and the old one runs on.
import { type Change, changesOf, listed } from "../change.js";
import type { Pair } from "../compare.js";

export function isMoved({ before, after }: Pair): boolean {
  return before.place !== after.place;
}

export function movedChanges({ before, after, systems }: Pair): readonly Change[] {
  const say = changesOf(after.name);
  if (after.isJob) return [say("behaviour", `${after.kind} in ${noun(systems.after.runner)} ${after.place}`, "Runs anew there.")];
  const left = systems.after.runner === "compose" ? before.volumes.filter(({ name }) => !after.volumes.some((volume) => volume.name === name)) : before.volumes;
  const names = listed(left.map(({ name, size }) => (size === undefined ? name : `${name} (${size})`)));
  const data = left.length === 0 ? [] : [say("data", `${left.length === 1 ? "volume" : "volumes"} ${names} left behind`, "What is on it stays there, and is not read any more: the new one begins empty.")];
  return [...data, say("restart", `${noun(systems.after.runner)} ${before.place} → ${after.place}`, standing(before.place, systems.after.runner), true)];
}

function noun(runner: "compose" | "kubernetes"): string {
  return runner === "compose" ? "project" : "namespace";
}

function standing(place: string, runner: "compose" | "kubernetes"): string {
  if (runner === "compose") return `Another one starts. The old one runs on, with its ports, until docker compose -p ${place} down.`;
  return `Another one starts. The old one runs on in ${place} until it is deleted there: kubectl apply deletes nothing.`;
}

// Volumes: what is on them stays behind when they are not mounted any more.
import { type Change, changesOf, listed, type Make } from "../change.js";
import type { Pair } from "../compare.js";
import type { Part, Volume } from "../part.js";
import { bytes } from "../size.js";

export function volumeChanges({ before, after }: Pair): readonly Change[] {
  const say = changesOf(after.name);
  const now = new Map(after.volumes.map((volume) => [volume.name, volume]));
  const fresh = after.volumes.filter(({ name }) => !before.volumes.some((volume) => volume.name === name));
  const gone = before.volumes.filter(({ name }) => !now.has(name));
  const sized = (name: string, from: string, to: string): Change => (bytes(to) < bytes(from)
    ? say("refused", `volume ${name} ${from} → ${to}`, "A volume never shrinks: existing ones keep their size.")
    : say("capacity", `volume ${name} ${from} → ${to}`, after.kind === "KafkaNodePool" ? "Strimzi grows the volumes where the storage class allows it." : "Existing volumes grow only by hand: kubectl edit their claims, where the storage class allows it."));
  const changed = before.volumes.flatMap(({ name, size, path }): readonly Change[] => {
    const to = now.get(name);
    if (to === undefined) return [];
    const moved = path === to.path ? [] : [say("data", `volume ${name} mounted at ${String(to.path)} instead of ${String(path)}`, "A program that looks in the old place finds nothing there.")];
    return size === undefined || to.size === undefined || bytes(size) === bytes(to.size) ? moved : [...moved, sized(name, size, to.size)];
  });
  return [...removed(gone, fresh, after, say), ...fresh.map(({ name, size, path }) => say("capacity", `new volume ${name}${size === undefined ? "" : ` of ${size}`}`, `Begins empty${path === undefined ? "" : `, at ${path}`}.`)), ...changed];
}

/** One sentence for all that stay behind for the same reason. */
function removed(gone: readonly Volume[], fresh: readonly Volume[], after: Part, say: Make): readonly Change[] {
  const reasonOf = ({ path }: Volume): string => {
    if (fresh.some((volume) => volume.path === path)) return `${listed(fresh.filter((volume) => volume.path === path).map(({ name }) => name))} ${fresh.filter((volume) => volume.path === path).length === 1 ? "takes its place and begins" : "take their place and begin"} empty: a queue on the old one that has not drained is not sent.`;
    return after.volumes.some((volume) => volume.path === path) ? "It belongs to a replica that ends: what is on it waits there until the replica comes back." : "What is on it stays there and is not read any more.";
  };
  const reasons = [...new Set(gone.map(reasonOf))];
  return reasons.map((reason) => {
    const names = gone.filter((volume) => reasonOf(volume) === reason).map(({ name }) => name);
    return say("data", `${names.length === 1 ? "volume" : "volumes"} ${listed(names)} removed`, reason);
  });
}

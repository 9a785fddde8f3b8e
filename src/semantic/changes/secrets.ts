// Secrets that must be there before a workload starts.
import { type Change, changesOf, listed } from "../change.js";
import type { Pair } from "../compare.js";

export function secretChanges({ before, after }: Pair): readonly Change[] {
  const added = after.secrets.filter((name) => !before.secrets.includes(name));
  const removed = before.secrets.filter((name) => !after.secrets.includes(name));
  const say = changesOf(after.name);
  return [
    ...(added.length > 0 ? [say("behaviour", `needs ${added.length === 1 ? "secret" : "secrets"} ${listed(added)}`, "Without it the container does not start: create it first.", true)] : []),
    ...(removed.length > 0 ? [say("behaviour", `no longer reads ${removed.length === 1 ? "secret" : "secrets"} ${listed(removed)}`, "It can be deleted, where nothing else reads it.")] : []),
  ];
}

// What a change of the output does to what runs: every workload compared with itself, whatever files it stands in.
import { type Change, kinds } from "./change.js";
import { capacityChanges } from "./changes/capacity.js";
import { collectorChanges } from "./changes/collector.js";
import { exposureChanges } from "./changes/exposure.js";
import { imageChanges } from "./changes/images.js";
import { keptChanges } from "./changes/kept.js";
import { isMoved, movedChanges } from "./changes/moved.js";
import { retentionChanges } from "./changes/retention.js";
import { restartChanges } from "./changes/restart.js";
import { secretChanges } from "./changes/secrets.js";
import { inherited } from "./changes/inherited.js";
import { appeared, vanished } from "./changes/standing.js";
import { topicChanges } from "./changes/topics.js";
import { volumeChanges } from "./changes/volumes.js";
import type { Part, System } from "./part.js";

/** A workload before and after. */
export interface Pair { readonly before: Part; readonly after: Part; readonly systems: { readonly before: System; readonly after: System } }

const comparisons: readonly ((pair: Pair) => readonly Change[])[] = [
  collectorChanges, volumeChanges, keptChanges, retentionChanges, restartChanges, exposureChanges, imageChanges, capacityChanges, secretChanges,
];

/** Sorted by workload, then by what matters most. */
export function compare(before: System | undefined, after: System): readonly Change[] {
  if (before === undefined) return after.parts.map((part) => appeared(part, after.runner)).sort(inOrder);
  const keyOf = (part: Part): string => `${part.kind}/${part.name}`;
  const old = new Map(before.parts.map((part) => [keyOf(part), part]));
  const now = new Map(after.parts.map((part) => [keyOf(part), part]));
  const gone = before.parts.filter((part) => !now.has(keyOf(part)));
  const come = after.parts.filter((part) => !old.has(keyOf(part)));
  const changes = [
    ...gone.flatMap((part) => [...vanished(part, after), ...inherited(part, come)]),
    ...after.parts.flatMap((part) => {
      const was = old.get(keyOf(part));
      if (was === undefined) return [appeared(part, after.runner)];
      const pair: Pair = { before: was, after: part, systems: { before, after } };
      return isMoved(pair) ? movedChanges(pair) : comparisons.flatMap((each) => each(pair));
    }),
    ...topicChanges(before.topics, after.topics),
  ];
  return [...changes].sort(inOrder);
}

function inOrder(left: Change, right: Change): number {
  const [one, other] = [left, right].map(({ of, kind, what }) => [of, String(kinds.indexOf(kind)), what].join("\0"));
  if (one === other) return 0;
  return (one ?? "") < (other ?? "") ? -1 : 1;
}

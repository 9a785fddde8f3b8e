// Which replicas start anew, in which order, and what they hold in memory meanwhile.
import { fieldsOf, inside, listOf, textOf } from "../../lint/documents/record.js";
import { type Change, changesOf, listed, same } from "../change.js";
import { collectorOf } from "./collector.js";
import type { Pair } from "../compare.js";
import type { Part } from "../part.js";

export function restartChanges({ before, after, systems }: Pair): readonly Change[] {
  const say = changesOf(after.name);
  const refused = Object.keys(after.fixed).filter((key) => !same(before.fixed[key], after.fixed[key]));
  const changes: Change[] = refused.length === 0 ? [] : [
    say("refused", `${listed(refused)} of the ${after.kind} changed`, `Kubernetes refuses to change ${refused.length === 1 ? "it" : "them"}: kubectl delete ${after.kind.toLowerCase()} ${after.name} --cascade=orphan first, then apply. Volumes that exist keep their size.`),
  ];
  if (same(before.start, after.start)) {
    const isUnread = after.kind !== "service" && !after.isJob && !same([...before.configs], [...after.configs]);
    return isUnread ? [...changes, say("restart", "configuration changed", "The pods do not start anew by themselves: kubectl rollout restart.", true)] : changes;
  }
  if (after.isJob) return [...changes, say("behaviour", "job changed", systems.after.runner === "compose" ? "Runs again at the next docker compose up -d." : "Runs again, as a new Job.")];
  changes.push(say("restart", restarted(after, Math.min(before.replicas, after.replicas)), `${interruption(after)}${held(before)}`, after.rollout === "at once" || after.replicas === 1));
  return changes;
}

/** @param replicas That run already, and go on. */
function restarted({ rollout }: Part, replicas: number): string {
  if (replicas <= 1) return "restarts";
  return rollout === "at once" ? `restarts all ${replicas} at once` : `restarts ${replicas} replicas, ${rollout}`;
}

function interruption({ replicas, rollout, kind }: Part): string {
  if (kind === "KafkaNodePool") return "Strimzi does it where the setting needs it, and waits for each before the next.";
  switch (rollout) {
    case "at once": return replicas === 1 ? "It is away until it is ready again." : "None answers until the first is ready again: senders must retry.";
    case "rolling": return replicas === 1 ? "The new replica is ready before the old one ends." : "New replicas are ready before old ones end.";
    case "one by one": return replicas === 1 && kind === "StatefulSet" ? "Its only replica is away until it is ready again." : "The others answer meanwhile.";
    case "node by node": return "Each node is without it until it is ready again.";
    case "by hand": return "Only when its pods are deleted by hand.";
    default: return rollout satisfies never;
  }
}

/** What a collector holds in memory while it is told to stop: the queues are emptied as far as time allows, traces that wait for a decision are not. */
function held(part: Part): string {
  const config = collectorOf(part);
  if (config === undefined) return "";
  const waits = Object.entries(fieldsOf(config["processors"])).flatMap(([id, options]) => (/^tail_sampling(?:\/|$)/.test(id) ? [textOf(inside(options, "decision_wait")) ?? "30s"] : []));
  const used = new Set(Object.values(fieldsOf(inside(config, "service", "pipelines"))).flatMap((pipeline) => listOf(inside(pipeline, "exporters"))));
  const memory = Object.entries(fieldsOf(config["exporters"])).filter(([id, options]) => used.has(id) && inside(options, "sending_queue", "enabled") === true && inside(options, "sending_queue", "storage") === undefined).map(([id]) => id);
  return [
    waits.length > 0 ? ` Traces of the last ${waits[0]} that wait for their sampling decision are decided early or lost.` : "",
    memory.length > 0 ? ` What the in-memory ${memory.length === 1 ? "queue" : "queues"} of ${listed(memory)} cannot send before it ends is lost.` : "",
  ].join("");
}

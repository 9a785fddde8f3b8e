// Workloads that come and go.
import { type Change, changesOf, listed } from "../change.js";
import type { Part, System } from "../part.js";
import { collectorOf } from "./collector.js";

export function appeared(part: Part, runner: System["runner"]): Change {
  const many = part.replicas === 1 ? "" : `, ${part.replicas} ${runner === "compose" ? "containers" : "replicas"}`;
  if (part.isJob) return changesOf(part.name)("behaviour", `new ${part.kind}`, `Runs once, as ${listed(part.images)}.`);
  return changesOf(part.name)("capacity", `new ${part.kind}`, `Starts ${listed(part.images)}${many}.`);
}

export function vanished(part: Part, after: System): readonly Change[] {
  const say = changesOf(part.name);
  const other = after.parts.find(({ name }) => name === part.name);
  if (part.isJob) return [];
  const stays = after.runner === "compose" ? "It runs on until docker compose up -d --remove-orphans." : `kubectl apply deletes nothing: it runs on until kubectl ${part.place === "" ? "" : `-n ${part.place} `}delete ${part.kind.toLowerCase()} ${part.name}.`;
  const instead = other === undefined ? "" : ` A ${other.kind} of the same name starts beside it${other.place === part.place ? "" : `, in namespace ${other.place}`}.`;
  const gone = say("restart", `no ${part.kind} any more`, `${stays}${instead}`, true);
  if (part.volumes.length === 0) return [gone];
  const volumes = part.volumes.map(({ name, size }) => (size === undefined ? name : `${name} (${size})`));
  return [gone, say("data", `${volumes.length === 1 ? "volume" : "volumes"} ${listed(volumes)} without a user`, `What is on it stays there and nothing reads it any more${collectorOf(part) === undefined ? "" : "; a queue that has not drained is not sent"}.`)];
}

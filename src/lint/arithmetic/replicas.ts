// Replicas of collectors, and where a stack runs.
import type { CollectorNode, Model, Scaling } from "../../model/model.js";
import { leastReplicas, mostReplicas } from "../../model/flow.js";

export const least: (scaling: Scaling) => number = leastReplicas;
export const most: (scaling: Scaling) => number = mostReplicas;

/** A daemonset has one on each node, so more than one. */
export function hasSeveral(collector: CollectorNode): boolean {
  return collector.mode === "daemonset" || most(collector.scaling) > 1;
}

/** The several replicas of a collector, as a sentence says it: `up to 10 replicas`. */
export function replicasShown(collector: CollectorNode): string {
  if (collector.mode === "daemonset") return "one replica on each node";
  const highest = most(collector.scaling);
  return collector.scaling.by === "fixed" ? `${highest} replicas` : `up to ${highest} replicas`;
}

export function runsOnKubernetes(model: Model): boolean {
  return model.targets.some((target) => target.type.startsWith("kubernetes"));
}

// Names of what the target adds, and the lengths that Kubernetes allows: a longer name is said, never shortened.
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, headlessName } from "./cluster.js";
import { controllerKind } from "./controller.js";

export function bucketsJob(store: string): string {
  return `${store}-buckets`;
}

export function topicsJob(queue: string): string {
  return `${queue}-topics`;
}

/** A StatefulSet's pods carry its name and the hash of their revision in labels, which take 63 characters. */
const longest = { Deployment: 63, StatefulSet: 52, DaemonSet: 63 } as const;

export function checkNames(workload: Workload, { log }: Cluster): void {
  const kind = controllerKind(workload);
  const headless = headlessName(workload.name).length - workload.name.length;
  const limit = Math.min(longest[kind], 63 - headless);
  if (workload.name.length <= limit) return;
  log.error("emit/name-too-long", workload.origin, {
    on: "key",
    message: `"${workload.name}" has ${workload.name.length} characters, and the name of a ${kind} has at most ${limit} here.`,
    why: kind === "StatefulSet" ? "Its pods' labels carry the name with an ordinal and a revision, and a label has at most 63 characters." : `Its headless Service is called "${headlessName(workload.name)}", and a DNS label has at most 63 characters.`,
    fix: "Give it a shorter name.",
  });
}

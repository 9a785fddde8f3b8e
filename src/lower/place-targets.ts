// The targets of the stack, and which node each override is of.
import type { TargetNode } from "../model/model.js";
import { isPlainNode, type PlainNode } from "../stack/node.js";
import type { Override, Patch } from "../stack/targets.js";
import type { Lowering, Pass } from "./lowering.js";

export const placeTargets: Pass = (model, lowering) => {
  const targets = (lowering.stack.targets as readonly unknown[]).flatMap((target, index) => (isPlainNode(target) ? [targetOf(target, index, lowering)] : []));
  reportSameFolder(targets, lowering);
  return { ...model, targets };
};

function targetOf(target: PlainNode, index: number, lowering: Lowering): TargetNode {
  const origin = [...lowering.at, "targets", index];
  const { overrides = [], patches = [], name, ...options } = target.options as { readonly overrides?: readonly Override[]; readonly patches?: readonly Patch[]; readonly name?: string };
  return {
    type: target.type, name: name ?? target.type, options, origin,
    overrides: overrides.flatMap((override, at) => {
      const of = lowering.nodes.get(override.of)?.name;
      const where = [...origin, "options", "overrides", at];
      if (of !== undefined) return [{ of, pods: { ...override.pods }, storageClass: override.storageClass ?? null, origin: where }];
      lowering.log.error("validate/not-in-stack", where, { message: "An override is of something that is not in this stack.", why: "Only what is reachable from defineStack() is emitted, so the override would change nothing.", fix: "Use it in the stack, or remove the override." });
      return [];
    }),
    patches: patches.map((patch, at) => ({ kind: patch.match.kind, name: patch.match.name ?? null, merge: patch.merge, origin: [...origin, "options", "patches", at] })),
  };
}

function reportSameFolder(targets: readonly TargetNode[], { log }: Lowering): void {
  targets.forEach((target, index) => {
    const other = targets.slice(0, index).find((earlier) => earlier.name.toLowerCase() === target.name.toLowerCase());
    if (other === undefined) return;
    log.error("validate/same-folder", target.origin, {
      message: `Two targets would be written to the folder "${target.name}".`, why: "Each target is a whole folder of its own.",
      fix: `Name one of them: ${target.type === "compose" ? "compose" : "kubernetes"}({ name: "${target.name}-2" }).`, notes: [{ message: "The other one is here.", at: other.origin }],
    });
  });
}

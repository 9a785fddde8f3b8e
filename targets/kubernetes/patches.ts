// Patches of emitted objects, and manifests of the user's own beside them.
import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import { unmatched } from "../../src/diagnostics/nearest.js";
import { mergePatch } from "../../src/emit/merge-patch.js";
import type { TargetNode } from "../../src/model/model.js";
import { wrongKind } from "./built-in-kinds.js";
import type { Cluster } from "./cluster.js";
import { asObject, type Emitted, identityOf, type KubernetesObject } from "./object.js";

export function patched(objects: readonly Emitted[], { target, log }: Cluster): readonly Emitted[] {
  return target.patches.reduce((current, patch) => {
    const matches = ({ object }: Emitted): boolean => object.kind === patch.kind && (patch.name === null || object.metadata.name === patch.name);
    if (!current.some(matches)) {
      const names = objects.filter(({ object }) => object.kind === patch.kind).map(({ object }) => object.metadata.name);
      const others = objects.filter(({ object }) => object.metadata.name === patch.name).map(({ object }) => object.kind);
      log.error("emit/patch-unmatched", patch.origin, {
        message: `The patch of ${patch.kind}${patch.name === null ? "" : ` "${patch.name}"`} matches nothing.`, why: "A patch that changes nothing is a mistake waiting to be found.",
        fix: fixOf(patch, [...new Set(names)], [...new Set(others)], [...new Set(objects.map(({ object }) => object.kind))]),
      });
    }
    return current.map((emitted) => {
      if (!matches(emitted)) return emitted;
      const object = merged(emitted.object, patch.merge);
      if (identityOf(object) !== identityOf(emitted.object)) reportIdentity(emitted.object, object, patch, log);
      return { ...emitted, object, patches: [...(emitted.patches ?? []), patch] };
    });
  }, objects);
}

/** What selects or mounts an object finds it by its name. */
function reportIdentity(before: KubernetesObject, after: KubernetesObject, patch: TargetNode["patches"][number], log: Diagnostics): void {
  log.error("emit/patch-identity", [...patch.origin, "merge"], {
    message: `The patch of ${before.kind} "${before.metadata.name}" makes another object of it: ${after.kind} "${after.metadata.name}" in namespace "${after.metadata.namespace ?? ""}".`,
    why: "Kind, name and namespace are what everything else of the stack knows an object by; the renamed one would stand beside what refers to the old one.",
    fix: "Leave kind, metadata.name and metadata.namespace out of the patch; a whole object of your own belongs in manifests.",
  });
}

function fixOf(patch: { readonly kind: string; readonly name: string | null }, names: readonly string[], others: readonly string[], kinds: readonly string[]): string {
  const close = unmatched(names.length === 0 ? patch.kind : patch.name ?? "", names.length === 0 ? [...others, ...kinds] : names);
  if (close !== undefined) return close;
  if (others.length > 0) return `"${String(patch.name)}" is emitted as: ${others.join(", ")}.`;
  return names.length > 0 ? `Names of that kind are: ${[...names].sort().join(", ")}.` : `Kinds of this target are: ${[...kinds].sort().join(", ")}.`;
}

/** A patch may break an object; the schemas say so, at the patch. */
function merged(object: KubernetesObject, merge: object): KubernetesObject {
  return asObject(mergePatch(object, merge)) ?? object;
}

export function ownManifests(objects: readonly Emitted[], { settings, log }: Cluster): readonly Emitted[] {
  const taken = new Set(objects.map(({ object }) => identityOf(object)));
  return settings.manifests.flatMap(({ value, origin }, index): readonly Emitted[] => {
    const object = asObject(value);
    if (object === undefined) {
      log.error("emit/manifest-incomplete", origin, { message: "A manifest lacks its apiVersion, kind or metadata.name.", why: "The API server knows objects by these.", fix: 'Write all three: { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "mine" } }.' });
      return [];
    }
    const wrong = wrongKind(object);
    if (wrong !== undefined) log.error("emit/manifest-kind", [...origin, wrong.key], { message: `No cluster has the kind "${object.kind}" of ${object.apiVersion}.`, why: "The API server refuses it, and kubectl apply stops there.", fix: wrong.fix });
    const identity = identityOf(object);
    if (taken.has(identity)) {
      log.error("emit/manifest-collision", origin, { message: `The folder has a ${object.kind} "${object.metadata.name}" already.`, why: "The one applied last would replace the other.", fix: `Rename yours, or change the stack's by patch({ kind: "${object.kind}", name: "${object.metadata.name}" }, ...).` });
    }
    taken.add(identity);
    return [{ path: `manifests/${String(index + 1).padStart(2, "0")}-${object.kind.toLowerCase()}-${object.metadata.name.replaceAll(/[^a-z0-9.-]/gi, "-")}.yaml`, object, origin, isOwn: true }];
  });
}

import type { Path } from "../../diagnostics/diagnostic.js";
import type { TargetNode } from "../../model/model.js";
import { direct } from "../example.js";
import type { ModelRule } from "../rule.js";

const cluster = (options: string): string => direct({ stack: `targets: [kubernetes({ namespace: "observability", ${options} })],` });

export const settingSaidOnce: ModelRule = {
  name: "setting-said-once",
  summary: "two overrides, or two patches, that set one thing differently",
  severity: "warning",
  why: "The last one counts; the other is read as if it did, and changes nothing.",
  good: [{ config: cluster('overrides: [override(traces, { storageClass: "gp3" }), override(traces, { pods: { priorityClassName: "telemetry" } })]') }],
  bad: [{ config: cluster('overrides: [override(traces, { storageClass: "gp3" }), override(traces, { storageClass: "io2" })]'), finds: ['Two overrides of "jaeger" set storageClass: "gp3", then "io2".'] }],
  sees: "model",
  check(model, report) {
    for (const target of model.targets) {
      const settings = settingsOf(target);
      for (const [index, setting] of settings.entries()) {
        const earlier = settings.slice(0, index).findLast((each) => each.of === setting.of && each.name === setting.name);
        if (earlier === undefined || earlier.value === setting.value) continue;
        report({ at: setting.at, message: `Two ${setting.of} set ${setting.name}: ${brief(earlier.value)}, then ${brief(setting.value)}.`, fix: "Keep one of them.", notes: [{ message: "The other one is here.", at: earlier.at }] });
      }
    }
  },
};

/** Its value as JSON. */
interface Setting { readonly of: string; readonly name: string; readonly value: string; readonly at: Path }

function settingsOf({ overrides, patches }: TargetNode): readonly Setting[] {
  const overridden = overrides.flatMap(({ of, storageClass, pods, origin }) => [
    ...(storageClass === null ? [] : [{ of: `overrides of "${of}"`, name: "storageClass", value: JSON.stringify(storageClass), at: [...origin, "storageClass"] }]),
    ...Object.entries(pods).filter(([, value]) => value !== undefined).map(([key, value]) => ({ of: `overrides of "${of}"`, name: `pods.${key}`, value: JSON.stringify(value), at: [...origin, "pods", key] })),
  ]);
  const patched = patches.flatMap(({ kind, name, merge, origin }) => leavesOf(merge).map(({ path, value }) => ({ of: `patches of ${kind} "${name ?? "*"}"`, name: path.join("."), value: JSON.stringify(value), at: [...origin, "merge", ...path] })));
  return [...overridden, ...patched];
}

/** What a merge patch puts in the place of something: objects are merged, everything else is replaced. */
function leavesOf(merge: object, above: readonly string[] = []): readonly { readonly path: readonly string[]; readonly value: unknown }[] {
  return Object.entries(merge).filter(([, value]) => value !== undefined).flatMap(([key, value]) => (typeof value === "object" && value !== null && !Array.isArray(value) ? leavesOf(value as object, [...above, key]) : [{ path: [...above, key], value: value as unknown }]));
}

function brief(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

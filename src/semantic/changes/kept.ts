// Where stores keep what they have, and under whose name: elsewhere, or under another, it is not found any more.
import { inside, textOf } from "../../lint/documents/record.js";
import { type Change, changesOf } from "../change.js";
import type { Pair } from "../compare.js";
import type { Part } from "../part.js";

export function keptChanges({ before, after }: Pair): readonly Change[] {
  const say = changesOf(after.name);
  const [from, to] = [homeOf(before), homeOf(after)];
  const moved = from === undefined || to === undefined || from === to ? [] : [say("data", `keeps its data in ${to} instead of ${from}`, "It begins empty there; what it has kept stays where it is, and is not found any more.")];
  const [was, now] = [keepsTenants(before), keepsTenants(after)];
  if (was === undefined || now === undefined || was === now) return moved;
  return [...moved, say("data", `tenants ${String(was)} → ${String(now)}`, now ? "What it has kept so far is of no tenant that asks by name." : "From now on there is one tenant without a name: what others have sent by theirs is not found any more.")];
}

/** Each store's object storage, with its endpoint and its bucket, and what says that there is none. */
const homes: readonly { readonly s3: readonly string[]; readonly bucket: readonly string[]; readonly own: readonly string[] }[] = [
  { s3: ["common", "storage", "s3"], bucket: ["common", "storage", "s3", "bucketnames"], own: ["common", "storage", "filesystem"] },
  { s3: ["storage", "trace", "s3"], bucket: ["storage", "trace", "s3", "bucket"], own: ["storage", "trace", "local"] },
  { s3: ["common", "storage", "s3"], bucket: ["blocks_storage", "s3", "bucket_name"], own: ["blocks_storage", "filesystem"] },
];

function homeOf({ configs }: Part): string | undefined {
  for (const config of configs.values()) {
    for (const { s3, bucket, own } of homes) {
      const name = textOf(inside(config, ...bucket));
      if (name !== undefined) return `bucket ${name} at ${textOf(inside(config, ...s3, "endpoint")) ?? "the provider"}`;
      if (inside(config, ...own) !== undefined) return "its volume";
    }
  }
  return undefined;
}

/** Undefined where it is no store that could keep them apart. */
function keepsTenants(part: Part): boolean | undefined {
  if (homeOf(part) === undefined) return undefined;
  return [...part.configs.values()].some((config) => [inside(config, "auth_enabled"), inside(config, "multitenancy_enabled")].includes(true));
}

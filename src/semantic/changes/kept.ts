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

interface Home {
  readonly bucket: readonly string[];
  /** Options that make the provider's address. */
  readonly address: readonly (readonly string[])[];
  /** The provider where there is none. */
  readonly provider: string;
}

const s3 = (common: readonly string[], bucket: readonly string[]): Home => ({ bucket, address: [[...common, "endpoint"]], provider: "S3" });
const gcs = (bucket: readonly string[]): Home => ({ bucket, address: [], provider: "Google Cloud Storage" });
const azure = (common: readonly string[], account: string, bucket: readonly string[]): Home => ({ bucket, address: [[...common, account], [...common, "endpoint_suffix"]], provider: "Azure" });

const [loki, mimir, tempo] = [["common", "storage"], ["common", "storage"], ["storage", "trace"]];

/** Loki's, Tempo's and Mimir's words for their buckets. */
const homes: readonly Home[] = [
  s3([...loki, "s3"], [...loki, "s3", "bucketnames"]), gcs([...loki, "gcs", "bucket_name"]), azure([...loki, "azure"], "account_name", [...loki, "azure", "container_name"]),
  s3([...tempo, "s3"], [...tempo, "s3", "bucket"]), gcs([...tempo, "gcs", "bucket_name"]), azure([...tempo, "azure"], "storage_account_name", [...tempo, "azure", "container_name"]),
  s3([...mimir, "s3"], ["blocks_storage", "s3", "bucket_name"]), gcs(["blocks_storage", "gcs", "bucket_name"]), azure([...mimir, "azure"], "account_name", ["blocks_storage", "azure", "container_name"]),
];

/** What says that there is none. */
const volumes: readonly (readonly string[])[] = [["common", "storage", "filesystem"], ["storage", "trace", "local"], ["blocks_storage", "filesystem"]];

function homeOf({ configs }: Part): string | undefined {
  for (const config of configs.values()) {
    for (const { bucket, address, provider } of homes) {
      const name = textOf(inside(config, ...bucket));
      if (name !== undefined) return `bucket ${name} at ${address.flatMap((path) => textOf(inside(config, ...path)) ?? []).join(".") || provider}`;
    }
    if (volumes.some((path) => inside(config, ...path) !== undefined)) return "its volume";
  }
  return undefined;
}

/** Undefined where it is no store that could keep them apart. */
function keepsTenants(part: Part): boolean | undefined {
  if (homeOf(part) === undefined) return undefined;
  return [...part.configs.values()].some((config) => [inside(config, "auth_enabled"), inside(config, "multitenancy_enabled")].includes(true));
}

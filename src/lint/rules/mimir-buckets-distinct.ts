import { blockOf, storeConfigs } from "../documents/store-config.js";
import { withConfigMap } from "../example-services.js";
import type { DocumentRule } from "../rule.js";

const sections = ["blocks_storage", "ruler_storage", "alertmanager_storage"] as const;
const stored = (blocks: string, ruler: string): string => `blocks_storage:\n  backend: s3\n  s3:\n    bucket_name: ${blocks}\nruler_storage:\n  backend: s3\n  s3:\n    bucket_name: ${ruler}\n`;

export const mimirBucketsDistinct: DocumentRule = {
  name: "mimir-buckets-distinct",
  summary: "one bucket for several kinds of Mimir's data",
  severity: "error",
  why: "Mimir refuses to start: blocks, rules and alert configurations of tenants would lie among each other.",
  good: [{ config: withConfigMap("mimir", stored("shop-blocks", "shop-ruler")) }, { config: withConfigMap("mimir", stored("shop", "shop\n  storage_prefix: ruler")) }],
  bad: [{ config: withConfigMap("mimir", stored("shop", "shop")), finds: ['"shop" for blocks_storage and ruler_storage'] }],
  sees: "documents",
  check(artifacts, _target, model, report) {
    for (const { service, at, text } of storeConfigs(artifacts, "mimir", model)) {
      const places = sections.flatMap((section) => placeIn(text, section));
      for (const [index, { section, place, bucket }] of places.entries()) {
        const earlier = places.slice(0, index).find((each) => each.place === place);
        if (earlier !== undefined) report({ at, message: `"${service.name}" has the bucket "${bucket}" for ${earlier.section} and ${section}.`, fix: "Give each a bucket of its own, or a storage_prefix." });
      }
    }
  },
};

interface Kept { readonly section: string; readonly bucket: string; readonly place: string }

function placeIn(text: string, section: string): readonly Kept[] {
  const block = blockOf(text, section);
  const value = (key: string): string | undefined => new RegExp(`^\\s+${key}:\\s*["']?([^\\s"']+)`, "m").exec(block)?.[1];
  const bucket = value("bucket_name") ?? value("container_name");
  return bucket === undefined ? [] : [{ section, bucket, place: `${bucket}/${value("storage_prefix") ?? ""}` }];
}

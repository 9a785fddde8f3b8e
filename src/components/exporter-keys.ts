// Which of the keys that exporters have in common an exporter has: its collector refuses what it does not know.
import { packageCatalog } from "./package-catalog.js";

/** Also by a former name of the type. What the catalog does not know is taken to have them all. */
export function hasKey(type: string, key: "sending_queue" | "retry_on_failure"): boolean {
  const catalog = packageCatalog();
  const found = catalog.findComponent(catalog.versions.at(-1) ?? "", "exporter", type);
  return !("entry" in found) || key in found.entry.options;
}

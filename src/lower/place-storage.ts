// The file_storage extension of persistent queues, and a volume for each storage that the user wrote.
import type { CollectorNode, ComponentNode, VolumeClaim } from "../model/model.js";
import type { Value } from "../model/value.js";
import { symbolsIn } from "../model/value.js";
import type { Volume } from "../stack/running.js";
import { isComponent } from "../stack/component.js";
import { queueStorage } from "./facts.js";
import type { Lowering, Pass } from "./lowering.js";
import { collectorsOf } from "./name-nodes.js";
import { newComponent } from "./naming.js";
import { mapCollectors } from "./update.js";
import { sizeOf } from "./units.js";

export const placeStorage: Pass = (model, lowering) => {
  const sources = new Map(collectorsOf(lowering.stack));
  return mapCollectors(model, (collector) => {
    const fsync = sources.get(collector.name)?.sendingQueue?.fsync ?? false;
    const queue = collector.isPersistent ? [queueExtension(collector, fsync)] : [];
    return { ...collector, components: [...collector.components, ...queue], volumes: [...collector.volumes, ...storageVolumes(collector, lowering)] };
  });
};

/** Compaction gives disk space back after an outage; what a crash left behind is cleaned up first. */
function queueExtension(collector: CollectorNode, fsync: boolean): ComponentNode {
  const directory: Value = { $: "directory", volume: queueStorage };
  const compaction = { on_start: true, on_rebound: true, directory, cleanup_on_start: true };
  return newComponent("extension", "file_storage", `file_storage/${queueStorage}`, { directory, create_directory: true, fsync, timeout: "10s", compaction }, [...collector.origin, "sendingQueue"]);
}

function storageVolumes(collector: CollectorNode, lowering: Lowering): readonly VolumeClaim[] {
  const wanted = new Set(collector.components.flatMap((component) => [...symbolsIn(component.options)].flatMap((symbol) => (symbol.$ === "directory" ? [symbol.volume] : []))));
  wanted.delete(queueStorage);
  const known = new Set(collector.volumes.map((volume) => volume.name));
  return [...wanted].filter((name) => !known.has(name)).map((name) => {
    const stated = storageSizes(lowering).get(name) ?? "1Gi";
    return { ...sizeOf(stated), name, path: `/var/lib/otelcol/${name}`, origin: collector.origin };
  });
}

/** The volume option of every fileStorage() that the stack can reach, by name. */
function storageSizes(lowering: Lowering): ReadonlyMap<string, Volume> {
  const sizes = new Map<string, Volume>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (isComponent(value) && value.type === "file_storage") {
      const { volume } = value.options as { readonly volume?: Volume };
      if (volume !== undefined) sizes.set(value.name ?? "storage", volume);
    }
    Object.values(value).forEach(visit);
  };
  visit(lowering.stack);
  return sizes;
}

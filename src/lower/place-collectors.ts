// Collectors without their pipelines: what they run on, how they scale, what they keep and publish.
import type { CollectorNode, Scaling } from "../model/model.js";
import type { Path } from "../diagnostics/diagnostic.js";
import { contribImage } from "../collector/image.js";
import type { ConsumerReplicas, PlainCollector } from "../stack/collector.js";
import { exposureOf } from "./exposure.js";
import { newestCollector } from "../collector/version.js";
import { collectorResources } from "./facts.js";
import type { Pass } from "./lowering.js";
import { collectorsOf } from "./name-nodes.js";
import { resourcesOf } from "./place-services.js";

export const placeCollectors: Pass = (model, { stack, at }) => ({
  ...model,
  collectors: collectorsOf(stack).map(([name, collector]) => collectorOf(name, collector, [...at, "collectors", name], stack.collectorVersion ?? newestCollector)),
});

function collectorOf(name: string, collector: PlainCollector, origin: Path, version: string): CollectorNode {
  const resources = resourcesOf(collector.resources, collectorResources, [...origin, "resources"]);
  return {
    name, origin, preset: collector.type, mode: collector.mode ?? "deployment",
    image: collector.image ?? contribImage(version), isCustomImage: collector.image !== undefined,
    resources, scaling: { ...scalingOf(collector.replicas), origin: [...origin, "replicas"], isDefault: collector.replicas === undefined },
    minAvailable: collector.minAvailable ?? null, expose: exposureOf(collector.expose, [...origin, "expose"]),
    isPersistent: collector.sendingQueue !== undefined || collector.type === "gateway",
    volumes: [], hostPaths: (collector.mounts ?? []).map((mount, index) => ({ path: mount.hostPath, readOnly: mount.readOnly, origin: [...origin, "mounts", index] })),
    components: [], pipelines: [], extensions: [], ports: [],
    goMemoryLimitBytes: Math.floor(resources.memoryBytes * 0.8),
  };
}

function scalingOf(replicas: ConsumerReplicas | undefined): Scaling {
  if (replicas === undefined || typeof replicas === "number") return { by: "fixed", count: replicas ?? 1 };
  if ("cpuUtilization" in replicas) return { by: "cpu", min: replicas.min, max: replicas.max, utilization: replicas.cpuUtilization };
  return { by: "lag", min: replicas.min, max: replicas.max, lag: replicas.lagThreshold };
}

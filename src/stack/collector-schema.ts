// What a collector's options must look like; what stands in its pipelines is checked signal by signal in validate/.
import { has, isExtension } from "./brands.js";
import { isExposure } from "./dashboards.js";
import { parseGoDuration } from "./literals.js";
import { count, expecting, image, lazily, percentage, positive, replicas, resources, volume, z } from "./schema.js";

const scaling = lazily(() => z.union([
  replicas(),
  z.strictObject({ min: replicas(), max: replicas(), cpuUtilization: percentage() }),
  z.strictObject({ min: count(), max: replicas(), lagThreshold: positive() }),
], { error: "expected a whole number of replicas from 1 to 1,000, { min, max, cpuUtilization } or { min, max, lagThreshold }" }));

const batch = lazily(() => z.strictObject({
  flush_timeout: z.optional(expecting<string>('a duration as Go writes it, such as "200ms"', (value) => (parseGoDuration(value) ?? 0) > 0)), min_size: z.optional(count()), max_size: z.optional(count()), sizer: z.optional(z.enum(["items", "bytes"])),
  partition: z.optional(z.record(z.string(), z.unknown())),
}));

const pipeline = lazily(() => z.strictObject({
  from: z.array(z.unknown()).check(z.minLength(1)), through: z.optional(z.array(z.unknown())), to: z.array(z.unknown()).check(z.minLength(1)),
}));

const hostPath = lazily(() => z.strictObject({
  hostPath: expecting<string>("an absolute path of the host, with no \"..\" in it", (value) => typeof value === "string" && value.startsWith("/") && !value.split("/").includes("..")), readOnly: z.boolean(),
}, { error: 'expected hostPath("/path")' }));

/** @internal */
export const collectorSchema = lazily(() => z.strictObject({
  kind: z.literal("collector"), type: z.string(), resources: z.optional(resources()), replicas: z.optional(scaling()), minAvailable: z.optional(count()),
  expose: z.optional(isExposure()), image: z.optional(image()), mode: z.optional(z.enum(["deployment", "daemonset"])), mounts: z.optional(z.array(hostPath())),
  sendingQueue: z.optional(z.strictObject({ volume: volume(), batch: z.optional(batch()), fsync: z.optional(z.boolean()) })),
  extensions: z.optional(z.array(expecting<object>("an extension", (value) => has(value, isExtension)))),
  pipelines: z.record(z.string(), pipeline()),
}));

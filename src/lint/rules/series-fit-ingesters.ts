import { against, bytes, count, fullAt } from "../arithmetic/numbers.js";
import { rateIntoStore } from "../arithmetic/stores.js";
import type { ModelRule } from "../rule.js";

/** What a series takes in an ingester with its samples, its index and its exemplars. */
const bytesOfSeries = 8192;
/** How often a series is written where nothing else is said. */
const intervalSeconds = 15;
const parted = (rate: string, roles = ""): string => `const storage = s3({ region: "eu-west-1" });\nconst metrics = mimir({ mode: "microservices", storage, ${roles} });\n
targets: [kubernetes({ namespace: "observability" })],\ncollectors: { edge: collector({ expose: loadBalancer({ internal: true }), sendingQueue: { volume: "20Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }) },\nload: { metrics: "${rate}" },`;

export const seriesFitIngesters: ModelRule = {
  name: "series-fit-ingesters",
  summary: "more series than Mimir's ingesters hold in memory",
  severity: "warning",
  why: "An ingester keeps every series of the last hours in memory, and one that runs out of it takes the next one with it.",
  good: [{ config: parted("50k/s") }, { config: parted("100k/s", "roles: { ingester: { replicas: 6 } }") }],
  bad: [{ config: parted("100k/s"), finds: ["100,000 data points/s × 15 s = 1,500,000 series × 3 (replicationFactor) / 3 (ingesters) × 8,192 B = 11.4 GiB > 85% of 8 GiB = 6.8 GiB"] }],
  sees: "model",
  check(model, report) {
    for (const service of model.services.filter((each) => each.type === "mimir")) {
      const ingesters = service.roles.find(({ name }) => name === "ingester");
      const rate = rateIntoStore(service, model, "metrics");
      if (ingesters === undefined || rate === undefined) continue;
      const { replicationFactor } = service.options;
      const copies = typeof replicationFactor === "number" ? replicationFactor : 3;
      const series = rate * intervalSeconds;
      const needed = (series * copies * bytesOfSeries) / ingesters.replicas;
      const room = ingesters.resources.memoryBytes * fullAt;
      if (needed <= room) continue;
      const [need, has] = against(needed, room);
      report({
        at: ingesters.origin,
        message: `The ingesters of "${service.name}" are to hold more than their memory: ${count(rate)} data points/s × ${intervalSeconds} s = ${count(series)} series × ${copies} (replicationFactor) / ${ingesters.replicas} (ingesters) × ${count(bytesOfSeries)} B = ${need} > 85% of ${bytes(ingesters.resources.memoryBytes)} = ${has}.`,
        fix: `Run ${Math.ceil((needed * ingesters.replicas) / room)} of them: roles: { ingester: { replicas: ${Math.ceil((needed * ingesters.replicas) / room)} } }, or give each more memory.`,
      });
    }
  },
};

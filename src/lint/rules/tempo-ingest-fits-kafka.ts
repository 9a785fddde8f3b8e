import { against, count, fullAt, seconds } from "../arithmetic/numbers.js";
import { queueFigure, queueOption } from "../arithmetic/kafka.js";
import { rateIntoQueue } from "../arithmetic/load.js";
import { itemNoun, itemSize } from "../arithmetic/queues.js";
import { rateIntoStore } from "../arithmetic/stores.js";
import type { Model, ServiceNode } from "../../model/model.js";
import { signals } from "../../stack/brands.js";
import { parseDuration } from "../../stack/literals.js";
import type { ModelRule, Report } from "../rule.js";

const parted = (volume: string): string => `const objects = s3({ region: "eu-west-1" });\nconst queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "${volume}" });\nconst traces = tempo({ mode: "microservices", storage: objects, ingest: queue });\n
targets: [kubernetes({ namespace: "observability" })],\ncollectors: { gateway: gateway({ expose: loadBalancer({ internal: true }), to: queue }), consumer: consumer({ from: queue, to: { traces } }) },\nload: { traces: "20k/s" },`;

export const tempoIngestFitsKafka: ModelRule = {
  name: "tempo-ingest-fits-kafka",
  summary: "Tempo's own topic beside the stack's, on volumes that do not hold both",
  severity: "error",
  why: "Tempo in microservices mode writes every trace to Kafka once more; a broker whose volume is full shuts down, and the others follow it.",
  good: [{ config: parted("80Gi") }],
  bad: [{ config: parted("60Gi"), finds: ["67.1 GiB > 85% of 60Gi = 51 GiB"] }],
  sees: "model",
  check(model, report) {
    for (const queue of model.services.filter((service) => service.role === "queue")) checkQueue(queue, model, report);
  },
};

interface Part { readonly bytes: number; readonly shown: string }

function checkQueue(queue: ServiceNode, model: Model, report: Report): void {
  const { volume } = queue;
  const ingests = ingestInto(queue, model);
  const [brokers, factor, keep] = [queueFigure(queue, "brokers"), queueFigure(queue, "replicationFactor"), parseDuration(queue.options["retention"])];
  if (ingests.length === 0 || volume === null || brokers === undefined || factor === undefined || keep === undefined) return;
  const parts = [...written(queue, model), ...ingests];
  const needed = (parts.reduce((sum, part) => sum + part.bytes, 0) * keep * factor) / brokers;
  const room = volume.bytes * fullAt;
  if (needed <= room) return;
  const [need, has] = against(needed, room);
  report({
    at: queueOption(queue, "volume"),
    message: `"${queue.name}" is to keep more than fits on its volumes: (${parts.map(({ shown }) => shown).join(" + ")}) × ${seconds(keep)} (retention) × ${factor} (replicationFactor) / ${brokers} (brokers) = ${need} > 85% of ${volume.size} = ${has} a broker, uncompressed.`,
    fix: `Give each broker at least ${Math.ceil(needed / fullAt / 2 ** 30)}Gi, keep records for a shorter time, or give Tempo a cluster of its own.`,
  });
}

function ingestInto(queue: ServiceNode, model: Model): readonly Part[] {
  return model.services.filter((service) => service.options["ingest"] === queue.name).flatMap((service): readonly Part[] => {
    const rate = rateIntoStore(service, model, "traces");
    const size = itemSize(model.load.traces, "traces");
    return rate === undefined || rate === 0 ? [] : [{ bytes: rate * size.bytes, shown: `${count(rate)} spans/s × ${size.shown} of "${service.name}"` }];
  });
}

function written(queue: ServiceNode, model: Model): readonly Part[] {
  return signals.flatMap((signal): readonly Part[] => {
    const rate = rateIntoQueue(model, queue.name, signal);
    const size = itemSize(model.load[signal], signal);
    return rate === undefined || rate === 0 ? [] : [{ bytes: rate * size.bytes, shown: `${count(rate)} ${itemNoun(signal)}s/s × ${size.shown}` }];
  });
}

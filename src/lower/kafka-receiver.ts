// The receiver from Kafka. The offset is the queue: it moves only after the store has answered, and a failure is tried again without end.
import type { Path } from "../diagnostics/diagnostic.js";
import type { Value } from "../model/value.js";
import { isPlainNode } from "../stack/node.js";
import { type Building, optionsOf } from "./build-pipelines.js";
import { kafkaClient, topicsOf } from "./kafka-client.js";
import { merged } from "./merged.js";
import { newComponent } from "./naming.js";

export function kafkaReceiver(queue: object, own: object, name: string | undefined, at: Path, building: Building): string | undefined {
  const named = building.lowering.nodes.get(queue);
  if (named === undefined || !isPlainNode(queue)) return undefined;
  const topics = topicsOf(queue);
  const derived: Readonly<Record<string, Value>> = {
    ...kafkaClient(queue, named.name, building.lowering),
    group_id: building.collector.name,
    initial_offset: "earliest",
    session_timeout: "10s",
    heartbeat_interval: "3s",
    traces: { topics: [topics.traces], encoding: "otlp_proto" },
    metrics: { topics: [topics.metrics], encoding: "otlp_proto" },
    logs: { topics: [topics.logs], encoding: "otlp_proto" },
    autocommit: { enable: true, interval: "1s" },
    message_marking: { after: true, on_error: false, on_permanent_error: true },
    error_backoff: { enabled: true, initial_interval: "1s", randomization_factor: 0.5, multiplier: 1.5, max_interval: "10s", max_elapsed_time: "0s" },
  };
  const id = name === undefined ? `kafka/${named.name}` : `kafka/${named.name}_${name}`;
  const options = merged(derived, optionsOf(own, [...at, "options"], building));
  return building.registry.add(newComponent("receiver", "kafka", id, options, at, named.name), { queue, own });
}

// Deprecated options that another one replaces word for word, so that nobody needs to think about it.
import type { Edit } from "../../diagnostics/diagnostic.js";
import type { Checking, Steps } from "./place.js";

export interface Replacement {
  /** What is written instead, as a path. */
  readonly now: string;
  readonly edit: Edit;
}

const kafkaTypes: ReadonlySet<string> = new Set(["exporter/kafka", "receiver/kafka", "receiver/kafka_metrics"]);

/** https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kafkareceiver and its resource detection processor. */
export function replacementOf({ entry }: Checking, path: Steps): Replacement | undefined {
  const name = `${entry.kind}/${entry.type}`;
  const spelled = path.join(".");
  if (kafkaTypes.has(name) && spelled === "auth.tls") return { now: "tls", edit: { kind: "lift" } };
  if (kafkaTypes.has(name) && spelled === "auth.plain_text") return { now: "auth.sasl", edit: { kind: "key", to: "sasl", adds: { mechanism: "PLAIN" } } };
  if (name === "processor/resource_detection" && spelled === "k8snode") return { now: "k8s_api", edit: { kind: "key", to: "k8s_api" } };
  return undefined;
}

// The same stack, its options written in another order: the same bytes. What has an order of its own (pipelines, lists) keeps the declared one.
import { expect, test } from "vitest";
import { compile } from "../src/compile.js";
import { print } from "../src/emit/yaml.js";
import { compose, consumer, defineStack, gateway, grafana, jaeger, kafka, keepPercent, loadBalancer, loki, prometheus, secret, type Stack } from "../src/index.js";

/** Keys turned round, one level deep: an options object as somebody else would write it. */
const turned = <T extends object>(options: T): T => Object.assign(Object.create(Object.prototype), Object.fromEntries(Object.entries(options).reverse()));

function stack(write: <T extends object>(options: T) => T): Stack {
  const [traces, metrics, logs] = [jaeger(write({ volume: "20Gi", retention: "3d" } as const)), prometheus(write({ retention: "15d", volume: "50Gi" } as const)), loki(write({ retention: "7d", volume: "20Gi" } as const))];
  const queue = kafka(write({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" } as const));
  const tls = write({ cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") });
  return defineStack(write({
    name: "stack", targets: [compose()], load: write({ traces: "20k/s", metrics: "50k/s", logs: "30k/s" } as const), outage: "30m" as const,
    collectors: {
      "otel-gateway": gateway(write({ replicas: 2, expose: loadBalancer({ tls }), to: queue })),
      "otel-processor": consumer(write({ replicas: 2, from: queue, to: { traces, metrics, logs }, sampling: [keepPercent(10)] })),
    },
    dashboards: grafana(write({ sources: [traces, metrics, logs] })), selfMonitoring: metrics,
  }));
}

test("the order in which options are written changes no byte", () => {
  const emitted = (each: Stack): readonly string[] => compile(each, {}).outputs.flatMap((output) => output.artifacts.map((artifact) => `${artifact.path}\n${print(artifact)}`)).sort();
  const one = emitted(stack((options) => options));
  expect(one.length).toBeGreaterThan(5);
  expect(emitted(stack(turned))).toEqual(one);
});

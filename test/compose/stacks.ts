// The stacks that the tests begin from.
import { collector, type CollectorOptions, consumer, gateway, hostPorts, jaeger, kafka, loadBalancer, memoryLimiter, otlp, secret, type StackOptions } from "../../src/index.js";

type Described = Omit<StackOptions, "name" | "targets">;

/** One collector in front of one store. */
export function single(settings: Partial<CollectorOptions> = {}): Described {
  return { collectors: { edge: collector({ resources: { cpu: 2, memory: "2Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [jaeger()] } }, ...settings }) } };
}

export const published = { expose: hostPorts() };

/** Gateways, a queue and consumers. */
export function queued(brokers = 3): Described {
  const queue = kafka({ brokers, partitions: 12, retention: "1h", volume: "50Gi" });
  return {
    collectors: {
      door: gateway({ replicas: 2, expose: loadBalancer({ tls: { cert: secret("CERT"), key: secret("KEY") } }), to: queue }),
      worker: consumer({ replicas: 3, from: queue, to: { traces: jaeger() } }),
    },
  };
}

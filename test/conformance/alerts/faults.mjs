// What is done to the running stack, and which alerts it calls for. `may` are those that can come of it and need not.
import { writeFileSync } from "node:fs";
import { sleep } from "../stack/traffic.mjs";

const gateway = "otel-gateway", processor = "otel-processor", monitor = "otel-monitor";

export const healthy = ["Watchdog of alerting"];

export const faults = [
  {
    name: "stores away, more than is declared, spans that fill the memory", seconds: 60,
    async act({ stack, flow }) {
      flow.overload({ pad: 3500 });
      await stack.kill("jaeger", "loki");
    },
    expects: [
      "ServiceDown of jaeger", "ServiceDown of loki", `StoreRefuses of ${processor}`, `LoadAboveDeclared of ${gateway}`, `CollectorRefusesForMemory of ${processor}`, `CollectorNearMemoryLimit of ${processor}`,
      `DataRefused of ${processor}`, "KafkaLagGrows of kafka", "KafkaLagNearsRetention of kafka",
    ],
    may: [/^(Queue\w+|DataDropped\w+|CollectorRestarts|CollectorDown) of otel-processor$/],
  },
  {
    name: "one broker away", seconds: 60, act: ({ stack }) => stack.kill("kafka-3"),
    expects: ["KafkaBrokerDown of kafka", "KafkaUnderReplicated of kafka"], may: [`QueueGrows of ${gateway}`],
  },
  {
    name: "a disk that fills", seconds: 60,
    act: ({ stack }) => pour(stack),
    expects: [`DiskWillFill of ${monitor}`, `DiskNearlyFull of ${monitor}`],
  },
  {
    name: "a certificate with five days left", seconds: 60, act: ({ showCertificate }) => showCertificate(5), expects: [`CertificateExpiresSoon of ${gateway}`],
  },
  {
    name: "a replica that is away, and then starts again and again", seconds: 60,
    async act({ stack }) {
      await stack.kill(`${gateway}-2`);
      await sleep(14);
      for (let times = 0; times < 3; times++) {
        await stack.start(`${gateway}-2`);
        await sleep(5);
        if (times < 2) await stack.kill(`${gateway}-2`);
      }
    },
    expects: [`CollectorReplicaMissing of ${gateway}`, `CollectorRestarts of ${gateway}`],
  },
  {
    name: "a record that Kafka takes from nobody", seconds: 60, act: ({ flow }) => flow.oversized(), expects: [`DataDroppedAtExport of ${gateway}`],
  },
];

/** Once the first ones are over: what comes of the loss of a quorum hides most of them. */
export const lastFaults = [
  {
    name: "two of three brokers away: no write, and no quorum", seconds: 60, act: ({ stack }) => stack.kill("kafka-2"),
    expects: [
      `QueueFillsBeforeOutageEnds of ${gateway}`, `QueueGrows of ${gateway}`, `QueueNearlyFull of ${gateway}`, `DataDroppedAtFullQueue of ${gateway}`, `DataRefused of ${gateway}`,
      "SloBurnsFast of prometheus", "SloBurns of prometheus", "SloBurnsSlowly of prometheus",
    ],
    may: [/ of kafka$/],
  },
  { name: "every consumer away", seconds: 60, act: ({ stack }) => stack.kill(processor), expects: [`CollectorDown of ${processor}`, "KafkaConsumersGone of kafka"] },
  { name: "senders that stopped", seconds: 60, act: ({ flow }) => flow.stop("metrics"), expects: [`NoDataFromSource of ${gateway}`], may: [`NoDataFromSource of ${processor}`] },
  { name: "a certificate with two days left", seconds: 60, act: ({ showCertificate }) => showCertificate(2), expects: [`CertificateNearlyExpired of ${gateway}`] },
];

/** Alerts that no bounded run can call for, and why; the emitted tests of the rules show that they fire. */
export const byPromtoolAlone = {
  VolumeNearlyFull: "a kubelet tells it, and none runs here",
  KafkaWritesBlocked: "where brokers are controllers too, as here, the loss of two of three stops the quorum that would tell it: then the queues of the gateways call",
};

/** Written a little at a time, so that there is a pace to look ahead by. */
async function pour(stack) {
  const { source } = stack.project.services[monitor].volumes.find(({ type, target }) => type === "volume" && target === "/var/lib/otelcol/queue");
  for (let part = 0; part < 30; part++) {
    writeFileSync(stack.stage.seen(`${stack.stage.folder}/volumes/${source}/filling-${part}`), Buffer.alloc(2 << 20, part + 1));
    await sleep(0.5);
  }
}

// What is done to the running stack, and which alerts it calls for. `may` are those that can come of it and need not.
import { sleep } from "../stack/traffic.mjs";
import { fillDisk } from "./disk.mjs";

const gateway = "otel-gateway", processor = "otel-processor", monitor = "otel-monitor";

export const healthy = ["Watchdog of alerting"];

export const faults = [
  {
    name: "stores away, more than is declared, spans that fill the memory", seconds: 120,
    async act({ stack, flow }) {
      await stack.kill("jaeger", "loki");
      // A consumer without memory hands nothing on, so a store can refuse nothing of it any more.
      await sleep(10);
      flow.overload();
    },
    expects: [
      "ServiceDown of jaeger", "ServiceDown of loki", `StoreRefuses of ${processor}`, `LoadAboveDeclared of ${gateway}`, `CollectorRefusesForMemory of ${processor}`, `CollectorNearMemoryLimit of ${processor}`,
      `DataRefused of ${processor}`, "KafkaLagGrows of kafka", "KafkaLagNearsRetention of kafka",
    ],
    may: [/^(Queue\w+|DataDropped\w+|CollectorRestarts|CollectorDown) of otel-processor$/],
  },
  {
    name: "a topic moved off one broker, and another broker away", seconds: 120,
    async act({ stack, untilFired }) {
      await leaveLogsTo(stack, [2, 3]);
      await stack.kill("kafka-3");
      await untilFired("KafkaWritesBlocked of kafka", 60);
      // As an operator does who would rather have one copy than none: what waits in the queues is written, before the next group looks at them.
      await configureTopic(stack, "otlp_logs", "min.insync.replicas=1");
    },
    expects: ["KafkaBrokerDown of kafka", "KafkaUnderReplicated of kafka", "KafkaWritesBlocked of kafka"],
    may: [new RegExp(`^(Queue|Data)\\w+ of ${gateway}$`)],
  },
  { name: "a disk that fills", seconds: 120, needsDisk: true, act: ({ stack }) => fillDisk(stack, monitor), expects: [`DiskWillFill of ${monitor}`, `DiskNearlyFull of ${monitor}`] },
  { name: "a certificate with five days left", seconds: 120, act: ({ showCertificate }) => showCertificate(5), expects: [`CertificateExpiresSoon of ${gateway}`] },
  { name: "a topic that takes small records only", seconds: 120, act: takeSmallRecords, expects: [`DataDroppedAtExport of ${gateway}`], may: [`NoDataFromSource of ${processor}`] },
];

/** Once the first ones are over: what comes of the loss of a quorum hides most of them. */
export const lastFaults = [
  {
    name: "every consumer away, and then two of three brokers: no write, and no quorum", seconds: 120,
    async act({ stack, untilFired }) {
      // It leaves its group in order, as long as there is somebody to tell; what it still holds is nobody's affair here.
      const stopped = stack.stop(processor);
      await untilFired("KafkaConsumersGone of kafka", 25);
      await stack.kill("kafka-2", processor);
      await stopped;
    },
    expects: [
      `CollectorDown of ${processor}`, "KafkaConsumersGone of kafka",
      `QueueFillsBeforeOutageEnds of ${gateway}`, `QueueGrows of ${gateway}`, `QueueNearlyFull of ${gateway}`, `DataDroppedAtFullQueue of ${gateway}`, `DataRefused of ${gateway}`,
      "SloBurnsFast of prometheus", "SloBurns of prometheus", "SloBurnsSlowly of prometheus",
    ],
    may: [/ of kafka$/],
  },
  { name: "senders that stopped", seconds: 120, act: ({ flow }) => flow.stop("metrics"), expects: [`NoDataFromSource of ${gateway}`], may: [`NoDataFromSource of ${processor}`] },
  { name: "a certificate with two days left", seconds: 120, act: ({ showCertificate }) => showCertificate(2), expects: [`CertificateNearlyExpired of ${gateway}`] },
  {
    name: "a replica that starts again and again, and then stays away", seconds: 120,
    async act({ stack }) {
      for (let times = 0; times < 3; times++) {
        await stack.kill(`${gateway}-2`);
        await stack.start(`${gateway}-2`);
        await sleep(5);
      }
      await stack.kill(`${gateway}-2`);
    },
    expects: [`CollectorReplicaMissing of ${gateway}`, `CollectorRestarts of ${gateway}`],
  },
];

/** Alerts that no bounded run can call for, and why; the emitted tests of the rules show that they fire. */
export const byPromtoolAlone = {
  VolumeNearlyFull: "a kubelet tells it, and none runs here",
};

/** As an operator does who lowers the limit of a topic below what is written to it: the broker refuses for good. */
function takeSmallRecords({ stack }) {
  return configureTopic(stack, "otlp_metrics", "max.message.bytes=100");
}

function configureTopic(stack, topic, setting) {
  return askKafka(stack, ["/opt/kafka/bin/kafka-configs.sh", "--bootstrap-server", "localhost:19092", "--alter", "--entity-type", "topics", "--entity-name", topic, "--add-config", setting]);
}

/** As an operator does who empties a broker, and does not look at the others. */
function leaveLogsTo(stack, replicas) {
  const plan = JSON.stringify({ version: 1, partitions: [0, 1, 2].map((partition) => ({ topic: "otlp_logs", partition, replicas })) });
  const file = "/opt/kafka/config/plan.json";
  return askKafka(stack, ["/bin/sh", "-euc", `printf '%s' '${plan}' > ${file} && /opt/kafka/bin/kafka-reassign-partitions.sh --bootstrap-server localhost:19092 --reassignment-json-file ${file} --execute`]);
}

async function askKafka(stack, command) {
  const said = await stack.ask("kafka-1", command);
  if (!said.succeeded) throw new Error(said.output.slice(-300));
}

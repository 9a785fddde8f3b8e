// What an on-call engineer meets besides alerts: troubles and tasks, each with this stack's own names.
import { exporterStoresOf, hasTraces, itemsIn, kafkaRetentionCommands, readersOf, showsCertificate } from "./about.js";
import type { Model } from "../../model/model.js";
import type { Commands } from "./commands.js";
import { kafkaCommand, lagCommand, queueOf } from "./remedies.js";
import { type Section, section } from "./section.js";

export function troubles(model: Model, commands: Commands): readonly Section[] {
  const queue = queueOf(model);
  return [outOfMemory(model, commands), ...(queue === "" ? [] : [lag(model, commands, queue)]), ...slowQueries(model, commands), dataGaps(model, commands), queueFull(model, commands), ...(queue === "" ? [] : [brokerDown(commands, queue)]), ...certificate(model, commands), diskFull(model, commands)];
}

function outOfMemory(model: Model, commands: Commands): Section {
  const limits = model.collectors.map(({ name, resources }) => `\`${name}\` ${resources.memoryBytes / 2 ** 20} MiB`).join(", ");
  return section("Collector out of memory", [
    "Symptom: a collector restarts, exit code 137.", `Limits now: ${limits}.`,
    [...commands.query("otelcol_process_memory_rss_bytes"), ...commands.query("resets(otelcol_process_uptime_seconds_total[1h])"), commands.usage],
    `1. A queue in memory that fills means a slow destination: look there first.\n2. Raise \`resources: { memory }\` of the collector in the stack; the limiter, its spike and GOMEMLIMIT are derived from it. Build and apply.${hasTraces(model) ? "\n3. Sample earlier or more: see \"Tune sampling\"." : ""}`,
    [commands.apply],
  ]);
}

function lag(model: Model, commands: Commands, queue: string): Section {
  return section("Kafka lag", [
    "Symptom: the lag of a consumer group grows.",
    [...(model.selfMonitoring === null ? [] : commands.query("max by (group, topic) (kafka_consumer_group_lag_sum_ratio)")), ...lagCommand({ queue, commands })],
    `1. If a store refuses, mend the store: consumers catch up by themselves.\n2. Add replicas of ${readersOf(model).map((name) => `\`${name}\``).join(", ")} in the stack, up to the partitions. Build and apply.\n3. To win time, keep records longer for now:`,
    kafkaRetentionCommands(model, commands, queue),
    "Then raise `retention` in the stack too, or the next build puts the old one back.",
  ]);
}

/** Queries are the owner's affair where every store is outside. */
function slowQueries(model: Model, commands: Commands): readonly Section[] {
  const stores = model.services.filter(({ role, isExternal }) => role === "store" && !isExternal);
  return stores.length === 0 ? [] : [section("Slow queries", [
    "Symptom: dashboards time out.", [commands.usage, ...stores.slice(0, 3).map(({ name }) => commands.logs(name))],
    `1. A store at its CPU or memory limit: raise its \`resources\` in the stack.\n2. Ask for less: a shorter range, a label in every selector, a recorded series in place of a wide sum.\n3. Keep less: a shorter \`retention\` of ${stores.map(({ name }) => `\`${name}\``).join(", ")}.\n4. Object storage behind a store wants caches: memcached beside Mimir, Loki and Tempo.`,
  ])];
}

function dataGaps(model: Model, commands: Commands): Section {
  const each = (query: (items: string) => string): readonly string[] => itemsIn(model).map(query);
  const leaving = model.collectors.filter(({ isPersistent, scaling }) => isPersistent && scaling.by !== "fixed").flatMap(({ name }) => ({ name, claims: commands.claims(name) ?? [] })).filter(({ claims }) => claims.length > 0);
  const steps = ["Not accepted: senders cannot reach the collector, or are refused.", "In a queue: it arrives late; the destination is slow.", ...leaving.map(({ name }) => `Left behind: the autoscaler took a replica of \`${name}\` away before its queue was empty. A claim whose number no pod has holds what it had not sent: raise \`min\` in the stack above that number until it is sent.`), "Dropped or failed: it is lost; the alert says where.", ...(hasTraces(model) ? ["Sampled away: see \"Tune sampling\"."] : []), "Check disk space: see \"Disk full\"."];
  return section("Data gaps", [
    "Symptom: telemetry is missing. Follow it from the sender on.",
    [
      ...[
        ...each((items) => `sum by (job, receiver) (rate(otelcol_receiver_accepted_${items}_total[5m]))`), ...each((items) => `sum by (job) (rate(otelcol_receiver_refused_${items}_total[5m]))`),
        "otelcol_exporter_queue_size / otelcol_exporter_queue_capacity", ...each((items) => `sum by (job, exporter) (increase(otelcol_exporter_send_failed_${items}_total[1h]))`),
      ].flatMap((query) => commands.query(query)),
      ...leaving.flatMap(({ claims }) => claims), commands.health,
    ],
    steps.map((step, index) => `${index + 1}. ${step}`).join("\n"),
  ]);
}

function queueFull(model: Model, commands: Commands): Section {
  return section("Queue full", [
    "Symptom: QueueNearlyFull, then senders are refused.", commands.query("otelcol_exporter_queue_size / otelcol_exporter_queue_capacity > 0.5"),
    `1. Bring the destination back: ${exporterStoresOf(model).map((name) => `\`${name}\``).join(", ")}. Queues drain by themselves.\n2. Never delete a queue's volume to make room: that is the data.\n3. Afterwards compare how long it was with \`outage\` in the stack.`,
  ]);
}

function brokerDown(commands: Commands, queue: string): Section {
  return section("Broker down", [
    "Symptom: KafkaBrokerDown, KafkaUnderReplicated.",
    [commands.status, ...kafkaCommand(commands, queue, "kafka-topics", "--describe --under-replicated-partitions"), ...kafkaCommand(commands, queue, "kafka-metadata-quorum", "describe --status"), commands.logs(queue)],
    "1. Start it again; its replicas catch up by themselves. Wait for that before touching another broker.\n2. A broker that lost its disk starts with an empty volume and copies everything from the others, if the replication factor is above 1.",
    [commands.restart(queue)],
  ]);
}

function certificate(model: Model, commands: Commands): readonly Section[] {
  const shown = model.collectors.filter(showsCertificate).map(({ name }) => name);
  return shown.length === 0 ? [] : [section("Certificate expiring", [
    `Symptom: senders say that a certificate has expired or soon will. Shown by: ${shown.map((name) => `\`${name}\``).join(", ")}.`,
    ["openssl s_client -connect HOST:4317 -servername HOST < /dev/null 2> /dev/null | openssl x509 -noout -enddate -subject"],
    "1. Put the new certificate and its key where the old ones are: the secret of the same name.\n2. Restart what serves it; collectors with `reload_interval` read it by themselves.", shown.map((name) => commands.restartCertificate(name)),
  ])];
}

function diskFull(model: Model, commands: Commands): Section {
  const held = [...model.collectors.flatMap(({ name, volumes }) => volumes.map(({ size }) => ({ name, size }))), ...model.services.flatMap(({ name, volume }) => (volume === null ? [] : [{ name, size: volume.size }]))];
  const kept = held.map(({ name, size }) => `\`${name}\` ${size}`).join(", ");
  return section("Disk full", [
    `Volumes as declared: ${kept === "" ? "none" : kept}.`, [commands.disk],
    "1. Make room that is not data: old images, logs of other programs.\n2. Shorten a `retention` in the stack, build and apply; stores delete at their next compaction, Prometheus by size before its volume is full.\n3. Enlarge the disk or the volume.\n4. A store that was stopped by a full disk replays its log at the start; give it time.",
    [commands.apply],
  ]);
}

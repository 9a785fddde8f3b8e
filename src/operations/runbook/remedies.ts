// For each alert: what to look at, and what to do.
import { storePortsOf } from "../../collector/store-ports.js";
import type { Model } from "../../model/model.js";
import { loadsRules } from "../alerts/rules.js";
import { hasTraces, itemsIn, readersOf } from "./about.js";
import { type Commands, queryPath } from "./commands.js";

export interface Remedy { readonly means: string; readonly look: readonly string[]; readonly fix: readonly string[] }

/** Of one alert, with the node that it is most likely about in the commands. */
export function remedyOf(alert: string, node: string, model: Model, commands: Commands): Remedy | undefined {
  return remedies[alert]?.({ node, model, commands, queue: queueOf(model), prom: commands.query });
}

interface Case extends Asking { readonly node: string; readonly model: Model; readonly commands: Commands; readonly queue: string }

interface Asking {
  /** A query of PromQL to whoever scrapes the stack, as a command; none where nobody does. */
  prom(query: string): readonly string[];
}

export function queueOf({ services }: Model): string {
  return services.find(({ role, isExternal }) => role === "queue" && !isExternal)?.name ?? "";
}

const isDown = ({ node, commands }: Case): Remedy => ({
  means: "Nothing of it answers; what sends to it waits, for as long as its queue or the queue in front lasts.",
  look: [commands.status, commands.logs(node)],
  fix: ["If it was killed for its memory, see \"Collector out of memory\" or give it more in the stack and build again.", "If its configuration is refused, its log says which key; put the last good build back.", commands.restart(node)],
});

const losesData = ({ node, model, commands, prom }: Case): Remedy => ({
  means: "Telemetry is lost at this moment.",
  look: [commands.logs(node), ...prom(`otelcol_exporter_queue_size{job="${node}"} / otelcol_exporter_queue_capacity{job="${node}"}`), ...itemsIn(model, node).flatMap((each) => prom(`sum by (exporter, error_type) (increase(otelcol_exporter_send_failed_${each}_total{job="${node}"}[1h]))`))],
  fix: ["A destination that is down or full: bring it back first; see its own alert.", "A destination that refuses for good (too large, too old, not allowed): its answer stands in the log; change the limit at the store, or what is sent.", "A queue that is too small: raise `outage` or the queue's volume in the stack, build and apply."],
});

const remedies: Readonly<Record<string, (of: Case) => Remedy>> = {
  CollectorDown: isDown,
  CollectorReplicaMissing: isDown,
  ServiceDown: isDown,
  CollectorRestarts: ({ node, commands }) => ({
    means: "It starts, runs a while and ends. What it holds in memory is lost each time; what is in a queue on a volume is not.",
    look: [commands.logs(node), commands.usage], fix: ["Exit code 137 is memory: see \"Collector out of memory\".", "Anything else stands in the last lines of the log before the restart."],
  }),
  CollectorNearMemoryLimit: ({ node, model, commands, prom }) => {
    const ifSampled = (...texts: readonly string[]): readonly string[] => (model.collectors.some(({ components }) => components.some(({ type }) => type === "tail_sampling")) ? texts : []);
    return {
      means: "The container's limit is near; above it the kernel ends the process.",
      look: [...prom(`otelcol_process_memory_rss_bytes{job="${node}"}`), ...ifSampled(...prom(`otelcol_processor_tail_sampling_sampling_traces_on_memory{job="${node}"}`)), commands.usage],
      fix: [`Give "${node}" more memory in the stack (\`resources: { memory }\`); its limiter and GOMEMLIMIT follow.`, ...ifSampled("Shorten `decision_wait`, or sample earlier, where tail sampling holds traces."), "Add replicas."],
    };
  },
  CollectorRefusesForMemory: ({ node, model, prom }) => ({
    means: "The limiter refuses data so that the process survives; senders that try again lose nothing.", look: [...prom(`otelcol_process_runtime_heap_alloc_bytes{job="${node}"}`), ...itemsIn(model, node).flatMap((each) => prom(`rate(otelcol_receiver_refused_${each}_total{job="${node}"}[5m])`))],
    fix: [`Give "${node}" more memory or more replicas in the stack.`, "Look for a queue in memory that fills: its destination is slow."],
  }),
  DataRefused: (of) => ({ ...losesData(of), means: "Receivers answer their senders with an error; senders that do not try again lose the data." }),
  DataDroppedAtFullQueue: losesData,
  DataDroppedAtExport: losesData,
  StoreRefuses: ({ node, commands, queue }) => ({
    means: "The store does not take what the consumer reads. Nothing is lost yet: Kafka keeps it.", look: [commands.logs(node), ...lagCommand(of(queue, commands))],
    fix: ["Bring the store back; the consumer catches up by itself.", "If the store refuses some records for good, they are skipped and counted; its log says why."],
  }),
  QueueFillsBeforeOutageEnds: (each) => ({ ...losesData(each), means: "The destination is away, and the queue will be full before the declared outage is over." }),
  QueueGrows: (each) => ({ ...losesData(each), means: "The destination takes less than arrives." }),
  QueueNearlyFull: (each) => ({ ...losesData(each), means: "Soon receivers will refuse." }),
  NoDataFromSource: ({ node, model, commands, prom }) => ({
    means: "Senders stopped, or cannot reach the collector.", look: [...itemsIn(model, node).flatMap((each) => prom(`sum by (job, receiver) (rate(otelcol_receiver_accepted_${each}_total{job="${node}"}[5m]))`)), commands.logs(node)],
    fix: ["Ask a sender: its exporter logs why it cannot send.", "A certificate that has expired, a name that no longer resolves, a load balancer without healthy backends are the usual reasons."],
  }),
  LoadAboveDeclared: ({ node, model, prom }) => ({
    means: "Queues, partitions and volumes were sized for less: an outage will last longer than they do.", look: itemsIn(model, node).flatMap((each) => prom(`sum by (receiver) (rate(otelcol_receiver_accepted_${each}_total{job="${node}"}[1h]))`)),
    fix: [`Declare the new rate (\`load\` in the stack "${model.name}"), build, review the sizes that change, apply.`, ...(hasTraces(model) ? ["Or sample more: see \"Tune sampling\"."] : [])],
  }),
  KafkaBrokerDown: (each) => ({ ...isDown({ ...each, node: each.queue === "" ? each.node : each.queue }), means: "The cluster goes on with one broker less; the next one may block writes." }),
  KafkaWritesBlocked: ({ node, commands }) => ({
    means: "Fewer replicas are in sync than a write needs. Gateways keep what arrives in their queues.", look: [commands.status, ...kafkaCommand(commands, node, "kafka-topics", "--describe --under-min-isr-partitions"), commands.logs(node)],
    fix: ["Bring the missing brokers back: that alone lets writes through again.", "A broker whose disk is full does not start: see \"Disk full\"."],
  }),
  KafkaUnderReplicated: ({ node, commands }) => ({
    means: "A replica is behind or away; it catches up by itself when its broker is back.", look: [...kafkaCommand(commands, node, "kafka-topics", "--describe --under-replicated-partitions"), commands.logs(node)],
    fix: ["If every broker runs and this stays, a disk or the network is too slow: look at the brokers' logs."],
  }),
  KafkaConsumersGone: ({ node, commands, model }) => ({
    means: "The lag grows, and after the retention data is lost.", look: [commands.status, ...lagCommand({ queue: node, commands }), ...readersOf(model).map((name) => commands.logs(name))],
    fix: readersOf(model).map((name) => commands.restart(name)),
  }),
  KafkaLagGrows: (each) => lagging(each, "Consumers are slower than producers."),
  KafkaLagNearsRetention: (each) => lagging(each, "What is not read within the retention is deleted unread."),
  CertificateExpiresSoon: (each) => expiring(each, "There is time to renew it."),
  CertificateNearlyExpired: (each) => expiring(each, "When it has expired, clients that check it send nothing any more."),
  DiskWillFill: (each) => diskFull(each), DiskNearlyFull: (each) => diskFull(each), VolumeNearlyFull: (each) => diskFull(each),
  SloBurnsFast: (each) => burning(each), SloBurns: (each) => burning(each), SloBurnsSlowly: (each) => burning(each),
  Watchdog: () => ({ means: "It always fires. When it stops arriving, alerts are no longer evaluated or delivered.", look: [], fix: ["Nothing to do while it fires."] }),
};

function of(queue: string, commands: Commands): { readonly queue: string; readonly commands: Commands } {
  return { queue, commands };
}

export function kafkaCommand(commands: Commands, queue: string, program: string, args: string): readonly string[] {
  return queue === "" ? [] : [commands.kafka(queue, program, args)].flatMap((command) => command ?? []);
}

export function lagCommand({ queue, commands }: { readonly queue: string; readonly commands: Commands }): readonly string[] {
  return kafkaCommand(commands, queue, "kafka-consumer-groups", "--describe --all-groups");
}

function lagging({ node, commands, prom }: Case, means: string): Remedy {
  return {
    means, look: [...prom("max by (group, topic) (kafka_consumer_group_lag_sum_ratio)"), ...lagCommand({ queue: node, commands })],
    fix: ["If the store refuses or is slow, that comes first: see StoreRefuses.", "If consumers are at their CPU limit, add replicas, up to the number of partitions.", "If every partition has its consumer already, raise the partitions: see \"More partitions\".", "If there is no time, raise the topic's retention for now: see \"Kafka lag\"."],
  };
}

function expiring({ node, commands, prom }: Case, means: string): Remedy {
  return {
    means, look: [...prom("httpcheck_tls_cert_remaining_seconds / 86400")],
    fix: ["Whoever renews it by itself (cert-manager, an ACME client) says in its own log why it did not.", "Put the new certificate and its key where the old ones are: see \"Certificate expiring\".", commands.restartCertificate(node)],
  };
}

function diskFull({ commands }: Case): Remedy {
  return { means: "Stores stop writing, brokers stop, queues on the disk break.", look: [commands.disk], fix: ["See \"Disk full\" below."] };
}

function burning({ node, model, commands }: Case): Remedy {
  return { means: "More requests fail than the objective allows.", look: [...ratesAt(node, model, commands), commands.status], fix: ["Look for what else fires: an objective is the symptom.", "If a rollout began this, put the last build back."] };
}

/** The store that the objective is asked of evaluates its rates, and has them; one that wants a sign-in or a tenant is asked in Grafana. */
function ratesAt(name: string, { services }: Model, commands: Commands): readonly string[] {
  const store = services.find((service) => service.name === name);
  const port = storePortsOf(store?.type ?? "")?.query;
  if (store === undefined || port === undefined || !loadsRules(store)) return [];
  return [commands.ask(name, port, `${store.type === "mimir" ? "/prometheus" : ""}${queryPath("slo:good:rate / slo:total:rate")}`)];
}

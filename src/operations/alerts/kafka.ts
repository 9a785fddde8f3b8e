// The queue as its brokers see it: replicas in sync, and consumers that fall behind.
import { parseDuration } from "../../stack/literals.js";
import type { Model, ServiceNode } from "../../model/model.js";
import { consumersOf, firstTopic, topicPattern } from "../queues.js";
import { type AlertRule, minutes, series } from "./rule.js";

export function kafkaRules(model: Model): readonly AlertRule[] {
  return model.services.filter(({ role }) => role === "queue").flatMap((queue) => [
    ...(queue.isExternal ? [] : brokerRules(queue)),
    ...consumersOf(queue, model).flatMap(({ group, collector }) => [consumerGone(queue, group, collector), lag(queue, group, "warning"), lag(queue, group, "critical")]),
  ]);
}

/** Of a cluster outside the stack, replicas are its operator's to watch. */
function brokerRules(queue: ServiceNode): readonly AlertRule[] {
  const { name, replicas } = queue;
  const least = Number(queue.options["minInSyncReplicas"] ?? 1);
  const factor = Number(queue.options["replicationFactor"] ?? 1);
  const topic = topicPattern(queue);
  const labels = { topic: firstTopic(queue), partition: "0" };
  const watching = { job: "otel-monitor" };
  const inSync = (value: number): AlertRule["fires"]["series"] => [series("kafka_partition_replicas_in_sync", labels, `${value}x30`), series("kafka_partition_replicas", labels, `${factor}x30`)];
  const brokers: AlertRule = {
    name: "KafkaBrokerDown", group: "kafka", node: name, severity: replicas === 1 ? "critical" : "warning", forMinutes: 2, expr: `kafka_brokers < ${replicas}`,
    summary: `A broker of ${name} is down.`, because: `the cluster has ${replicas}`,
    fires: { series: [series("kafka_brokers", watching, `${replicas - 1}x30`)], atMinute: 20, labels: watching },
    silent: { series: [series("kafka_brokers", watching, `${replicas}x30`)], atMinute: 20 },
  };
  const blocked: AlertRule = {
    name: "KafkaWritesBlocked", group: "kafka", node: name, severity: "critical", forMinutes: 1, expr: `min by (topic) (kafka_partition_replicas_in_sync{topic=~"${topic}"}) < ${least}`,
    summary: `Topic {{ $labels.topic }} of ${name} takes no more writes.`, because: `min.insync.replicas is ${least}`,
    fires: { series: inSync(least - 1), atMinute: 20, labels: { topic: labels.topic } }, silent: { series: inSync(least), atMinute: 20 },
  };
  if (factor < 2) return [brokers, blocked];
  return [brokers, blocked, {
    name: "KafkaUnderReplicated", group: "kafka", node: name, severity: "warning", forMinutes: 5,
    expr: `sum by (topic) (kafka_partition_replicas{topic=~"${topic}"} - kafka_partition_replicas_in_sync) > 0`,
    summary: `Topic {{ $labels.topic }} of ${name} has replicas that are behind.`, because: `each partition is kept ${factor} times; another loss may block writes or lose data`,
    fires: { series: inSync(factor - 1), atMinute: 20, labels: { topic: labels.topic } }, silent: { series: inSync(factor), atMinute: 20 },
  }];
}

function consumerGone({ name }: ServiceNode, group: string, collector: string): AlertRule {
  const labels = { group };
  return {
    name: "KafkaConsumersGone", group: "kafka", node: name, severity: "critical", forMinutes: 5,
    expr: `max by (group) (kafka_consumer_group_members{group="${group}"}) < 1 or absent(kafka_consumer_group_members{group="${group}"})`, labels: { collector },
    summary: `Nobody reads ${name} as group ${group}.`, because: `${collector} reads as that group`,
    fires: { series: [series("kafka_consumer_group_members", labels, "0x30")], atMinute: 20, labels }, silent: { series: [series("kafka_consumer_group_members", labels, "2x30")], atMinute: 20 },
  };
}

/**
 * How long ago the oldest record that waits was written, at the pace that records are written now; half of the retention is when there is still time to act.
 * Offsets have the unit 1, which Prometheus spells as a ratio when it takes them by OTLP.
 */
function lag(queue: ServiceNode, group: string, severity: "warning" | "critical"): AlertRule {
  const { name, options } = queue;
  const retention = parseDuration(options["retention"]) ?? 3600;
  const share = severity === "critical" ? 0.5 : 0.1;
  const limit = Math.round(retention * share);
  const labels = { group, topic: firstTopic(queue) };
  const perMinute = 600;
  const example = (seconds: number): AlertRule["fires"]["series"] => [
    series("kafka_consumer_group_lag_sum_ratio", labels, `${Math.round((seconds * perMinute) / 60)}x40`), series("kafka_partition_current_offset_ratio", { topic: labels.topic, partition: "0" }, `0+${perMinute}x40`),
  ];
  return {
    name: severity === "critical" ? "KafkaLagNearsRetention" : "KafkaLagGrows", group: "kafka", node: name, severity, forMinutes: severity === "critical" ? 2 : 10, labels: { consumers: group },
    // Where nothing is written any more, what waits still grows older.
    expr: `max by (group, topic) (kafka_consumer_group_lag_sum_ratio{group="${group}"}) / on (topic) group_left () clamp_min(sum by (topic) (rate(kafka_partition_current_offset_ratio[10m])), 0.1) > ${limit}`,
    summary: `Group ${group} is behind on topic {{ $labels.topic }} of ${name}.`,
    because: `more than ${minutes(limit)} behind, ${share * 100}% of the retention of ${minutes(retention)}; what is older is deleted unread`,
    fires: { series: example(limit * 1.5), atMinute: 30, labels }, silent: { series: example(limit * 0.5), atMinute: 30 },
  };
}

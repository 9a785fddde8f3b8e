// The queue: lag in messages and in seconds, replicas in sync, throughput, and what it keeps.
import type { Model } from "../../model/model.js";
import { consumersOf, topicPattern } from "../queues.js";
import { type Dashboard, graph, query } from "./dashboard.js";

export function queueDashboard(model: Model): Dashboard | undefined {
  const queues = model.services.filter(({ role }) => role === "queue");
  if (queues.length === 0) return undefined;
  const topic = queues.map(topicPattern).join("|");
  const groups = queues.flatMap((queue) => consumersOf(queue, model)).map(({ group }) => group).join("|");
  const written = `sum by (topic) (rate(kafka_partition_current_offset_ratio{topic=~"${topic}"}[5m]))`;
  const lag = `max by (group, topic) (kafka_consumer_group_lag_sum_ratio{group=~"${groups}"})`;
  return {
    uid: `${model.name}-kafka`, title: `${model.name}: Kafka`,
    rows: [
      { title: "Consumers", panels: [
        graph("Lag", "short", "Records that wait, as the brokers know it.", query(lag, "{{group}} {{topic}}")),
        graph("Lag in time", "s", "Age of the oldest record that waits, at the pace of writing now.", query(`${lag} / on (topic) group_left () clamp_min(${written}, 0.1)`, "{{group}} {{topic}}")),
        graph("Members", "short", "Consumers in each group.", query(`max by (group) (kafka_consumer_group_members{group=~"${groups}"})`, "{{group}}")),
        graph("Read", "ops", "Records a second.", query(`sum by (group, topic) (rate(kafka_consumer_group_offset_sum_ratio{group=~"${groups}"}[5m]))`, "{{group}} {{topic}}")),
      ] },
      { title: "Topics", panels: [
        graph("Written", "ops", "Records a second.", query(written, "{{topic}}")),
        graph("Kept", "short", "Records between the oldest and the newest offset.", query(`sum by (topic) (kafka_partition_current_offset_ratio{topic=~"${topic}"} - kafka_partition_oldest_offset_ratio)`, "{{topic}}")),
        graph("Replicas missing", "short", "Replicas that are not in sync.", query(`sum by (topic) (kafka_partition_replicas{topic=~"${topic}"} - kafka_partition_replicas_in_sync)`, "{{topic}}")),
      ] },
      { title: "Brokers", panels: [
        graph("Brokers", "short", "Brokers that the cluster sees.", query("max(kafka_brokers)", "brokers")),
        graph("Least replicas in sync", "short", "Below min.insync.replicas nothing can be written.", query(`min by (topic) (kafka_partition_replicas_in_sync{topic=~"${topic}"})`, "{{topic}}")),
      ] },
    ],
  };
}

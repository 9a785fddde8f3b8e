// Topics: what Kafka lets be changed, and what it does then.
import { type Change, changesOf, duration, listed } from "../change.js";
import type { Topic } from "../part.js";

/** What is said of one topic; the same of several is said once. */
type Said = readonly [kind: Change["kind"], what: string, consequence: string, isRisky: boolean];

export function topicChanges(before: readonly Topic[], after: readonly Topic[]): readonly Change[] {
  const queues = [...new Set(after.map(({ queue }) => queue))].filter((queue) => before.some((topic) => topic.queue === queue));
  return queues.flatMap((queue) => {
    const [old, now] = [before, after].map((topics) => new Map(topics.filter((topic) => topic.queue === queue).map((topic) => [topic.name, topic])));
    const names = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
    const said = new Map<string, { readonly said: Said; readonly names: string[] }>();
    for (const name of names) {
      for (const each of compared(old?.get(name), now?.get(name))) {
        const key = JSON.stringify(each);
        said.set(key, { said: each, names: [...(said.get(key)?.names ?? []), name] });
      }
    }
    return [...said.values()].map(({ said: [kind, what, consequence, isRisky], names: of }) => changesOf(queue)(kind, what.replace("%", listed(of)), consequence, isRisky));
  });
}

function compared(from: Topic | undefined, to: Topic | undefined): readonly Said[] {
  if (to === undefined) return [["data", "no topic % any more", "It stays in Kafka with what is in it until it is deleted by hand, and nothing reads it.", true]];
  if (from === undefined) return [["capacity", "new topic %", "It begins empty.", false]];
  return [...partitions(from, to), ...replication(from, to), ...inSync(from, to), ...retention(from, to)];
}

function partitions({ partitions: from }: Topic, { partitions: to, isManaged }: Topic): readonly Said[] {
  if (from === undefined || to === undefined || from === to) return [];
  const what = `partitions ${from} → ${to} of %`;
  if (to < from) return [["refused", what, "Kafka takes no partitions away. Only a new topic has fewer, and what is in the old one goes with it.", true]];
  const byHand = isManaged ? "" : " The topic exists already, and is left as it is: kafka-topics.sh --alter adds them.";
  return [["behaviour", what, `Adds ${to - from}. From then on keys map to other partitions, so records of one trace are read by two consumers until the old ones are through.${byHand}`, !isManaged]];
}

function replication({ replicas: from }: Topic, { replicas: to }: Topic): readonly Said[] {
  if (from === undefined || to === undefined || from === to) return [];
  return [["refused", `replication factor ${from} → ${to} of %`, "An existing topic keeps its factor until its partitions are reassigned: kafka-reassign-partitions.sh.", true]];
}

function inSync({ minInSync: from }: Topic, { minInSync: to }: Topic): readonly Said[] {
  if (from === undefined || to === undefined || from === to) return [];
  const what = `in-sync replicas that a write needs ${from} → ${to} of %`;
  if (to > from) return [["behaviour", what, "Writes stop where fewer brokers than that have kept up.", true]];
  return [["data", what, to === 1 ? "A write is acknowledged once one broker has it: with that broker it is lost." : "A write is acknowledged with fewer copies.", true]];
}

function retention({ retentionMs: from }: Topic, { retentionMs: to }: Topic): readonly Said[] {
  if (from === undefined || to === undefined || from === to) return [];
  const what = `retention ${duration(from)} → ${duration(to)} of %`;
  if (to > from) return [["capacity", what, "A longer outage is survived, and the brokers' volumes fill further.", false]];
  return [["data", what, `Records older than ${duration(to)} are deleted soon after, also those that no consumer has read.`, true]];
}

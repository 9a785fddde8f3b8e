// Consumers of Kafka: a group is known by its name, and its position in each topic with it.
import { fieldsOf, inside, listOf, textOf, type Fields } from "../../lint/documents/record.js";
import { type Change, listed, type Make, same } from "../change.js";

export function groupChanges(was: Fields, now: Fields, say: Make): readonly Change[] {
  const [old, current] = [consumersOf(was), consumersOf(now)];
  return [...old].flatMap(([id, from]): readonly Change[] => {
    const to = current.get(id) ?? (old.size === 1 && current.size === 1 ? [...current.values()][0] : undefined);
    return to === undefined ? [] : [...renamed(id, from, to, say), ...topicsMoved(id, from, to, say)];
  });
}

function consumersOf(config: Fields): ReadonlyMap<string, Fields> {
  return new Map(Object.entries(fieldsOf(config["receivers"])).filter(([id]) => /^kafka(?:\/|$)/.test(id)).map(([id, options]) => [id, fieldsOf(options)]));
}

function renamed(id: string, from: Fields, to: Fields, say: Make): readonly Change[] {
  const [old, current] = [groupOf(from), groupOf(to)];
  const offset = textOf(to["initial_offset"]) ?? "latest";
  if (old !== current) {
    const begins = offset === "earliest" ? "Reads again everything that Kafka still keeps: the stores get it a second time." : "Begins at the newest records: what the old group had not read is skipped.";
    return [say("data", `consumer group ${old} → ${current}`, `${begins} The old group stays at its position.`)];
  }
  const isMoved = !same(from["initial_offset"], to["initial_offset"]);
  return isMoved ? [say("behaviour", `${id} begins at ${offset}`, "Only for partitions without a position: a group that has read goes on where it was.")] : [];
}

function groupOf(options: Fields): string {
  return textOf(options["group_id"]) ?? "otel-collector";
}

function topicsMoved(id: string, from: Fields, to: Fields, say: Make): readonly Change[] {
  return ["traces", "metrics", "logs"].flatMap((signal) => {
    const [old, current] = [topicsOf(from, signal), topicsOf(to, signal)];
    const left = old.filter((topic) => !current.includes(topic));
    return left.length === 0 || same(old, current) ? [] : [say("data", `${id} reads ${signal} from ${listed(current)} instead of ${listed(old)}`, `What still waits in ${listed(left)} is not read any more.`)];
  });
}

function topicsOf(options: Fields, signal: string): readonly string[] {
  return listOf(inside(options, signal, "topics")).map(String);
}

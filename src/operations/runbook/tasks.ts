// Planned work: replay, more partitions, upgrades, scaling, sampling, and everything from a backup.
import { hasTraces } from "./about.js";
import { mostReplicas } from "../../model/flow.js";
import type { Model } from "../../model/model.js";
import { consumersOf, topicsOf } from "../queues.js";
import type { Commands } from "./commands.js";
import { kafkaCommand, lagCommand, queueOf } from "./remedies.js";
import { type Section, section } from "./section.js";

export function tasks(model: Model, commands: Commands): readonly Section[] {
  const queue = model.services.find(({ name }) => name === queueOf(model));
  return [...(queue === undefined ? [] : [replay(model, commands, queue), partitions(model, commands, queue)]), upgrade(model, commands), ...(hasTraces(model) ? [sampling(model)] : []), ...outsideGrafana(model, commands), disaster(commands, queue)];
}

type Queue = Model["services"][number];

function replay(model: Model, commands: Commands, queue: Queue): Section {
  const steps = consumersOf(queue, model).flatMap(({ group }) => topicsOf(queue).flatMap((topic) => kafkaCommand(commands, queue.name, "kafka-consumer-groups", `--group ${group} --topic ${topic} --reset-offsets --to-datetime "$(date -u -d '-30 minutes' +%Y-%m-%dT%H:%M:%S.000)" --dry-run`)));
  return section("Replay from Kafka after an outage", [
    "After an outage of a store nothing has to be done: consumers go on where the store last answered. A replay is for a store that took data and lost it. It stores again what it has already: duplicates of traces and metrics are merged, those of logs are not.",
    "1. Stop the group's consumers: a group that is in use cannot be reset. 2. Look at what would change, then put `--execute` in place of `--dry-run`. 3. Start the consumers.",
    steps.length === 0 ? "Where the brokers ask for credentials, run `kafka-consumer-groups.sh --reset-offsets` with those of an administrator." : steps,
    lagCommand({ queue: queue.name, commands }),
  ]);
}

function partitions(model: Model, commands: Commands, queue: Queue): Section {
  const most = Math.max(1, ...model.collectors.filter(({ components }) => components.some(({ kind, peer }) => kind === "receiver" && peer === queue.name)).map(({ scaling }) => mostReplicas(scaling)));
  const now = Number(queue.options["partitions"] ?? 0);
  return section("More partitions", [
    `Now ${now}; at most ${most} consumers of a group read at the same time. Partitions can be added and never taken away; where traces are kept whole by partition, those that are under way are split once.`,
    topicsOf(queue).flatMap((topic) => kafkaCommand(commands, queue.name, "kafka-topics", `--alter --topic ${topic} --partitions ${Math.max(now * 2, 1)}`)),
    `Set \`partitions: ${Math.max(now * 2, 1)}\` in the stack as well, build and apply.`,
  ]);
}

function upgrade(model: Model, commands: Commands): Section {
  return section("Rolling upgrade", [
    `Change \`collectorVersion\` (now ${model.collectorVersion}) or an \`image\`, build, read \`otelc diff\`. A component that gets another name leaves its queue behind: let queues drain first. Then one part after another, consumers before gateways.`,
    [commands.backup, commands.apply, ...[...model.collectors].reverse().map(({ name }) => commands.upgrade(name)), commands.health],
    "To go back, put the previous commit of the output in place and apply it.",
  ]);
}

function sampling(model: Model): Section {
  const samplers = model.collectors.filter(({ components }) => components.some(({ type }) => type === "tail_sampling" || type === "probabilistic_sampler")).map(({ name }) => `\`${name}\``);
  return section("Tune sampling", [
    samplers.length === 0 ? "Nothing is sampled: every trace is kept. `consumer({ sampling: [keepErrors(), keepSlow(\"2s\"), keepPercent(10)] })` keeps what matters." : `Traces are sampled in ${samplers.join(", ")}.`,
    "`otelc explain sampling` says what share of the declared load remains and what the decision costs. Compare with the dashboard \"collectors\", row \"Tail sampling\".",
  ]);
}

function outsideGrafana({ services, edges }: Model, { letIn }: Commands): readonly Section[] {
  const inside = new Set(services.filter(({ isExternal }) => !isExternal).map(({ name }) => name));
  return services.filter(({ role, isExternal, name }) => role === "dashboards" && isExternal && edges.some(({ from, to, purpose }) => purpose === "query" && from === name && inside.has(to)))
    .map(() => section("Connect the Grafana outside", [letIn.says, letIn.does]));
}

function disaster(commands: Commands, queue: Queue | undefined): Section {
  return section("Disaster restore", [
    "On a new host or cluster, with this folder, the secrets and the newest backup:", [commands.restore, commands.apply, commands.health],
    ...(queue === undefined ? [] : ["Kafka's volumes belong to one cluster id, which is derived from the stack's name: do not rename the stack on the way."]),
  ]);
}

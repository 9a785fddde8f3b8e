// Facts of the model that several parts of the runbook say.
import { parseDuration } from "../../stack/literals.js";
import type { Model } from "../../model/model.js";
import { topicsOf } from "../queues.js";
import type { Commands } from "./commands.js";
import { kafkaCommand } from "./remedies.js";

export function readersOf({ collectors }: Model): readonly string[] {
  return collectors.filter(({ components }) => components.some(({ kind, type }) => kind === "receiver" && type === "kafka")).map(({ name }) => name);
}

/** Where exporters of the stack send to. */
export function exporterStoresOf({ collectors }: Model): readonly string[] {
  return [...new Set(collectors.flatMap(({ components }) => components.filter(({ kind }) => kind === "exporter").map(({ peer, id }) => peer ?? id)))];
}

/** Twice the retention, for each topic. */
export function kafkaRetentionCommands(model: Model, commands: Commands, queue: string): readonly string[] {
  const service = model.services.find(({ name }) => name === queue);
  if (service === undefined) return [];
  const twice = (parseDuration(service.options["retention"]) ?? 3600) * 2000;
  return topicsOf(service).flatMap((topic) => kafkaCommand(commands, queue, "kafka-configs", `--alter --entity-type topics --entity-name ${topic} --add-config retention.ms=${twice}`));
}

// Facts of the model that several parts of the runbook say.
import { parseDuration } from "../../stack/literals.js";
import { optionAt } from "../../model/flow.js";
import type { CollectorNode, Model } from "../../model/model.js";
import { items } from "../alerts/rule.js";
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

/** As metrics of collectors call what passes through one of them, or through any. One query each: those that differ by name alone cannot be taken together. */
export function itemsIn({ collectors }: Model, node?: string): readonly string[] {
  const passing = collectors.filter(({ name }) => node === undefined || name === node).flatMap(({ pipelines }) => pipelines.map(({ signal }) => signal));
  return [...new Set(passing)].map((signal) => items[signal]);
}

export function hasTraces({ collectors }: Model): boolean {
  return collectors.some(({ pipelines }) => pipelines.some(({ signal }) => signal === "traces"));
}

/** Whether clients of a collector see a certificate of its own, or of its balancer. */
export function showsCertificate({ expose, components }: CollectorNode): boolean {
  const isBalanced = expose?.type === "load-balancer" && expose.gateway === null && typeof expose.tls === "object" && expose.tls !== null;
  return isBalanced || components.some((component) => component.kind === "receiver" && ["grpc", "http"].some((protocol) => optionAt(component, "protocols", protocol, "tls") !== undefined));
}

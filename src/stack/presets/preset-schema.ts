// What presets take that a collector does not: where telemetry comes from and goes to, before pipelines are made of it.
import { isPlainNode } from "../node.js";
import { isTuned } from "../kafka.js";
import { type Schema, expecting, lazily, z } from "../schema.js";

const destinations = lazily(() => expecting<unknown>("a destination, or a list of them", (value) => value !== undefined && !isBySignal(value)));
const queue = lazily(() => expecting<object>("a queue, such as kafka({ ... }) or externalKafka({ ... })", (value) => isQueue(isTuned(value) ? value.to : value)));

/** @internal By the preset's name. */
export const presetSchemas: Readonly<Record<string, (() => Schema) | undefined>> = {
  gateway: lazily(() => z.strictObject({ to: destinations() })),
  consumer: lazily(() => z.strictObject({ from: queue(), to: expecting<object>("destinations by signal, such as { traces, metrics, logs }", isBySignal) })),
  agent: lazily(() => z.strictObject({ from: expecting<object>("receivers by signal, such as { logs: [otlp()] }", isBySignal), to: destinations() })),
};

/** An object of the user's own, and nothing that otelc made. */
function isBySignal(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !("kind" in value);
}

function isQueue(value: unknown): boolean {
  return isPlainNode(value) && value.kind === "queue";
}

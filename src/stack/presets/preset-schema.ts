// What presets take that a collector does not: where telemetry comes from and goes to, before pipelines are made of it.
import { isPlainNode } from "../node.js";
import { isTuned } from "../kafka.js";
import { isBySignal } from "./preset.js";
import { type Schema, expecting, lazily, z } from "../schema.js";

const destinations = lazily(() => expecting<object>("a destination, a list of them, or destinations by signal, such as { traces, metrics, logs }", (value) => Array.isArray(value) || isBySignal(value) || (typeof value === "object" && value !== null && "kind" in value)));
const queue = lazily(() => expecting<object>("a queue, such as kafka({ ... }) or externalKafka({ ... })", (value) => isQueue(isTuned(value) ? value.to : value)));

/** @internal By the preset's name. */
export const presetSchemas: Readonly<Record<string, (() => Schema) | undefined>> = {
  gateway: lazily(() => z.strictObject({ to: destinations() })),
  consumer: lazily(() => z.strictObject({
    from: queue(), to: expecting<object>("destinations by signal, such as { traces, metrics, logs }", isBySignal),
    sampling: z.optional(expecting<object>("a list of policies such as [keepErrors(), keepPercent(10)]", isPolicies)),
  })),
  agent: lazily(() => z.strictObject({ from: expecting<object>("receivers by signal, such as { logs: [otlp()] }", isBySignal), to: destinations() })),
};

/** A list with something in it. */
export function isPolicies(value: unknown): value is readonly never[] {
  return Array.isArray(value) && value.length > 0;
}

function isQueue(value: unknown): boolean {
  return isPlainNode(value) && value.kind === "queue";
}

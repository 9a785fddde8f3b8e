// One unique-symbol marker a role and signal, real at run time: types and validation ask the same question.
// They are registered symbols, so that two copies of otelc in one project agree on what a reference is.

export const takesTraces: unique symbol = Symbol.for("otelc.takesTraces");
export const takesMetrics: unique symbol = Symbol.for("otelc.takesMetrics");
export const takesLogs: unique symbol = Symbol.for("otelc.takesLogs");
export const givesTraces: unique symbol = Symbol.for("otelc.givesTraces");
export const givesMetrics: unique symbol = Symbol.for("otelc.givesMetrics");
export const givesLogs: unique symbol = Symbol.for("otelc.givesLogs");
export const processesTraces: unique symbol = Symbol.for("otelc.processesTraces");
export const processesMetrics: unique symbol = Symbol.for("otelc.processesMetrics");
export const processesLogs: unique symbol = Symbol.for("otelc.processesLogs");
export const isExtension: unique symbol = Symbol.for("otelc.isExtension");
export const isServerAuth: unique symbol = Symbol.for("otelc.isServerAuth");
export const isClientAuth: unique symbol = Symbol.for("otelc.isClientAuth");
export const isStorage: unique symbol = Symbol.for("otelc.isStorage");
export const isSecret: unique symbol = Symbol.for("otelc.isSecret");
export const isTarget: unique symbol = Symbol.for("otelc.isTarget");
export const isNode: unique symbol = Symbol.for("otelc.isNode");
export const isDatasource: unique symbol = Symbol.for("otelc.isDatasource");
export const isObjectStore: unique symbol = Symbol.for("otelc.isObjectStore");
export const isScraper: unique symbol = Symbol.for("otelc.isScraper");
export const isRemoteWriteReceiver: unique symbol = Symbol.for("otelc.isRemoteWriteReceiver");
export const isStack: unique symbol = Symbol.for("otelc.isStack");
export const isChannel: unique symbol = Symbol.for("otelc.isChannel");
export const tunes: unique symbol = Symbol.for("otelc.tunes");

export type Signal = "traces" | "metrics" | "logs";
export const signals: readonly Signal[] = ["traces", "metrics", "logs"];

export const takes = { traces: takesTraces, metrics: takesMetrics, logs: takesLogs } as const;
export const gives = { traces: givesTraces, metrics: givesMetrics, logs: givesLogs } as const;
export const processes = { traces: processesTraces, metrics: processesMetrics, logs: processesLogs } as const;

/** Whether a value carries a marker. */
export function has<B extends symbol>(value: unknown, brand: B): value is { readonly [K in B]: true } {
  return typeof value === "object" && value !== null && (value as Record<symbol, unknown>)[brand] === true;
}

/** Something that accepts traces. */
export interface TracesDestination { readonly [takesTraces]: true }
/** Something that accepts metrics. */
export interface MetricsDestination { readonly [takesMetrics]: true }
/** Something that accepts logs. */
export interface LogsDestination { readonly [takesLogs]: true }
/** Something that accepts every signal. */
export interface AnyDestination extends TracesDestination, MetricsDestination, LogsDestination {}
/** Something that traces come from. */
export interface TracesSource { readonly [givesTraces]: true }
/** Something that metrics come from. */
export interface MetricsSource { readonly [givesMetrics]: true }
/** Something that logs come from. */
export interface LogsSource { readonly [givesLogs]: true }
/** Something that every signal comes from. */
export interface AnySource extends TracesSource, MetricsSource, LogsSource {}
/** A processor of traces. */
export interface TracesProcessor { readonly [processesTraces]: true }
/** A processor of metrics. */
export interface MetricsProcessor { readonly [processesMetrics]: true }
/** A processor of logs. */
export interface LogsProcessor { readonly [processesLogs]: true }
/** A processor of every signal. */
export interface AnyProcessor extends TracesProcessor, MetricsProcessor, LogsProcessor {}
/** Something that runs: what `override()` and `receiver()`/`exporter()` point at. */
export interface StackNode { readonly [isNode]: true }

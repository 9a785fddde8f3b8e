export declare const takesTraces: unique symbol;
export declare const takesMetrics: unique symbol;
export declare const takesLogs: unique symbol;
export declare const givesTraces: unique symbol;
export declare const givesMetrics: unique symbol;
export declare const givesLogs: unique symbol;
export declare const processesTraces: unique symbol;
export declare const processesMetrics: unique symbol;
export declare const processesLogs: unique symbol;
export declare const isExtension: unique symbol;
export declare const isServerAuth: unique symbol;
export declare const isClientAuth: unique symbol;
export declare const isStorage: unique symbol;
export declare const isSecret: unique symbol;
export declare const isTarget: unique symbol;
export declare const isNode: unique symbol;
export declare const isDatasource: unique symbol;
export declare const isObjectStore: unique symbol;
export declare const isScraper: unique symbol;
export declare const isRemoteWriteReceiver: unique symbol;
export declare const isStack: unique symbol;
export declare const isChannel: unique symbol;
export declare const tunes: unique symbol;
export type Signal = "traces" | "metrics" | "logs";
export declare const signals: readonly Signal[];
export declare const takes: {
    readonly traces: typeof takesTraces;
    readonly metrics: typeof takesMetrics;
    readonly logs: typeof takesLogs;
};
export declare const gives: {
    readonly traces: typeof givesTraces;
    readonly metrics: typeof givesMetrics;
    readonly logs: typeof givesLogs;
};
export declare const processes: {
    readonly traces: typeof processesTraces;
    readonly metrics: typeof processesMetrics;
    readonly logs: typeof processesLogs;
};
/** Whether a value carries a marker. */
export declare function has<B extends symbol>(value: unknown, brand: B): value is {
    readonly [K in B]: true;
};
/** Something that accepts traces. */
export interface TracesDestination {
    readonly [takesTraces]: true;
}
/** Something that accepts metrics. */
export interface MetricsDestination {
    readonly [takesMetrics]: true;
}
/** Something that accepts logs. */
export interface LogsDestination {
    readonly [takesLogs]: true;
}
/** Something that accepts every signal. */
export interface AnyDestination extends TracesDestination, MetricsDestination, LogsDestination {
}
/** Something that traces come from. */
export interface TracesSource {
    readonly [givesTraces]: true;
}
/** Something that metrics come from. */
export interface MetricsSource {
    readonly [givesMetrics]: true;
}
/** Something that logs come from. */
export interface LogsSource {
    readonly [givesLogs]: true;
}
/** Something that every signal comes from. */
export interface AnySource extends TracesSource, MetricsSource, LogsSource {
}
/** A processor of traces. */
export interface TracesProcessor {
    readonly [processesTraces]: true;
}
/** A processor of metrics. */
export interface MetricsProcessor {
    readonly [processesMetrics]: true;
}
/** A processor of logs. */
export interface LogsProcessor {
    readonly [processesLogs]: true;
}
/** A processor of every signal. */
export interface AnyProcessor extends TracesProcessor, MetricsProcessor, LogsProcessor {
}
/** Something that runs: what `override()` and `receiver()`/`exporter()` point at. */
export interface StackNode {
    readonly [isNode]: true;
}

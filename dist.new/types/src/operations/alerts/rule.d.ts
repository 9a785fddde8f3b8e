export type Severity = "critical" | "warning" | "none";
export interface AlertRule {
    readonly name: string;
    /** Group of the rules file. */
    readonly group: string;
    /** Node of the stack that it is about. */
    readonly node: string;
    readonly severity: Severity;
    readonly expr: string;
    readonly forMinutes: number;
    /** May name labels of the alert: `{{ $labels.instance }}`. */
    readonly summary: string;
    /** What the threshold was derived from, with the arithmetic. */
    readonly because: string;
    /** Told beside the node's name, such as the signal. */
    readonly labels?: Readonly<Record<string, string>>;
    readonly fires: Example;
    readonly silent: Example;
}
export interface Example {
    /** Values a minute, as promtool writes them. */
    readonly series: readonly {
        readonly series: string;
        readonly values: string;
    }[];
    /** Minute at which the rule is looked at. */
    readonly atMinute: number;
    /** Labels of the alert that come from the series; none where it is silent. */
    readonly labels?: Readonly<Record<string, string>>;
}
export declare function series(name: string, labels: Readonly<Record<string, string>>, values: string): Example["series"][number];
export declare function selector(labels: Readonly<Record<string, string>>): string;
/** A counter whose series appears with its first event only has no increase then: what was not there before counts too. */
export declare function happened(counter: string, window: string): string;
/** How a signal's items are called in the collector's own metrics. */
export declare const items: {
    readonly traces: "spans";
    readonly metrics: "metric_points";
    readonly logs: "log_records";
};
/** As people say them. */
export declare const itemNames: {
    readonly traces: "spans";
    readonly metrics: "data points";
    readonly logs: "log records";
};
export declare function minutes(seconds: number): string;

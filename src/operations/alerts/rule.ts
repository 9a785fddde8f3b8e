// One alert: its condition, what it means, what to do, and the series by which promtool shows that it fires and that it stays silent.

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
  readonly series: readonly { readonly series: string; readonly values: string }[];
  /** Minute at which the rule is looked at. */
  readonly atMinute: number;
  /** Labels of the alert that come from the series; none where it is silent. */
  readonly labels?: Readonly<Record<string, string>>;
}

export function series(name: string, labels: Readonly<Record<string, string>>, values: string): Example["series"][number] {
  return { series: `${name}${selector(labels)}`, values };
}

export function selector(labels: Readonly<Record<string, string>>): string {
  return `{${Object.entries(labels).map(([key, value]) => `${key}=${JSON.stringify(value)}`).join(",")}}`;
}

/** A counter whose series appears with its first event only has no increase then: what was not there before counts too. */
export function happened(counter: string, window: string): string {
  return `increase(${counter}[${window}]) > 0 or (${counter} > 0 unless ${counter} offset ${window})`;
}

/** How a signal's items are called in the collector's own metrics. */
export const items = { traces: "spans", metrics: "metric_points", logs: "log_records" } as const;

/** As people say them. */
export const itemNames = { traces: "spans", metrics: "data points", logs: "log records" } as const;

export function minutes(seconds: number): string {
  return seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

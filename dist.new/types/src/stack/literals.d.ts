/** A duration in otelc's own options: seconds, minutes, hours or days. `"30m"`, `"15d"` */
export type Duration = `${number}s` | `${number}m` | `${number}h` | `${number}d`;
/** A collector duration, as Go writes it: no days. `"200ms"`, `"1h30m"` */
export type GoDuration = `${number}ms` | `${number}s` | `${number}m` | `${number}h` | `${number}us` | `${number}ns` | `${number}h${number}m` | `${number}m${number}s`;
/** A size in binary units, as Kubernetes writes them. `"2Gi"` */
export type Size = `${number}Ki` | `${number}Mi` | `${number}Gi` | `${number}Ti`;
/** Spans, data points or log records a second. `"20k/s"` */
export type Rate = `${number}/s` | `${number}k/s` | `${number}M/s`;
/** One value or a list of them. */
export type OneOrMore<T> = T | readonly T[];
/** Seconds of a duration; undefined where the text is none (`"30 m"`, `"-5m"`, `"0x10s"`). */
export declare function parseDuration(text: unknown): number | undefined;
/** Seconds of a Go duration, compound ones too; undefined where Go would refuse it. */
export declare function parseGoDuration(text: unknown): number | undefined;
/** Bytes of a size. */
export declare function parseSize(text: unknown): number | undefined;
/** Items a second of a rate. */
export declare function parseRate(text: unknown): number | undefined;

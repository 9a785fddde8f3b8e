// Durations, sizes and rates: explicit unions, because a nested template loses its alias in error messages.

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

const durationUnits = { s: 1, m: 60, h: 3600, d: 86_400 } as const;
const goUnits = { ns: 1e-9, us: 1e-6, "µs": 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 } as const;
const sizeUnits = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 } as const;
const rateUnits = { "": 1, k: 1e3, M: 1e6 } as const;

/** Seconds of a duration; undefined where the text is none (`"30 m"`, `"-5m"`, `"0x10s"`). */
export function parseDuration(text: unknown): number | undefined {
  return scaled(text, /^(\d+(?:\.\d+)?)(s|m|h|d)$/, durationUnits);
}

/** Seconds of a Go duration, compound ones too; undefined where Go would refuse it. */
export function parseGoDuration(text: unknown): number | undefined {
  if (typeof text !== "string") return undefined;
  if (text === "0") return 0;
  if (!/^-?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|ms|s|m|h))+$/.test(text)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of text.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|ms|s|m|h)/g)) {
    seconds += Number(amount) * goUnits[unit as keyof typeof goUnits];
  }
  return text.startsWith("-") ? -seconds : seconds;
}

/** Bytes of a size. */
export function parseSize(text: unknown): number | undefined {
  return scaled(text, /^(\d+(?:\.\d+)?)(Ki|Mi|Gi|Ti)$/, sizeUnits);
}

/** Items a second of a rate. */
export function parseRate(text: unknown): number | undefined {
  return scaled(text, /^(\d+(?:\.\d+)?)(k|M|)\/s$/, rateUnits);
}

function scaled(text: unknown, pattern: RegExp, units: Readonly<Record<string, number>>): number | undefined {
  const match = typeof text === "string" ? pattern.exec(text) : null;
  if (match === null) return undefined;
  return Number(match[1]) * (units[match[2] ?? ""] ?? Number.NaN);
}

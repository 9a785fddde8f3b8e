// Durations, sizes and numbers by the rules of the collector's own decoders.

/** A value that is only known where the collector runs: `${env:SIZE}`. */
export function isExpanded(value: unknown): boolean {
  return typeof value === "string" && /\$\{[^}]*\}|\$[A-Za-z_]/.test(value.replaceAll("$$", ""));
}

/** Whether Go's time.ParseDuration takes the text. */
export function isGoDuration(text: string): boolean {
  return /^[-+]?(?:0|(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/.test(text);
}

/** Whether Prometheus takes the text as a duration: days, weeks and years too, largest unit first, no fractions. */
export function isPrometheusDuration(text: string): boolean {
  return text === "0" || (text !== "" && /^(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?$/.test(text));
}

const units = { ns: 1e-9, us: 1e-6, "µs": 1e-6, "μs": 1e-6, ms: 1e-3, s: 1, m: 60, h: 3600 } as const;

/** Seconds of a duration as Go reads it; a bare number counts nanoseconds. */
export function secondsOf(value: unknown): number | undefined {
  if (typeof value === "number") return value * 1e-9;
  if (typeof value !== "string" || !isGoDuration(value)) return undefined;
  let seconds = 0;
  for (const [, amount, unit] of value.matchAll(/(\d+\.?\d*|\.\d+)(ns|us|µs|μs|ms|s|m|h)/g)) seconds += Number(amount) * units[unit as keyof typeof units];
  return value.startsWith("-") ? -seconds : seconds;
}

/** Whether the text is a number of bytes with a unit, as log receivers read it. */
export function isByteSize(text: string): boolean {
  return /^\d+(?:\.\d+)?\s*(?:[kmgtp]i?b?|b)?$/i.test(text.trim());
}

/** What a duration in another notation was probably meant to be. */
export function meantDuration(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const match = /^\s*(\d+(?:\.\d+)?)\s*(ms|millis(?:econds?)?|s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\s*$/i.exec(value);
  if (match === null) return undefined;
  const [, amount = "", unit = ""] = match;
  const letter = /^mi?l?li|^ms$/i.test(unit) ? "ms" : unit.charAt(0).toLowerCase();
  if (letter === "d") return `${Number(amount) * 24}h`;
  return letter === "w" ? `${Number(amount) * 168}h` : `${amount}${letter}`;
}

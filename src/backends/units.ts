// Durations and sizes as the backends' own files spell them.
import { parseDuration } from "../stack/literals.js";
import type { Model } from "../model/model.js";
import type { Signal } from "../stack/brands.js";

/** Go knows no days, so retentions are written in hours. */
export function hoursOf(duration: unknown, fallback: string): string {
  const seconds = parseDuration(duration);
  if (seconds === undefined) return fallback;
  return seconds % 3600 === 0 ? `${seconds / 3600}h` : `${seconds}s`;
}

/** Prometheus knows days, but no fractions of them. */
export function promDuration(duration: unknown, fallback: string): string {
  return typeof duration === "string" && /^\d+[smhd]$/.test(duration) ? duration : hoursOf(duration, fallback);
}

/** Megabytes a second of the declared load, or undefined. */
export function megabytesPerSecond(model: Model, signal: Signal): number | undefined {
  const load = model.load[signal];
  return load === null ? undefined : (load.itemsPerSecond * load.bytesPerItem) / 1e6;
}

/** How late samples may come: collectors try again for as long as the declared outage lasts, in no order. */
export function lateness(model: Model): string {
  return `${Math.max(30, Math.ceil((model.outageSeconds ?? 0) / 60))}m`;
}

/** One for each series at the declared rate, where each is written every fifteen seconds; some 150 bytes each, so never more than a million. */
export function exemplarsFor({ load }: Pick<Model, "load">): number {
  return Math.min(1_000_000, Math.max(100_000, (load.metrics?.itemsPerSecond ?? 0) * 15));
}

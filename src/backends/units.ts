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

/** Megabytes a second of the declared load, or undefined. */
export function megabytesPerSecond(model: Model, signal: Signal): number | undefined {
  const load = model.load[signal];
  return load === null ? undefined : (load.itemsPerSecond * load.bytesPerItem) / 1e6;
}

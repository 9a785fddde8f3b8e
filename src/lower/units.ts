// The user's literals as numbers of the model. Validation has seen them, so what does not parse is a fault of otelc's own.
import { parseDuration, parseRate, parseSize } from "../stack/literals.js";
import type { Volume } from "../stack/running.js";

export function secondsOf(text: unknown): number {
  return known(parseDuration(text), text);
}

export function bytesOf(text: unknown): number {
  return known(parseSize(text), text);
}

export function perSecond(text: unknown): number {
  return known(parseRate(text), text);
}

export function millisOf(cpu: number | string): number {
  return typeof cpu === "number" ? Math.round(cpu * 1000) : Number.parseInt(cpu, 10);
}

export function sizeOf(volume: Volume): { readonly size: string; readonly bytes: number; readonly storageClass: string | null } {
  const size = typeof volume === "string" ? volume : volume.size;
  return { size, bytes: bytesOf(size), storageClass: typeof volume === "string" ? null : (volume.storageClass ?? null) };
}

/** The next round size in Gi that holds so many bytes. */
export function roundedSize(bytes: number): string {
  const gibibytes = Math.max(1, bytes / 2 ** 30);
  const step = gibibytes > 100 ? 50 : gibibytes > 20 ? 10 : gibibytes > 5 ? 5 : 1;
  return `${Math.ceil(gibibytes / step) * step}Gi`;
}

function known(value: number | undefined, text: unknown): number {
  if (value === undefined) throw new RangeError(`not a validated literal: ${String(text)}`);
  return value;
}

// Quantities as Kubernetes and Compose write them.

const units: Readonly<Record<string, number>> = { "": 1, m: 1e-3, k: 1e3, K: 1e3, M: 1e6, G: 1e9, T: 1e12, Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 };

/** Bytes, or cores; NaN for what is no quantity. */
export function bytes(quantity: string): number {
  const [, amount, unit = ""] = /^([\d.]+)([A-Za-z]*)$/.exec(quantity) ?? [];
  return Number(amount) * (units[unit] ?? Number.NaN);
}

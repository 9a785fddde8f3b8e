// One change of a running system, in words, with what follows from it.

/** Ordered by what a reader must see first. */
export const kinds = ["data", "refused", "restart", "exposure", "version", "capacity", "behaviour"] as const;

export type Kind = (typeof kinds)[number];

export interface Change {
  /** Name of the workload or queue that it is about. */
  readonly of: string;
  readonly kind: Kind;
  /** What is different: `replicas 2 → 4`. */
  readonly what: string;
  /** What that does to the running system. */
  readonly consequence: string;
  /** Whether something is lost, refused or laid open: what a reviewer must not overlook. */
  readonly isRisky: boolean;
}

export type Make = (kind: Kind, what: string, consequence: string, isRisky?: boolean) => Change;

export function changesOf(of: string): Make {
  return (kind, what, consequence, isRisky = kind === "data" || kind === "refused") => ({ of, kind, what, consequence, isRisky });
}

/** `a, b and c` */
export function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

export function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** `1h`, `15d`: the largest unit that is whole. */
export function duration(milliseconds: number): string {
  const units = [["d", 86_400_000], ["h", 3_600_000], ["m", 60_000], ["s", 1000]] as const;
  const [unit, size] = units.find(([, each]) => milliseconds % each === 0) ?? (["ms", 1] as const);
  return `${milliseconds / size}${unit}`;
}

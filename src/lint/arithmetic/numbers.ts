// Figures as people read them: with separators and units, the same in every locale.

export function count(value: number): string {
  const [whole = "", fraction] = String(Math.round(value * 100) / 100).split(".");
  const grouped = whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

const binary = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"] as const;

/** Bytes in the largest binary unit that keeps a digit before the point. */
export function bytes(value: number): string {
  let scaled = value;
  let unit = 0;
  while (scaled >= 1024 && unit < binary.length - 1) {
    scaled /= 1024;
    unit += 1;
  }
  const shown = unit === 0 ? count(Math.round(scaled)) : count(Math.round(scaled * 10) / 10);
  return `${shown} ${binary[unit] ?? "B"}`;
}

/** What is needed and what there is, so that a reader sees which is more: to the byte where the units show the same. */
export function against(needed: number, room: number): readonly [needed: string, room: string] {
  const shown = [bytes(needed), bytes(room)] as const;
  return shown[0] === shown[1] ? [`${count(Math.ceil(needed))} B`, `${count(Math.floor(room))} B`] : shown;
}

/** More than the memory limiter allows: `1 GiB > 819 MiB (limit_mib)`. */
export function overLimit(needed: number, limitMib: number): string {
  const limit = limitMib * 2 ** 20;
  const [need, has] = against(needed, limit);
  return `${need} > ${count(limitMib)} MiB (limit_mib)${bytes(needed) === bytes(limit) ? ` = ${has}` : ""}`;
}

export function seconds(value: number): string {
  return `${count(value)} s`;
}

export function plural(amount: number, noun: string): string {
  return `${count(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

/** `"a"`, `"b" and "c"`. */
export function quoted(names: readonly string[]): string {
  const shown = names.map((name) => `"${name}"`);
  const last = shown.at(-1) ?? "";
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

/** A volume, or a memory, counts as full at this share: file systems, compaction and queries need the rest. */
export const fullAt = 0.85;

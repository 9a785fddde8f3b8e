// What was probably meant by a duration, a size, a rate, a version or a URL that is written in another notation.

const units: readonly { readonly expects: string; readonly pattern: RegExp; readonly spell: Readonly<Record<string, string>>; readonly ending: string }[] = [
  { expects: "duration", pattern: /^(\d+(?:\.\d+)?)\s*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)$/i, spell: { s: "s", m: "m", h: "h", d: "d" }, ending: "" },
  { expects: "size", pattern: /^(\d+(?:\.\d+)?)\s*([kmgt])i?b?$/i, spell: { k: "Ki", m: "Mi", g: "Gi", t: "Ti" }, ending: "" },
  { expects: "rate", pattern: /^(\d+(?:\.\d+)?)\s*([km]?)(?:\/\s*(?:s|sec|second)|ps)?$/i, spell: { "": "", k: "k", m: "M" }, ending: "/s" },
];

export function repaired(found: unknown, expected: string): string | undefined {
  if (typeof found !== "string") return undefined;
  if (expected.startsWith("a URL with its scheme") && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(found)) return `https://${found}`;
  if (expected.includes("version") && /^v\d/.test(found)) return found.slice(1);
  for (const { expects, pattern, spell, ending } of units) {
    const match = expected.includes(`a ${expects} `) ? pattern.exec(found.trim()) : null;
    const unit = match === null ? undefined : spell[(match[2] ?? "").charAt(0).toLowerCase()];
    if (match !== null && unit !== undefined) return `${match[1] ?? ""}${unit}${ending}`;
  }
  return undefined;
}

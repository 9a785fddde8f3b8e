// What was probably meant by a duration, a size, a rate, a version, a host or a URL that is written in another notation.

const units: readonly { readonly expects: string; readonly pattern: RegExp; readonly spell: Readonly<Record<string, string>>; readonly ending: string }[] = [
  { expects: "duration", pattern: /^(\d+(?:[.,]\d+)?)\s*(s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?)$/i, spell: { s: "s", m: "m", h: "h", d: "d" }, ending: "" },
  { expects: "size", pattern: /^(\d+(?:[.,]\d+)?)\s*([kmgt])i?b?$/i, spell: { k: "Ki", m: "Mi", g: "Gi", t: "Ti" }, ending: "" },
  { expects: "rate", pattern: /^(\d+(?:[.,]\d+)?)\s*([km]?)(?:\s*(?:\/|per)\s*(?:s|sec|second)|ps)?$/i, spell: { "": "", k: "k", m: "M" }, ending: "/s" },
];

export function repaired(given: unknown, expected: string): string | undefined {
  const found = typeof given === "number" && given > 0 && expected.includes("a rate ") ? String(given) : given;
  if (typeof found !== "string") return undefined;
  if (expected.startsWith("a URL with its scheme") && /^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(found)) return `https://${found}`;
  const [, origin] = /without a path/.test(expected) ? (/^(https?:\/\/[\w.-]+(?::\d+)?)\/\S*$/.exec(found) ?? []) : [];
  if (origin !== undefined) return origin;
  if (expected.includes("version") && /^v\d/.test(found)) return found.slice(1);
  if (expected.includes("CIDR") && /^\d{1,3}(?:\.\d{1,3}){3}(?<!\.0)$/.test(found)) return `${found}/32`;
  return withoutScheme(found, expected) ?? inDays(found, expected) ?? inOneUnit(found, expected) ?? inUnits(found, expected);
}

/** `https://registry.example.com/` where a host is read, with or without what may stand behind it. */
function withoutScheme(found: string, expected: string): string | undefined {
  const [, host = "", path = ""] = /^[a-z]+:\/\/([\w.-]+(?::\d+)?)(\/[\w./-]*)?$/i.exec(found) ?? [];
  if (host === "" || !/\bno scheme|without a scheme|^a host name/.test(expected) || (expected === "a host name" && host.includes(":"))) return undefined;
  const rest = path.replace(/\/+$/, "");
  return rest === "" || expected.includes("with a path") ? `${host}${rest}` : undefined;
}

function inDays(found: string, expected: string): string | undefined {
  const weeks = expected.includes("a duration ") && /"\d+d"/.test(expected) ? /^(\d+)\s*(?:w|weeks?)$/i.exec(found.trim())?.[1] : undefined;
  return weeks === undefined ? undefined : `${Number(weeks) * 7}d`;
}

/** `1h30m`, where one unit is read. */
function inOneUnit(found: string, expected: string): string | undefined {
  const [, hours = "0", minutes = "0", seconds = "0"] = expected.includes("a duration such as") && /"\d+d"/.test(expected) ? (/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(found.trim()) ?? []) : [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (total === 0) return undefined;
  return total % 60 === 0 ? `${total / 60}m` : `${total}s`;
}

function inUnits(found: string, expected: string): string | undefined {
  for (const { expects, pattern, spell, ending } of units) {
    const match = expected.includes(`a ${expects} `) ? pattern.exec(found.trim()) : null;
    const unit = match === null ? undefined : spell[(match[2] ?? "").charAt(0).toLowerCase()];
    if (match !== null && unit !== undefined) return `${(match[1] ?? "").replace(",", ".")}${unit}${ending}`;
  }
  return undefined;
}

// Formats of times, as strptime writes them, and time zones by their names.
import { nearest } from "../diagnostics/nearest.js";
import type { Objection } from "./objection.js";

const directives = "YymoqbhBdegaAHlIpPMSLfsZzwijkDxFTXrRntc%";

export function objectionToFormat(format: string): Objection | undefined {
  if (format === "") return { what: "is empty", fix: 'Write how the time is written, such as "%Y-%m-%dT%H:%M:%S".' };
  if (/\d/.test(format)) return { what: `is ${JSON.stringify(format)}, which holds digits`, fix: 'Write directives in the place of an example: "%Y-%m-%d" for "2006-01-02".' };
  const unknown = [...format.matchAll(/%(.)/gs)].find(([, letter = ""]) => !directives.includes(letter))?.[0];
  if (unknown !== undefined) return { what: `has "${unknown}", which stands for nothing`, fix: instead[unknown] ?? `Use one of: ${[...directives].map((letter) => `%${letter}`).join(", ")}.` };
  const fraction = /[^.,]%[Lfs]/.exec(format)?.[0];
  if (fraction !== undefined) return { what: `has "${fraction}", a fraction of a second behind no point`, fix: 'Write a point or a comma in front of it: "%S.%L".' };
  return /%/.test(format.replaceAll("%%", "")) ? undefined : { what: `is ${JSON.stringify(format)}, which holds no directive: this very text is read or written`, fix: 'Write directives, such as "%Y-%m-%d".', isLate: true };
}

/** Directives of other programs. */
const instead: Readonly<Record<string, string>> = {
  "%N": 'Nanoseconds are "%s", behind a point.', "%Q": 'Milliseconds are "%L", behind a point; of an epoch, use UnixMilli(Int(...)).', "%3": 'Milliseconds are "%L".', "%-": 'Without a zero in front, days are "%g", months "%q" and hours "%l".',
};

/** Names of zones are those of the IANA database, in its own spelling. */
export function objectionToZone(zone: string): Objection | undefined {
  if (zone === "" || zone === "Local" || isZone(zone)) return undefined;
  const spaced = zone.replaceAll(" ", "_");
  const close = isZone(spaced) ? spaced : nearest(zone, Intl.supportedValuesOf("timeZone"));
  return { what: `is ${JSON.stringify(zone)}, which is no time zone`, fix: close === undefined || close === zone ? 'Write the name of a place, such as "Europe/Berlin", or "UTC".' : `Did you mean "${close}"?` };
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    // An offset is no name; and what is spelled in small letters is another file in the database.
    return /^[A-Z]/.test(zone) && !/^(?:GMT|UTC)[+-]\d/.test(zone);
  } catch {
    return false;
  }
}

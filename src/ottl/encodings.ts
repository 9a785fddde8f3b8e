// Encodings by the names that the collector knows: some of its own, and those of the IANA index that it has a table for.
import { nearest } from "../diagnostics/nearest.js";
import type { Objection } from "./objection.js";

const own = ["base64", "base64-raw", "base64-url", "base64-raw-url"];
const universal = ["utf-8", "utf8", "utf-8-raw", "utf8-raw", "utf-16", "utf16", "utf-16le", "utf-16be", "ascii", "us-ascii", "nop", ""];

/** Families of which the index has many names, not all of them with a table. */
const families = /^(?:ibm|cp\d{3}$|cs|ccsid|iso|latin|l\d|koi8|mac|windows-|x-|shift|ms_|euc|ext|gb|hz|big5|cn|us|ansi_x|arabic|greek|hebrew|cyrillic|ecma|asmo|elot|ks|korean|csunicode|\d{3,})/i;

export function objectionToEncoding(encoding: string): Objection | undefined {
  if (own.includes(encoding) || universal.includes(encoding.toLowerCase()) || families.test(encoding)) return undefined;
  const known = [...own, "utf-8", "utf-16", "ascii", "iso-8859-1", "windows-1252"];
  const close = nearest(encoding, known);
  return { what: `is ${JSON.stringify(encoding)}, which the collector does not know`, fix: close === undefined ? `Use one of: ${known.join(", ")}.` : `Did you mean "${close}"?` };
}

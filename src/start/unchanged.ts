// A build or a lint in which nothing has changed: what there is to say is known.
import type { Call } from "./key.js";
import { keyOf } from "./key.js";
import { recall, stands } from "./record.js";

export interface Said { readonly out: string; readonly err: string; readonly code: number }

/** What to print where input and output stand as an earlier build left them. */
export function unchanged(cache: string, call: Call): Said | undefined {
  const key = keyOf(call);
  const record = key === undefined ? undefined : recall(cache, key, call.environment);
  if (record === undefined || !stands(record)) return undefined;
  const state = call.args.includes("--check") ? "current" : "unchanged";
  const summary = record.hasSummary ? record.folders.map(({ name, files }) => `${name}: ${files.length} ${state}\n`).join("") : "";
  return { out: record.out, err: record.err + summary, code: record.code };
}

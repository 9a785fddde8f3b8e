// The files of a target's folder, parsed.
import { isRecord, type Fields } from "../lint/documents/record.js";

export interface Tree {
  /** Parsed documents by path; texts that are no YAML or JSON are missing. */
  readonly documents: ReadonlyMap<string, readonly unknown[]>;
  readonly texts: ReadonlyMap<string, string>;
  readonly lock: Fields;
}

/** Reads YAML: one entry a document. Throws where it is none. */
export type Parse = (text: string) => readonly unknown[];

export function readTree(texts: ReadonlyMap<string, string>, parse: Parse, lockName: string): Tree {
  const documents = new Map<string, readonly unknown[]>();
  for (const [path, text] of texts) {
    const parsed = parsedFile(path, text, parse);
    if (parsed !== undefined) documents.set(path, parsed);
  }
  const [lock] = documents.get(lockName) ?? [];
  return { documents, texts, lock: isRecord(lock) ? lock : {} };
}

/** A file that was edited by hand may be no YAML any more: it is then only known to differ. */
function parsedFile(path: string, text: string, parse: Parse): readonly unknown[] | undefined {
  try {
    if (path.endsWith(".json")) return [JSON.parse(text)];
    return /\.ya?ml$/.test(path) ? parse(text) : undefined;
  } catch {
    return undefined;
  }
}

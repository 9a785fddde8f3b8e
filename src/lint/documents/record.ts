// Documents are data of any shape: looked into one step at a time.

export type Fields = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function fieldsOf(value: unknown): Fields {
  return isRecord(value) ? value : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** What stands at a path; undefined where a step is missing. */
export function inside(value: unknown, ...path: readonly string[]): unknown {
  let here = value;
  for (const step of path) here = fieldsOf(here)[step];
  return here;
}

/** What stands at a path inside data of any shape; undefined where a step is missing. */
export function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((here, step) => (typeof here === "object" && here !== null ? Object.getOwnPropertyDescriptor(here, step)?.value : undefined), value);
}

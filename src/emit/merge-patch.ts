// Patches of emitted objects, as RFC 7386 merges them: null removes, objects merge, everything else replaces.
import type { Path } from "../diagnostics/diagnostic.js";

export function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const result: Record<string, unknown> = isObject(target) ? { ...target } : {};
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete result[key];
    else result[key] = mergePatch(result[key], value);
  }
  return result;
}

/** Whether a value stands at a path, such as one that a patch has written. */
export function hasValue(value: unknown, path: Path): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  return typeof value === "object" && value !== null && Object.hasOwn(value, step) && hasValue(Object.entries(value).find(([key]) => key === String(step))?.[1], rest);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

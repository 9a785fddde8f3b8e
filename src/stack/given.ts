// What a builder that takes its options apart was called with, for validation to tell of what are no options.

const known = new WeakMap<object, { readonly options: unknown; readonly kind: string }>();

/** Remembers the options that the builder of a kind made a value of. */
export function remember<T extends object>(value: T, kind: string, options: unknown): T {
  known.set(value, { options, kind });
  return value;
}

/** What the call that made a value was given; undefined for a copy. */
export function givenTo(value: object): { readonly options: unknown; readonly areOptions: boolean } | undefined {
  const given = known.get(value);
  return given === undefined ? undefined : { options: given.options, areOptions: isOptions(given.options, given.kind) };
}

/** The options, or none in the place of what cannot be taken apart. */
export function optionsOf<T extends object>(given: T, kind: string): T {
  return isOptions(given, kind) ? given : ({} as T);
}

/** An object that no builder made, or a copy of what this builder makes, which has its options beside its kind. */
function isOptions(given: unknown, kind: string): boolean {
  if (typeof given !== "object" || given === null || Array.isArray(given) || given instanceof Promise) return false;
  return !("kind" in given) || given.kind === kind;
}

/** Gives a value the name that stands in `{ name }`; anything else is remembered. */
export function named<T extends object>(value: T, naming: unknown): T {
  if (naming === undefined || naming === null) return value;
  const entries = typeof naming === "object" ? Object.entries(naming) : [["", naming] as const];
  if (!entries.every(([key, name]) => key === "name" && (name === undefined || typeof name === "string"))) return remember(value, "naming", naming);
  const [, name] = entries[0] ?? [];
  return name === undefined ? value : Object.assign(value, { name: name as string });
}

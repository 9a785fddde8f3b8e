// Option values of the model: JSON, and a few symbols that a target turns into text when it knows where things run.

/** A secret's value, as an environment variable of the container. */
export interface SecretValue { readonly $: "secret"; readonly key: string }
/** An environment variable that the container already has. */
export interface VariableValue { readonly $: "variable"; readonly name: string }
/** Text around secrets. */
export interface TextValue { readonly $: "text"; readonly parts: readonly (string | SecretValue | VariableValue)[] }
/** The path of a mounted secret or project file. */
export interface FileValue { readonly $: "file"; readonly secret: string | null; readonly path: string | null }
/** `host:port` of a node of this stack, or a URL of it where a scheme is given. `each` asks for the name that resolves to every replica. */
export interface AddressValue { readonly $: "address"; readonly of: string; readonly port: number; readonly scheme: "" | "http" | "https" | "dns"; readonly path: string; readonly each: boolean }
/** The id of a component of the same collector. */
export interface ComponentValue { readonly $: "component"; readonly id: string }
/** The directory of a volume of the collector. */
export interface DirectoryValue { readonly $: "directory"; readonly volume: string }

export type Symbolic = SecretValue | VariableValue | TextValue | FileValue | AddressValue | ComponentValue | DirectoryValue;

export type Value = string | number | boolean | null | Symbolic | readonly Value[] | { readonly [key: string]: Value };

/** Options by name: an object that is no symbol. */
export type Block = Readonly<Record<string, Value>>;

export function isBlock(value: Value | undefined): value is Block {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isSymbolic(value);
}

export function isSymbolic(value: Value): value is Symbolic {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "$" in value;
}

/** Every symbol inside a value, in order. */
export function* symbolsIn(value: Value): Generator<Symbolic> {
  if (typeof value !== "object" || value === null) return;
  if (isSymbolic(value)) {
    yield value;
    if (value.$ === "text") for (const part of value.parts) if (typeof part !== "string") yield part;
    return;
  }
  for (const child of Object.values(value)) yield* symbolsIn(child);
}

/** Replaces each symbol; everything else is copied as it is. */
export function resolve(value: Value, replace: (symbol: Symbolic) => unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (isSymbolic(value)) return replace(value);
  if (Array.isArray(value)) return value.map((item) => resolve(item, replace));
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, resolve(child, replace)]));
}

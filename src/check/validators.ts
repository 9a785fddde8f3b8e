// Validators are compiled from schemas/ when the package is built: ajv's compiler is far too slow for every build of a stack.
import { createRequire } from "node:module";
import { join } from "node:path";
import { packageRoot } from "../package/root.js";

export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly propertyName?: string;
}

export type Validator = ((document: unknown) => boolean) & { readonly errors?: readonly SchemaError[] | null };

interface Validators {
  readonly keys: readonly string[];
  validatorOf(key: string): Validator | undefined;
}

let loaded: Validators | undefined;

/** The validator of a document: `compose`, or `apps/v1/Deployment`. Undefined where otelc has no schema for it. */
export function validatorOf(key: string): Validator | undefined {
  loaded ??= load();
  return loaded.validatorOf(key);
}

function load(): Validators {
  const path = join(packageRoot(), "dist", "validators", "index.cjs");
  const required: Validators = createRequire(path)(path);
  return required;
}

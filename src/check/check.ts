// Every emitted document against the schema of the program that will read it. What fails here came in by a patch, an extra service or a manifest, or is a fault of otelc's own.
import type { Diagnostics, Path, Place, Said } from "../diagnostics/diagnostic.js";
import type { Artifact, SchemaId } from "../emit/artifact.js";
import { oncePer } from "../emit/once.js";
import { formOf } from "./kubernetes-forms.js";
import { type SchemaError, validatorOf } from "./validators.js";

export function check(artifacts: readonly Artifact[], log: Diagnostics): void {
  const all = artifacts.flatMap((artifact) => {
    const { documents, schema } = artifact;
    if (schema === undefined || typeof documents === "string") return [];
    return errorsOf(documents, schema).map((error) => found(error, documents[error.document], artifact));
  });
  // One patch of many objects is one mistake.
  const places = new Map(all.map((each) => [each.key, all.filter(({ key }) => key === each.key)]));
  for (const [first, ...others] of places.values()) if (first !== undefined) log.error("check/schema", first.place, { ...first.said, message: others.length === 0 ? first.said.message : `${first.said.message} So it is in ${others.length} more.` });
}

interface Found { readonly key: string; readonly place: Path | Place; readonly said: Said }

interface Wrong extends SchemaError {
  /** Its place in the file. */
  readonly document: number;
  /** Of the schema that it breaks. */
  readonly key: string;
}

const errorsOf = oncePer((documents: readonly unknown[], schema: SchemaId): readonly Wrong[] => documents.flatMap((document, index) => {
  const key = keyOf(document, schema);
  const validate = key === undefined ? undefined : validatorOf(key);
  return key === undefined || validate === undefined || validate(document) ? [] : withoutEchoes(validate.errors ?? []).map((error) => ({ ...error, document: index, key }));
}));

function found(error: Wrong, document: unknown, artifact: Artifact): Found {
  const path = pathOf(error);
  const where = path.length === 0 ? "at its top" : `at ${path.join(".")}`;
  const place = artifact.placeOf?.(error.document, path) ?? artifact.origin;
  const wrong = `${said(error)} ${where}`;
  return { key: JSON.stringify(place === artifact.origin ? [artifact.path, error.document, wrong] : [place, wrong]), place, said: {
    ...(error.propertyName !== undefined || error.keyword === "additionalProperties" ? { on: "key" as const } : {}),
    message: `${artifact.path}: ${nameOf(document, error.key)} ${wrong}.`,
    why: artifact.schema === "kubernetes" ? (formOf(path) ?? refused) : refused,
    fix: place === artifact.origin ? "Correct the patch, the extra service or the manifest that it comes from; if there is none, report it as a fault of otelc." : "Correct it here.",
  } };
}

const refused = "The program that reads this file would refuse it.";

/** The value that is wrong; of an unknown key or a wrong name of one, the key. */
function pathOf({ instancePath, params, propertyName }: SchemaError): Path {
  const steps = instancePath.split("/").slice(1).map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const key = propertyName ?? (typeof params["additionalProperty"] === "string" ? params["additionalProperty"] : undefined);
  return [...steps, ...(key === undefined ? [] : [key])].map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function keyOf(document: unknown, schema: SchemaId): string | undefined {
  if (schema === "compose") return "compose";
  if (schema !== "kubernetes" && schema !== "kustomization") return undefined;
  if (typeof document !== "object" || document === null || !("apiVersion" in document) || !("kind" in document)) return undefined;
  return `${String(document.apiVersion)}/${String(document.kind)}`;
}

function nameOf(document: unknown, key: string): string {
  const metadata = typeof document === "object" && document !== null && "metadata" in document ? document.metadata : undefined;
  const name = typeof metadata === "object" && metadata !== null && "name" in metadata ? ` "${String(metadata.name)}"` : "";
  return `${key.split("/").at(-1)}${name}`;
}

/** A union reports itself besides what is wrong inside it. */
function withoutEchoes(errors: readonly SchemaError[]): readonly SchemaError[] {
  const inner = errors.filter((error) => !["oneOf", "anyOf", "if", "propertyNames"].includes(error.keyword));
  // Of a union, what is wrong inside the form that was meant says more than that another form is not met.
  const meant = inner.filter((error) => error.keyword !== "type" || !inner.some((other) => other.instancePath.startsWith(`${error.instancePath}/`)));
  return meant.length > 0 ? meant : errors;
}

const phrases: Readonly<Record<string, (params: SchemaError["params"]) => string>> = {
  additionalProperties: (params) => `has the unknown key "${String(params["additionalProperty"])}"`,
  required: (params) => `lacks the key "${String(params["missingProperty"])}"`,
  type: (params) => `should be of type ${String(params["type"])}`,
  enum: (params) => `should be one of ${listed(params["allowedValues"])}`,
  pattern: () => "has a value in the wrong form",
  maxLength: (params) => `has more than ${String(params["limit"])} characters`,
  minimum: (params) => `has a number below ${String(params["limit"])}`,
  maximum: (params) => `has a number above ${String(params["limit"])}`,
  uniqueBy: (params) => `has two entries with the same ${String(params["key"])}`,
};

function said(error: SchemaError): string {
  return phrases[error.keyword]?.(error.params) ?? `breaks the rule "${error.keyword}"`;
}

function listed(values: unknown): string {
  return Array.isArray(values) ? values.map(String).join(", ") : String(values);
}

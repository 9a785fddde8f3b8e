// Issues of a schema become diagnostics: what, why, fix, at the path of the value.
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { nearest, offer, respelled } from "../diagnostics/nearest.js";
import { valueAt } from "../diagnostics/value-at.js";
import type { AnySchema, Schema, SchemaIssue } from "../stack/schema.js";
import { advice } from "./advice.js";
import { spelled } from "./component-options/place.js";
import { homeOf } from "./home.js";
import { callOf, misgiven } from "./misgiven.js";
import { capitalised, isInstance, shown } from "./shown.js";

/** What a checked value is called in messages: `kafka()`, `collector "edge"`. */
export interface Subject {
  readonly noun: string;
  readonly at: Path;
  /** What is written in place of a key of the schema. @default the key itself */
  readonly instead?: Readonly<Record<string, readonly string[]>>;
  /** A path into the value as the user wrote it, where a builder has put it elsewhere. @default the path itself */
  readonly written?: (path: Path) => Path;
}

/** Checks a value and reports every issue at once. */
export function checkSchema(schema: Schema, value: unknown, subject: Subject, log: Diagnostics): void {
  const result = schema.safeParse(value);
  if (result.success) return;
  const context = { schema, value, subject, log };
  const issues = result.error.issues.flatMap((issue) => narrowed(issue, value));
  const misspelt = new Set(issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys.flatMap((key) => namesFor(key, issue.path as Path, context)) : [])));
  // What is written under another name, or in the block around it, is not missing besides.
  for (const issue of issues) if (!misspelt.has(JSON.stringify(issue.path)) || valueAt(value, issue.path as Path) !== undefined) reportIssue(issue, context);
}

function namesFor(key: string, path: Path, context: Context): readonly string[] {
  const known = keysHere(path, context);
  const homes = known.filter((each) => keysHere([...path, each], context).includes(key));
  return [meant(key, known), ...homes].map((each) => JSON.stringify([...path, each]));
}

/** What the Collector calls the parts of a pipeline. */
const upstreamNames: Readonly<Record<string, string>> = { receivers: "from", processors: "through", exporters: "to" };

function meant(key: string, known: readonly string[]): string | undefined {
  const name = upstreamNames[key];
  return name !== undefined && known.includes(name) ? name : nearest(key, known);
}

function keysHere(path: Path, { schema, subject }: Context): readonly string[] {
  // A node's own kind and type are not the user's to write.
  return keysAt(schema, path).flatMap((each) => (path.length > 0 ? each : each === "kind" || each === "type" ? [] : (subject.instead?.[each] ?? each)));
}

interface Context { readonly schema: Schema; readonly value: unknown; readonly subject: Subject; readonly log: Diagnostics }

function reportIssue(issue: SchemaIssue, context: Context): void {
  const path = issue.path as Path;
  if (issue.code === "unrecognized_keys") {
    for (const key of issue.keys) reportUnknownKey(key, path, context);
    return;
  }
  const found = valueAt(context.value, path);
  if (found === undefined) reportMissing(path, issue, context);
  else reportWrong(path, found, issue, context);
}

/** A union of object forms speaks about the form that was meant: the one with the fewest objections that got past its type. */
function narrowed(issue: SchemaIssue, value: unknown): readonly SchemaIssue[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code !== "invalid_union" || isInstance(valueAt(value, path))) return [{ ...issue, path }];
  const forms = issue.errors.filter((errors) => errors.length > 0 && errors.every((error) => error.path.length > 0 || error.code === "unrecognized_keys"));
  const [meant] = [...forms].sort((left, right) => left.length - right.length);
  return meant?.flatMap((inner) => narrowed({ ...inner, path: [...path, ...inner.path] }, value)) ?? [{ ...issue, path }];
}

function reportUnknownKey(key: string, path: Path, context: Context): void {
  const { subject, log } = context;
  if (keysAt(context.schema, path).includes(key) && path.length > 0) {
    log.error("validate/unknown-key", [...subject.at, ...path, key], { on: "key", message: `${subject.noun} has "${asWritten([...path, key], subject)}" beside options that exclude it.`, why: "Each belongs to another form, and one would be ignored.", fix: "Keep one of them." });
    return;
  }
  const known = keysHere(path, context);
  const name = meant(key, known);
  const home = homeOf(key, path, (at) => keysHere(at, context));
  log.error("validate/unknown-key", [...subject.at, ...path, key], {
    on: "key",
    message: `${subject.noun} has no option "${asWritten([...path, key], subject)}".`,
    why: name === undefined ? "An option that is not known would be ignored." : undefined,
    fix: home ?? (name === undefined || name === nearest(key, known) ? offer(key, known) : `It is called "${name}" here.`), edit: respelled(key, known),
  });
}

function reportMissing(path: Path, issue: SchemaIssue, { value, subject, log }: Context): void {
  const within = valueAt(value, path.slice(0, -1));
  if (typeof within === "object" && within !== null && Object.hasOwn(within, path.at(-1) ?? "")) {
    log.error("validate/wrong-value", [...subject.at, ...path], { on: "use", message: `${subject.noun} has undefined for "${asWritten(path, subject)}".`, why: `${capitalised(expected(issue))}.`, fix: suggestion(issue, undefined) });
    return;
  }
  log.error("validate/missing-option", [...subject.at, ...path.slice(0, -1)], {
    message: `${subject.noun} needs the option "${asWritten(path, subject)}".`,
    why: `It has no default that would be right everywhere: ${expected(issue)}.`,
    fix: `Add "${String(path.at(-1))}".`,
  });
}

function reportWrong(path: Path, found: unknown, issue: SchemaIssue, { subject, log }: Context): void {
  const isLiteral = expected(issue).startsWith("expected secret(") && typeof found === "string";
  if (isLiteral) {
    log.error("validate/literal-secret", [...subject.at, ...path], {
      message: `${subject.noun} has a secret written out in "${asWritten(path, subject)}".`,
      why: "Whoever can read the repository could read it, and it would stand in the emitted files.",
      fix: `Name it instead: secret("${suggestedKey(path)}").`,
    });
    return;
  }
  const name = asWritten(path, subject);
  log.error("validate/wrong-value", [...subject.at, ...path], name === "" ? misgiven(subject.noun, found, callOf(subject.noun)) : {
    on: "use",
    message: `${subject.noun} has ${shown(found)} for "${name}".`,
    why: `${capitalised(expected(issue))}.`,
    fix: suggestion(issue, found),
  });
}

function asWritten(path: Path, { written = (same) => same }: Subject): string {
  return spelled(written(path));
}

function expected(issue: SchemaIssue): string {
  if (issue.message.startsWith("expected ")) return issue.message;
  if (issue.code === "invalid_value") return `expected one of: ${issue.values.map(String).join(", ")}`;
  if (issue.code === "too_small") return "expected at least one entry";
  if (issue.code === "invalid_type") return `expected ${nouns[issue.expected] ?? issue.expected}`;
  return "expected another kind of value";
}

const nouns: Readonly<Record<string, string>> = { object: "an object", record: "an object of names and values", array: "a list", string: "a text", boolean: "true or false", number: "a number" };

function suggestion(issue: SchemaIssue, found: unknown): string {
  return advice(found, expected(issue).replace("expected ", ""));
}

function suggestedKey(path: Path): string {
  const words = path.filter((step) => typeof step === "string").join("_").replaceAll(/([a-z])([A-Z])/g, "$1_$2");
  return words.toUpperCase().replaceAll(/[^A-Z0-9_]/g, "_");
}

/** The keys that a schema knows at a path; through optionals, lists, records and unions. */
function keysAt(schema: AnySchema, path: Path): readonly string[] {
  const def = schema._zod.def as { type: string; innerType?: AnySchema; element?: AnySchema; valueType?: AnySchema; options?: readonly AnySchema[]; shape?: Record<string, AnySchema> };
  if (def.innerType !== undefined) return keysAt(def.innerType, path);
  if (def.options !== undefined) return def.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.shape?.[step] ?? def.element ?? def.valueType;
  return next === undefined ? [] : keysAt(next, rest);
}

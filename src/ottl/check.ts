// Whether what a parsed statement names exists where it stands. Where facts are missing, nothing is said.
import { nearest, offer } from "../diagnostics/nearest.js";
import { choicesOf } from "./choices.js";
import { type FunctionArgument, isContext, isReachable, type OttlFacts } from "./facts.js";
import type { OttlProblem } from "./lexer.js";
import { refusalsOf } from "./refusals.js";
import { objectionTo } from "./regular-expression.js";
import type { Argument, Call, Named, Path } from "./syntax.js";

/** Where a text stands. */
export interface Standing {
  /** The component whose functions count: `transform`, `filter`. */
  readonly component: string;
  /** The contexts it may be in; with one, paths need not name it. */
  readonly contexts: readonly string[];
  /** Whether each path must name its context. */
  readonly namesContext: boolean;
}

export function problemsIn(named: Named, standing: Standing, facts: OttlFacts): readonly OttlProblem[] {
  const known = functionsKnown(standing, facts);
  return [
    ...named.calls.flatMap((call) => problemsOfCall(call, known, standing, facts)),
    ...named.paths.flatMap((path) => problemsOfPath(path, standing, facts) ?? []),
    ...named.enums.filter(({ isArgument }) => !isArgument).flatMap(({ name, offset }) => problemOfEnum(name, offset, standing, facts) ?? []),
  ].sort((left, right) => left.offset - right.offset);
}

/** Functions that any of the contexts knows; undefined where the catalog does not tell. */
function functionsKnown({ component, contexts }: Standing, { components }: OttlFacts): ReadonlySet<string> | undefined {
  const byContext = components[component] ?? components["transform"];
  if (byContext === undefined || !contexts.some((context) => byContext[context] !== undefined)) return undefined;
  return new Set(contexts.flatMap((context) => byContext[context] ?? []));
}

function problemsOfCall(call: Call, known: ReadonlySet<string> | undefined, standing: Standing, facts: OttlFacts): readonly OttlProblem[] {
  if (known !== undefined && !known.has(call.name)) return [unknownFunction(call, known)];
  const expected = facts.functions[call.name]?.args ?? [];
  if (expected.length === 0) return [];
  const wrong = problemsOfCount(call, expected) ?? call.arguments.flatMap((argument, index) => problemOfArgument({ call, argument, index, expected, standing, facts }) ?? []);
  return wrong.length > 0 ? wrong : refusalsOf(call, expected);
}

function unknownFunction(call: Call, known: ReadonlySet<string>): OttlProblem {
  const alike = [...known].filter((name) => /^[a-z]/.test(name) === call.isEditor);
  const close = nearest(call.name, alike);
  const kind = call.isEditor ? "editor" : "converter";
  return { kind: "function", message: `There is no ${kind} "${call.name}" here.`, fix: close === undefined ? `Use one of the ${kind}s of OTTL, such as ${alike.slice(0, 3).join(", ")}.` : `Did you mean "${close}"?`, offset: call.offset, length: call.length };
}

function problemsOfCount(call: Call, expected: readonly FunctionArgument[]): readonly OttlProblem[] | undefined {
  const least = expected.filter(({ optional }) => optional !== true).length;
  const count = call.arguments.length;
  if (count >= least && count <= expected.length) return undefined;
  const wanted = least === expected.length ? String(least) : `${least} to ${expected.length}`;
  return [{ kind: "argument", message: `"${call.name}" takes ${wanted} arguments, not ${count}.`, fix: `Write ${call.name}(${expected.map(({ name, optional }) => (optional === true ? `[${name}]` : name)).join(", ")}).`, offset: call.offset, length: call.length }];
}

interface Given { readonly call: Call; readonly argument: Argument; readonly index: number; readonly expected: readonly FunctionArgument[]; readonly standing: Standing; readonly facts: OttlFacts }

function problemOfArgument({ call, argument, index, expected, standing, facts }: Given): OttlProblem | undefined {
  const wanted = argument.name === undefined ? expected[index] : expected.find(({ name }) => name === argument.name);
  const place = { kind: "argument", offset: argument.offset, length: argument.length } as const;
  if (wanted === undefined) return { ...place, message: `"${call.name}" has no argument "${argument.name ?? ""}".`, fix: `Its arguments are: ${expected.map(({ name }) => name).join(", ")}.` };
  if (argument.is === "enum" && wanted.type !== "function") return problemOfEnum(argument.says, argument.offset, standing, facts);
  const objection = argument.is === "text" && isPattern(call.name, wanted.name) ? objectionTo(argument.says) : undefined;
  if (objection !== undefined) return { ...place, message: `The regular expression "${argument.says}" ${objection.what}.`, fix: objection.fix };
  const known = choicesOf(call.name, wanted.name);
  if (argument.is === "text" && known?.includes(argument.says) === false) return { ...place, message: `"${call.name}" knows no ${wanted.name} "${argument.says}".`, fix: offer(argument.says, known) };
  return problemOfType(call.name, argument, wanted);
}

/** What the two functions of matches take is the pattern of a file's name. */
function isPattern(call: string, argument: string): boolean {
  return /^(?:regex|pattern$)/.test(argument) && !/_match(?:es)?$/.test(call);
}

function problemOfType(call: string, argument: Argument, wanted: FunctionArgument): OttlProblem | undefined {
  const takes = literals[wanted.type];
  const mustBeText = wanted.type === "list of string literal" ? argument.items.find(({ is }) => is !== "text") : undefined;
  const { is, says, offset, length } = mustBeText ?? argument;
  const isWorkedOut = (is === "other" || is === "enum") && !wanted.type.endsWith("literal");
  if (takes === undefined || (mustBeText === undefined && (isWorkedOut || is === "enum" || takes.includes(is)))) return undefined;
  const type = mustBeText === undefined ? wanted.type : "string literal";
  const what = `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
  const isNegative = type === "int literal" && /^-\d+$/.test(says);
  return { kind: "argument", offset, length, message: `The argument "${wanted.name}" of "${call}" is ${isNegative ? "negative" : `not ${what}`}.`, fix: isNegative ? "Write a number without a sign." : is === "other" ? `Write ${what}: nothing is worked out there.` : `Write ${what}.` };
}

/** Which literals an argument takes, by its type; of what is worked out nothing is known. */
const literals: Readonly<Record<string, readonly Argument["is"][]>> = {
  path: [], "string literal": ["text"], "bool literal": ["boolean"], "int literal": ["number"], "float literal": ["number"],
  string: ["text"], int: ["number"], bool: ["boolean"], time: [], duration: [], map: ["map"],
  list: ["list"], "list of any": ["list"], "list of string": ["list"], "list of stringLike": ["list"], "list of string literal": ["list"], "list of float literal": ["list"],
};

function problemsOfPath(path: Path, standing: Standing, facts: OttlFacts): OttlProblem | undefined {
  const [first = "", ...rest] = path.segments;
  if (first === "otelcol") return undefined;
  const named = isContext(first) && rest.length > 0 && (standing.namesContext || standing.contexts.some((context) => isReachable(first, context, facts)));
  if (named) return standing.contexts.some((context) => isReachable(first, context, facts)) ? unknownPath(first, path, 1, facts) : foreignContext(first, path, standing);
  const isForeign = isContext(first) && rest.length > 0 && standing.contexts.every((context) => facts.contexts[context] !== undefined && facts.contexts[context]?.paths[first] === undefined);
  if (isForeign && !standing.namesContext) return foreignContext(first, path, standing);
  if (standing.namesContext) return { kind: "path", message: `The path "${path.segments.join(".")}" does not begin with its context.`, fix: `Write for instance ${standing.contexts.at(-1) ?? "span"}.${path.segments.join(".")}, or put a text in double quotes.`, offset: path.offset, length: path.length };
  return standing.contexts.length === 1 ? unknownPath(standing.contexts[0] ?? "", path, 0, facts) : undefined;
}

function foreignContext(first: string, path: Path, { contexts }: Standing): OttlProblem {
  return { kind: "path", message: `The path "${path.segments.join(".")}" belongs to "${first}", which is not here.`, fix: `Here are: ${contexts.join(", ")}.`, offset: path.offset, length: path.length };
}

/** The first segment behind the context, and the one behind that, as far as facts reach. */
function unknownPath(context: string, { segments, indexed, offset, length }: Path, skip: number, facts: OttlFacts): OttlProblem | undefined {
  const paths = facts.contexts[context]?.paths;
  const segment = segments[skip];
  if (paths === undefined || Object.keys(paths).length === 0 || segment === undefined || segment === "cache") return undefined;
  const place = { kind: "path", offset, length } as const;
  const fact = paths[segment];
  if (fact === undefined) return { ...place, message: `"${context}" has no path "${segments.slice(skip).join(".")}".`, fix: `${offered(segment, Object.keys(paths))}${skip === 0 && segments.length === 1 ? ` A text stands in double quotes: "${segment}".` : ""}` };
  const next = segments[skip + 1];
  if (next === undefined || indexed[skip] === true || isContext(segment)) return undefined;
  const keys = fact.keys ?? [];
  return keys.includes(next) ? undefined : { ...place, message: `"${context}.${segment}" has no path "${next}".`, fix: keys.length === 0 ? "Nothing stands behind it." : offered(next, keys) };
}

function offered(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close === undefined ? `Use one of: ${[...known].sort().join(", ")}.` : `Did you mean "${close}"?`;
}

function problemOfEnum(name: string, offset: number, { contexts }: Standing, facts: OttlFacts): OttlProblem | undefined {
  if (contexts.some((context) => facts.contexts[context] === undefined)) return undefined;
  const known = new Set(contexts.flatMap((context) => facts.contexts[context]?.enums ?? []));
  if (known.has(name)) return undefined;
  const close = nearest(name, known);
  return { kind: "enum", message: `There is no enum "${name}" here.`, fix: close === undefined ? "Texts stand in double quotes." : `Did you mean "${close}"?`, offset, length: name.length };
}

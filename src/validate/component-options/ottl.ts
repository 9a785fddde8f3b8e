// OTTL among options: what kind of text stands where, and in which contexts.
import { problemsIn, type Standing } from "../../ottl/check.js";
import { contextsOf, type OttlFacts, type Signal } from "../../ottl/facts.js";
import type { OttlProblem } from "../../ottl/lexer.js";
import { type Parsed, parseCondition, parseStatement, parseValueExpression } from "../../ottl/parse.js";
import { type Checking, noun, sayCertain, sayError, sayWarning, spelled, type Steps } from "./place.js";
import { symbolic } from "./symbols.js";

/** @param context The context that stands beside the text, where its group names one. */
export function checkOttl(value: unknown, path: Steps, checking: Checking, context?: string): void {
  if (typeof value !== "string" || symbolic(value) !== undefined) return;
  const isStatement = !path.includes("conditions") && (path.includes("statements") || /_statements$/.test(String(path[0])) || path.at(-1) === "statement");
  const tries = isStatement ? [parseStatement(value)] : [parseCondition(value), parseValueExpression(value)];
  const parsed = tries.find(({ problems }) => problems.length === 0) ?? tries[0];
  for (const problem of parsed === undefined ? [] : problemsOf(parsed, path, checking, context)) sayProblem(problem, value, path, checking);
}

function problemsOf(parsed: Parsed, path: Steps, checking: Checking, context: string | undefined): readonly OttlProblem[] {
  if (parsed.problems.length > 0) return parsed.problems;
  const standing = standingOf(path, checking, context);
  const facts = standing === undefined ? undefined : (checking.ottl?.() as OttlFacts | undefined);
  return standing === undefined || facts === undefined ? [] : problemsIn(parsed.named, standing, facts);
}

const filterContexts: Readonly<Record<string, string>> = { span: "span", spanevent: "spanevent", metric: "metric", datapoint: "datapoint", log_record: "log", resource: "resource", profile: "profile" };
const countContexts: Readonly<Record<string, string>> = { spans: "span", spanevents: "spanevent", metrics: "metric", datapoints: "datapoint", logs: "log", profiles: "profile" };

/** Where a text stands; undefined where the place says nothing about contexts. */
function standingOf(path: Steps, { entry, root }: Checking, given: string | undefined): Standing | undefined {
  const context = given ?? contextBeside(root, path);
  const [first = "", second = ""] = path.map(String);
  if (entry.type === "transform" || (entry.type === "filter" && /_conditions$/.test(first))) {
    const signal = first.replace(/_(?:statements|conditions)$/, "") as Signal;
    const contexts = contextsOf[signal];
    if (contexts === undefined) return undefined;
    return context === undefined ? { component: entry.type, contexts, namesContext: true } : { component: entry.type, contexts: [context], namesContext: false };
  }
  if (entry.type === "filter") return plain("filter", filterContexts[second]);
  if (entry.type === "count" || entry.type === "sum") return plain(entry.type, countContexts[first]);
  if (entry.type === "tail_sampling") return plain("filter", filterContexts[String(path.at(-2))]);
  if (entry.type === "log_dedup") return plain("filter", "log");
  return entry.type === "routing" ? plain("routing", context ?? "resource") : undefined;
}

function plain(component: string, context: string | undefined): Standing | undefined {
  return context === undefined ? undefined : { component, contexts: [context], namesContext: false };
}

/** The context of the group that a statement or condition stands in. */
function contextBeside(root: unknown, [first = "", index = ""]: Steps): string | undefined {
  const list = typeof root === "object" && root !== null ? (root as Readonly<Record<string, unknown>>)[String(first)] : undefined;
  const group: unknown = Array.isArray(list) ? list[Number(index)] : undefined;
  return typeof group === "object" && group !== null && "context" in group && typeof group.context === "string" ? group.context : undefined;
}

function sayProblem(problem: OttlProblem, text: string, path: Steps, checking: Checking): void {
  // The grammar is one in all releases; functions and paths are not.
  const sayIt = problem.kind === "syntax" ? sayCertain : problem.isLate === true ? sayWarning : sayError;
  const late = problem.isLate === true ? " The collector starts with it, and it fails for each item." : "";
  sayIt(checking, `validate/ottl-${problem.kind}`, path, { on: "use", message: `${noun(checking)}: ${problem.message}`, why: `In "${spelled(path)}", character ${problem.offset + 1}: ${excerpt(text, problem)}${late}`, fix: problem.fix });
}

/** The text around a problem, with the place between two marks. */
function excerpt(text: string, { offset, length }: OttlProblem): string {
  const from = Math.max(0, offset - 30);
  const to = Math.min(text.length, offset + length + 20);
  return `${from > 0 ? "..." : ""}${text.slice(from, offset)}»${text.slice(offset, offset + length)}«${text.slice(offset + length, to)}${to < text.length ? "..." : ""}`;
}

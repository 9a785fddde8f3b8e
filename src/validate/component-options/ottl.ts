// OTTL among options: what kind of text stands where, and in which context.
import { parseCondition, parseStatement, parseValueExpression } from "../../ottl/parse.js";
import type { OttlProblem } from "../../ottl/lexer.js";
import { type Checking, noun, sayError, spelled, type Steps } from "./place.js";
import { symbolic } from "./symbols.js";

export function checkOttl(value: unknown, path: Steps, checking: Checking): void {
  if (typeof value !== "string" || symbolic(value) !== undefined) return;
  const isStatement = path.includes("statements") || /_statements$/.test(String(path[0])) || path.at(-1) === "statement";
  const tries = isStatement ? [parseStatement(value)] : [parseCondition(value), parseValueExpression(value)];
  if (tries.some(({ problems }) => problems.length === 0)) return;
  for (const problem of tries[0]?.problems ?? []) sayProblem(problem, value, path, checking);
}

function sayProblem(problem: OttlProblem, text: string, path: Steps, checking: Checking): void {
  sayError(checking, `validate/ottl-${problem.kind}`, path, { on: "use", message: `${noun(checking)}: ${problem.message}`, why: `In "${spelled(path)}", character ${problem.offset + 1}: ${excerpt(text, problem)}`, fix: problem.fix });
}

/** The text around a problem, with the place between two marks. */
function excerpt(text: string, { offset, length }: OttlProblem): string {
  const from = Math.max(0, offset - 30);
  const to = Math.min(text.length, offset + length + 20);
  return `${from > 0 ? "..." : ""}${text.slice(from, offset)}»${text.slice(offset, offset + length)}«${text.slice(offset + length, to)}${to < text.length ? "..." : ""}`;
}

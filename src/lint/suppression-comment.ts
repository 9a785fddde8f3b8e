// Finds suppressions among the comments of a file. Text in strings is no comment.
import type { Place } from "../diagnostics/diagnostic.js";

export interface Suppression {
  /** Its first word. Only one is known; any other hides nothing. */
  readonly directive: string;
  readonly rules: readonly string[];
  readonly until: string | undefined;
  readonly isDateReal: boolean;
  /** Empty where none is given. */
  readonly reason: string;
  /** The line that it speaks of: the next one with code. */
  readonly line: number;
  readonly place: Place;
}

export const directive = "otelc-disable-next-line";

export function suppressionsIn(file: string, text: string): readonly Suppression[] {
  if (!/otelc-/i.test(text)) return [];
  const comments = commentsIn(text);
  const code = withoutComments(text, comments).split("\n");
  return comments.flatMap(({ content, index, end }): readonly Suppression[] => {
    const [, word, rest = ""] = /^(otelc-(?:disable|enable|ignore|suppress)[\w-]*)([\s\S]*)$/i.exec(content) ?? [];
    if (word === undefined) return [];
    const before = text.slice(0, index).split("\n");
    const length = text.slice(index, end).split(/\r?\n/)[0]?.length ?? 0;
    const place: Place = { file, line: before.length, column: (before.at(-1) ?? "").length + 1, length };
    return [{ directive: word, ...parsed(word === directive ? rest : ""), line: nextWithCode(code, text.slice(0, end).split("\n").length), place }];
  });
}

/** `a, b until 2027-03-01: reason`; everything behind the first colon is the reason. What stands behind two hyphens is none. */
function parsed(text: string): Pick<Suppression, "rules" | "until" | "isDateReal" | "reason"> {
  const hyphens = text.search(/\s--/);
  const colon = text.indexOf(":");
  const isStated = colon >= 0 && (hyphens < 0 || colon < hyphens);
  const head = isStated ? text.slice(0, colon) : text.slice(0, hyphens < 0 ? undefined : hyphens);
  const [names = "", until] = head.split(/\suntil\s/);
  const rules = names.split(/[\s,]+/).filter((name) => name !== "").map((name) => name.replace(/^lint\//, ""));
  const day = until?.trim();
  return { rules, until: day, isDateReal: day === undefined || isDay(day), reason: isStated ? text.slice(colon + 1).trim() : "" };
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Several suppressions of one line stand below each other. */
function nextWithCode(code: readonly string[], line: number): number {
  const next = code.findIndex((text, index) => index >= line && text.trim() !== "");
  return (next < 0 ? line : next) + 1;
}

interface Comment { /** Without the stars that lead its lines. */ readonly content: string; readonly index: number; readonly end: number }

/** Line comments and block comments. */
function commentsIn(text: string): readonly Comment[] {
  const tokens = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|\/\/([^\n\r]*)|\/\*([\s\S]*?)\*\//g;
  return [...text.matchAll(tokens)].flatMap((match) => {
    const content = match[2] ?? match[3]?.replaceAll(/(^|\n)\s*\*+/g, "$1");
    return content === undefined ? [] : [{ content: content.trim(), index: match.index, end: match.index + match[0].length }];
  });
}

function withoutComments(text: string, comments: readonly Comment[]): string {
  return comments.toReversed().reduce((left, { index, end }) => `${left.slice(0, index)}${left.slice(index, end).replaceAll(/[^\n]/g, " ")}${left.slice(end)}`, text);
}

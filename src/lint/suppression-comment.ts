// Finds suppressions among the comments of a file. Text in strings is no comment.
import type { Place } from "../diagnostics/diagnostic.js";

export interface Suppression {
  readonly rules: readonly string[];
  readonly until: string | undefined;
  readonly isDateReal: boolean;
  /** Empty where none is given. */
  readonly reason: string;
  /** The line that it speaks of: the next one with code. */
  readonly line: number;
  readonly place: Place;
}

const directive = "otelc-disable-next-line";

export function suppressionsIn(file: string, text: string): readonly Suppression[] {
  if (!text.includes(directive)) return [];
  const lines = text.split(/\r?\n/);
  return commentsIn(text).filter(({ content }) => content.trimStart().startsWith(directive)).map(({ content, index, length }) => {
    const before = text.slice(0, index).split("\n");
    const line = before.length;
    const place: Place = { file, line, column: (before.at(-1) ?? "").length + 1, length };
    return { ...parsed(content.trim().slice(directive.length)), line: nextWithCode(lines, line), place };
  });
}

/** `a, b until 2027-03-01: reason`; everything behind the first colon is the reason. */
function parsed(text: string): Pick<Suppression, "rules" | "until" | "isDateReal" | "reason"> {
  const colon = text.indexOf(":");
  const head = colon < 0 ? text : text.slice(0, colon);
  const [names = "", until] = head.split(/\suntil\s/);
  const rules = names.split(/[\s,]+/).filter((name) => name !== "").map((name) => name.replace(/^lint\//, ""));
  const day = until?.trim();
  return { rules, until: day, isDateReal: day === undefined || isDay(day), reason: colon < 0 ? "" : text.slice(colon + 1).trim() };
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
function nextWithCode(lines: readonly string[], line: number): number {
  for (let next = line; next < lines.length; next++) {
    const text = (lines[next] ?? "").trim();
    if (text !== "" && !text.startsWith("//") && !/^\/\*.*\*\/$/.test(text)) return next + 1;
  }
  return line + 1;
}

/** Line comments and block comments, with where they begin. */
function commentsIn(text: string): readonly { readonly content: string; readonly index: number; readonly length: number }[] {
  const tokens = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`)|\/\/([^\n\r]*)|\/\*([\s\S]*?)\*\//g;
  return [...text.matchAll(tokens)].flatMap((match) => {
    const content = match[2] ?? match[3];
    return content === undefined ? [] : [{ content, index: match.index, length: match[0].split("\n")[0]?.length ?? 0 }];
  });
}

// Tokens of PromQL, as Prometheus 3 reads them.

export type TokenKind = "number" | "duration" | "string" | "name" | "operator" | "(" | ")" | "{" | "}" | "[" | "]" | "," | ":" | "@" | "end";

export interface Token { readonly kind: TokenKind; readonly text: string }

/** What is wrong with a query, as the end of a sentence; thrown inside, and given back at the door. */
export class Refused extends Error {}

const space = /^(?:\s+|#[^\n]*)/;
const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["string", /^(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`]*`)/],
  ["duration", /^(?:\d+(?:ms|[smhdwy]))+(?!\w)/],
  ["number", /^(?:0[xX][\da-fA-F]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:e[+-]?\d+)?|inf|nan)(?![\w:])/i],
  ["operator", /^(?:=~|!~|==|!=|>=|<=|[-+*/%^<>=])/],
  ["name", /^[a-zA-Z_:][\w:]*/],
];

/** Inside the brackets of a range a colon stands between two durations. */
export function tokens(text: string): readonly Token[] {
  const found: Token[] = [];
  let rest = text;
  while (rest !== "") {
    const blank = space.exec(rest)?.[0];
    const token = blank === undefined ? next(rest, isInRange(found)) : undefined;
    if (token !== undefined) found.push(token);
    rest = rest.slice((blank ?? token?.text ?? "").length);
  }
  return [...found, { kind: "end", text: "" }];
}

function next(rest: string, inRange: boolean): Token {
  const sign = rest.charAt(0);
  if (inRange && sign === ":") return { kind: ":", text: sign };
  for (const [kind, pattern] of patterns) {
    const text = pattern.exec(rest)?.[0];
    if (text !== undefined) return { kind, text };
  }
  if (isSign(sign)) return { kind: sign, text: sign };
  if (/["'`]/.test(sign)) throw new Refused(`the text that begins with ${rest.slice(0, 12)} is not closed`);
  if (sign === "$") throw new Refused(`"${/^\$\{?\w*\}?/.exec(rest)?.[0] ?? sign}" is a variable of Grafana, which no rule knows`);
  throw new Refused(`"${/^[\w.]+/.exec(rest)?.[0] ?? sign}" means nothing there`);
}

const signs = ["(", ")", "{", "}", "[", "]", ",", "@"] as const;

function isSign(text: string): text is (typeof signs)[number] {
  return signs.some((sign) => sign === text);
}

function isInRange(found: readonly Token[]): boolean {
  return found.findLastIndex(({ kind }) => kind === "[") > found.findLastIndex(({ kind }) => kind === "]");
}

/** What a text in quotes says. Between backticks nothing is escaped. */
export function textOf(quoted: string): string {
  const inside = quoted.slice(1, -1);
  if (quoted.startsWith("`")) return inside;
  const unknown = [...inside.matchAll(/\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[0-7]{3}|([\s\S]))/g)].find(([, letter]) => letter !== undefined && !`abfnrtv\\${quoted.charAt(0)}`.includes(letter));
  if (unknown !== undefined) throw new Refused(`"${unknown[0]}" in ${quoted} stands for nothing; a backslash is written twice`);
  return inside.replaceAll("\\\\", "\\");
}

// Tokens of OTTL, by the same patterns in the same order as the collector's own lexer.

export type TokenKind =
  | "bytes" | "float" | "int" | "string" | "nil" | "not" | "or" | "and" | "comparison" | "arrow" | "add" | "multiply" | "boolean" | "equal"
  | "(" | ")" | "{" | "}" | ":" | "punctuation" | "upper" | "lower" | "space" | "underscore" | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Where it begins in the statement. */
  readonly offset: number;
}

/** A place where a statement stops making sense. */
export interface OttlProblem {
  readonly kind: "syntax" | "function" | "path" | "enum" | "argument";
  readonly message: string;
  readonly fix: string;
  /** Where it begins in the statement, and how far it goes. */
  readonly offset: number;
  readonly length: number;
  /** Whether the collector starts with it, and the statement then fails on each item. */
  readonly isLate?: boolean;
}

const patterns: readonly (readonly [TokenKind, RegExp])[] = [
  ["bytes", /^0x[a-fA-F0-9]+/], ["float", /^(?:\d+\.\d*|\d*\.\d+)(?:[eE][-+]?\d+)?/], ["int", /^\d+/], ["string", /^"(?:\\.|[^\\"])*"/s],
  ["nil", /^nil\b/], ["not", /^not\b/], ["or", /^or\b/], ["and", /^and\b/], ["comparison", /^(?:==|!=|>=|<=|>|<)/], ["arrow", /^=>/],
  ["add", /^[+-]/], ["multiply", /^[/*]/], ["boolean", /^(?:true|false)\b/], ["equal", /^=/], ["(", /^\(/], [")", /^\)/], ["{", /^\{/], ["}", /^\}/], [":", /^:/],
  ["punctuation", /^[,.[\]]/], ["upper", /^[A-Z][A-Z0-9_]*/], ["lower", /^[a-z][a-z0-9_]*/], ["space", /^\s+/], ["underscore", /^_\b/],
];

/** The tokens of a text, or the first character that begins none. */
export function tokens(text: string): readonly Token[] | OttlProblem {
  const found: Token[] = [];
  let offset = 0;
  while (offset < text.length) {
    // Sliced, because a word boundary at the start of the rest is what the original lexer sees.
    const token = next(text.slice(offset), offset);
    if (token === undefined) return unreadable(text, offset);
    if (token.kind !== "space") found.push(token);
    offset += token.text.length;
  }
  return [...found, { kind: "end", text: "", offset: text.length }];
}

function next(rest: string, offset: number): Token | undefined {
  for (const [kind, pattern] of patterns) {
    const match = pattern.exec(rest);
    if (match !== null && match[0] !== "") return { kind, text: match[0], offset };
  }
  return undefined;
}

function unreadable(text: string, offset: number): OttlProblem {
  const character = text.charAt(offset);
  if (character === '"') return { kind: "syntax", message: "A text is not closed.", fix: 'End it with ".', offset, length: text.length - offset };
  const fix = character === "'" ? 'Texts stand in double quotes: "...".' : "Remove it.";
  return { kind: "syntax", message: `${JSON.stringify(character)} means nothing here.`, fix, offset, length: 1 };
}

export function isProblem(result: readonly Token[] | OttlProblem): result is OttlProblem {
  return "message" in result;
}

// Walks the tokens; remembers the furthest place that anything was wanted at, which is where a mistake is said to be.
import type { OttlProblem, Token, TokenKind } from "./lexer.js";
import type { Argument, Call, Enum, Literal, Named, Path } from "./syntax.js";

/** Thrown where an alternative does not fit; never leaves the parser. */
export class Mismatch extends Error {}

export class Cursor {
  private at = 0;
  private furthest = -1;
  private wanted: string[] = [];
  private readonly tokens: readonly Token[];
  readonly calls: Call[] = [];
  readonly paths: Path[] = [];
  readonly enums: Enum[] = [];
  readonly problems: OttlProblem[] = [];
  /** Names that lambdas bind, innermost last. */
  readonly scope: string[] = [];
  /** The entries of lists, by where each list begins. */
  readonly items = new Map<number, readonly Literal[]>();

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }

  peek(ahead = 0): Token {
    const last = this.tokens.at(-1);
    const token = this.tokens[Math.min(this.at + ahead, this.tokens.length - 1)] ?? last;
    return token ?? { kind: "end", text: "", offset: 0 };
  }

  is(kind: TokenKind, text?: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === kind && (text === undefined || token.text === text);
  }

  take(): Token {
    const token = this.peek();
    this.at = Math.min(this.at + 1, this.tokens.length - 1);
    return token;
  }

  accept(kind: TokenKind, text?: string): Token | undefined {
    return this.is(kind, text) ? this.take() : undefined;
  }

  expect(kind: TokenKind, text: string | undefined, what: string): Token {
    return this.accept(kind, text) ?? this.fail(what);
  }

  fail(what: string): never {
    if (this.at > this.furthest) {
      this.furthest = this.at;
      this.wanted = [];
    }
    if (this.at === this.furthest && !this.wanted.includes(what)) this.wanted.push(what);
    throw new Mismatch();
  }

  /** Tries one way to read on; where it does not fit, nothing has happened. */
  attempt<T>(read: () => T): T | undefined {
    const before = { at: this.at, counts: [this.calls.length, this.paths.length, this.enums.length, this.problems.length, this.scope.length] };
    try {
      return read();
    } catch (mismatch) {
      if (!(mismatch instanceof Mismatch)) throw mismatch;
      this.at = before.at;
      [this.calls, this.paths, this.enums, this.problems, this.scope].forEach((list, index) => { list.length = before.counts[index] ?? 0; });
      return undefined;
    }
  }

  /** Where the last token that was taken ends. */
  get end(): number {
    const last = this.tokens[this.at - 1];
    return last === undefined ? 0 : last.offset + last.text.length;
  }

  /** What was taken from an offset on. */
  literal(is: Literal["is"], offset: number): Literal {
    const taken = this.tokens.filter((token) => token.offset >= offset && token.offset < this.end).map(({ text }) => text);
    return { is, offset, length: this.end - offset, says: is === "text" ? (taken[0] ?? "").slice(1, -1) : taken.join("") };
  }

  get mistake(): OttlProblem {
    const token = this.tokens[Math.max(this.furthest, 0)] ?? this.peek();
    const found = token.kind === "end" ? "The text ends too early." : `"${token.text}" does not fit here.`;
    const wanted = this.wanted.length > 1 ? `${this.wanted.slice(0, -1).join(", ")} or ${this.wanted.at(-1)}` : (this.wanted[0] ?? "something else");
    return { kind: "syntax", message: found, fix: `Expected ${wanted}.`, offset: token.offset, length: Math.max(1, token.text.length) };
  }

  get named(): Named {
    return { calls: this.calls, paths: this.paths, enums: this.enums };
  }
}

export type { Argument };

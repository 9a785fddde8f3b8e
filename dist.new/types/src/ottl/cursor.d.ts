import type { OttlProblem, Token, TokenKind } from "./lexer.js";
import type { Argument, Call, Enum, Named, Path } from "./syntax.js";
/** Thrown where an alternative does not fit; never leaves the parser. */
export declare class Mismatch extends Error {
}
export declare class Cursor {
    private at;
    private furthest;
    private wanted;
    private readonly tokens;
    readonly calls: Call[];
    readonly paths: Path[];
    readonly enums: Enum[];
    readonly problems: OttlProblem[];
    /** Names that lambdas bind, innermost last. */
    readonly scope: string[];
    constructor(tokens: readonly Token[]);
    peek(ahead?: number): Token;
    is(kind: TokenKind, text?: string, ahead?: number): boolean;
    take(): Token;
    accept(kind: TokenKind, text?: string): Token | undefined;
    expect(kind: TokenKind, text: string | undefined, what: string): Token;
    fail(what: string): never;
    /** Tries one way to read on; where it does not fit, nothing has happened. */
    attempt<T>(read: () => T): T | undefined;
    /** Where the last token that was taken ends. */
    get end(): number;
    get mistake(): OttlProblem;
    get named(): Named;
}
export type { Argument };

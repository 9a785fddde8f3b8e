export type TokenKind = "bytes" | "float" | "int" | "string" | "nil" | "not" | "or" | "and" | "comparison" | "arrow" | "add" | "multiply" | "boolean" | "equal" | "(" | ")" | "{" | "}" | ":" | "punctuation" | "upper" | "lower" | "space" | "underscore" | "end";
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
}
/** The tokens of a text, or the first character that begins none. */
export declare function tokens(text: string): readonly Token[] | OttlProblem;
export declare function isProblem(result: readonly Token[] | OttlProblem): result is OttlProblem;

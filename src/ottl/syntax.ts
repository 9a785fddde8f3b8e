// What a parsed statement holds, as far as checks need it.

/** A function as it is called. */
export interface Call {
  readonly name: string;
  /** Editors begin in lower case and change something; converters begin in upper case and give a value. */
  readonly isEditor: boolean;
  readonly offset: number;
  readonly length: number;
  readonly arguments: readonly Argument[];
}

/** A value by itself. */
export interface Literal {
  readonly offset: number;
  readonly length: number;
  /** What the argument is by itself, where that is plain to see. */
  readonly is: "text" | "number" | "boolean" | "nil" | "list" | "map" | "enum" | "function" | "lambda" | "other";
  /** What a text says; else how the value is written. */
  readonly says: string;
}

export interface Argument extends Literal {
  readonly name: string | undefined;
  /** The entries of a list. */
  readonly items: readonly Literal[];
}

export interface Path {
  readonly segments: readonly string[];
  /** Whether each segment is followed by keys. */
  readonly indexed: readonly boolean[];
  readonly offset: number;
  readonly length: number;
}

export interface Enum {
  readonly name: string;
  readonly offset: number;
  /** Whether it is by itself an argument: there it may be the name of a function. */
  readonly isArgument: boolean;
}

/** Everything a statement or condition names. */
export interface Named {
  readonly calls: readonly Call[];
  readonly paths: readonly Path[];
  readonly enums: readonly Enum[];
}

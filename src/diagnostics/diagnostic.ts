// What otelc says: one shape for every stage, one sink that collects it.

/** A path into the user's stack value; file, line and column are found lazily, only when something is said. */
export type Path = readonly (string | number)[];

/** A place in a source file. Lines and columns count from 1, length is in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

export type PointsAt = "key" | "use";

export type Severity = "error" | "warning" | "info";

/** A second location that a diagnostic speaks about. */
export interface Note {
  readonly message: string;
  readonly at: Path | Place;
  /** Points at where the value was made, as a finding does, instead of at the key that it stands under. @default "key" */
  readonly on?: "value";
}

/** What `otelc lint --fix` can do about a finding, at the places that it points at. */
export interface Edit {
  readonly kind:
    /** Writes another type into the call: `raw.exporter("otlphttp", ...)`. */
    | "type"
    /** Writes another key, with what its block then needs besides. */
    | "key"
    /** Moves the key out of its block, into the one around it. */
    | "lift"
    /** Puts a memory limiter in front of `through`. */
    | "limiter"
    /** Moves the element to the front of its list. */
    | "front"
    /** Takes the comment away. */
    | "comment";
  /** The new type or key. */
  readonly to?: string;
  /** Properties for a block that gets another key. */
  readonly adds?: Readonly<Record<string, string>>;
  /** Further places of the same finding. */
  readonly also?: readonly Path[];
}

export interface Diagnostic {
  /** `<stage>/<kebab-name>`, for instance `validate/unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is the case, as a full sentence. */
  readonly message: string;
  /** Why that matters. */
  readonly why?: string;
  /** What to do. */
  readonly fix?: string;
  readonly at: Path | Place;
  readonly notes?: readonly Note[];
  readonly url?: string;
  readonly edit?: Edit;
  /** Points at the key of the last step, or at where a node is used, instead of at where its value was made. */
  readonly on?: PointsAt;
}

/** Tells a place in a file from a path into the stack. */
export function isPlace(at: Path | Place): at is Place {
  return !Array.isArray(at);
}

/** Collects what the stages say; a stage reports all it finds, then the pipeline stops before the next. */
export interface Diagnostics {
  readonly all: readonly Diagnostic[];
  readonly hasErrors: boolean;
  add(diagnostic: Diagnostic): void;
  error(code: string, at: Path | Place, text: Said): void;
}

/** What was said of the value at a path. */
export function saidAt(path: Path, { all }: Pick<Diagnostics, "all">): readonly Diagnostic[] {
  // From the end: in a long list only the last steps differ.
  return all.filter(({ at }) => !isPlace(at) && at.length === path.length && at.every((_, index) => at[at.length - 1 - index] === path[path.length - 1 - index]));
}

/** The three parts of a message. */
export interface Said {
  readonly message: string;
  readonly why?: string;
  readonly fix?: string;
  readonly notes?: readonly Note[];
  readonly url?: string;
  readonly edit?: Edit;
  readonly on?: PointsAt;
}

export function createDiagnostics(): Diagnostics {
  const all: Diagnostic[] = [];
  return {
    all,
    get hasErrors() {
      return all.some((diagnostic) => diagnostic.severity === "error");
    },
    add(diagnostic) {
      all.push(diagnostic);
    },
    error(code, at, text) {
      all.push({ code, severity: "error", at, ...text });
    },
  };
}

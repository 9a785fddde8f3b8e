/** What is wrong with an argument: ends the sentence "The argument ... of ...". */
export interface Objection {
  readonly what: string;
  readonly fix: string;
  /** Whether the collector starts with it, and the statement then fails on each item. */
  readonly isLate?: boolean;
}

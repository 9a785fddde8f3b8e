// What Go's regular expressions do not take. Only what can be told for sure: the rest is left to the collector. https://github.com/google/re2/wiki/Syntax

/** Why the collector refuses a pattern. */
export interface Objection {
  /** Ends the sentence "A regular expression that ...". */
  readonly what: string;
  readonly fix: string;
}

/** Undefined where there is nothing to object. */
export function objectionTo(pattern: string): Objection | undefined {
  const plain = withoutClasses(pattern);
  const escape = [...pattern.replaceAll(/\\Q.*?(?:\\E|$)/gs, "").matchAll(/\\(.)/gs)].map(([, letter = ""]) => letter).find((letter) => /[A-Za-z1-9]/.test(letter) && !knownEscapes.includes(letter));
  if (isUnbalanced(plain)) return { what: "has brackets that do not match", fix: "Close what is opened." };
  if (/\(\?<?[=!]/.test(plain)) return { what: "looks around", fix: "Say it without: Go knows neither (?=, (?!, (?<= nor (?<!." };
  if (/(?:^|[(|])[*+?]/.test(plain.replaceAll("(?", "("))) return { what: "repeats nothing", fix: 'Say what: "*" of a file name is ".*" here.' };
  if (/(?:[*+?]|\{\d+(?:,\d*)?\})\??[*+]/.test(plain)) return { what: "repeats a repetition", fix: "Take one of the signs out: Go knows no possessive repetition." };
  if ([...plain.matchAll(/\{(\d+)(?:,(\d*))?\}/g)].some(([, least, most]) => Number(least) > 1000 || Number(most) > 1000)) return { what: "repeats more than 1,000 times", fix: "Ask for fewer: Go stops at 1,000." };
  if (escape === undefined) return undefined;
  return /\d/.test(escape) ? { what: "refers back to a group", fix: "Say it without: Go knows no references back." } : { what: `has "\\${escape}", which stands for nothing`, fix: escape === "Z" ? 'Write "\\z".' : "Take the backslash out, or write what is meant." };
}

const knownEscapes = "aftnrvxCQEABbzpPdDsSwW";

/** Whether round brackets do not match, or a square one is not closed. */
function isUnbalanced(plain: string): boolean {
  if (plain.includes("[")) return true;
  let depth = 0;
  for (const character of plain) {
    if (character === "(") depth++;
    else if (character === ")") depth--;
    if (depth < 0) return true;
  }
  return depth !== 0;
}

/** Whether a group has no name, and is not one that only groups. */
export function hasUnnamedGroup(pattern: string): boolean {
  return /\((?!\?)/.test(withoutClasses(pattern));
}

/** With a letter for each class and each escape. A class may hold an escaped bracket, one that stands first, and named classes. */
function withoutClasses(pattern: string): string {
  return pattern.replaceAll(/\\Q.*?(?:\\E|$)|\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]/gs, "x");
}

// How far an underline reaches: a text, a word, or a bracket with what is in it, on one line.

export function tokenLength(line: string, from: number): number {
  const rest = line.slice(from);
  const first = rest.charAt(0);
  if (isQuote(first)) return quoted(rest, first);
  if (first !== "" && "{[(".includes(first)) return bracketed(rest);
  return Math.max(1, /^-?[\p{L}\p{N}_$.]+/u.exec(rest)?.[0].replace(/\.+$/, "").length ?? 1);
}

function isQuote(character: string): boolean {
  return character === '"' || character === "'" || character === "`";
}

function quoted(rest: string, quote: string): number {
  for (let index = 1; index < rest.length; index++) {
    if (rest.charAt(index) === "\\") index += 1;
    else if (rest.charAt(index) === quote) return index + 1;
  }
  return rest.trimEnd().length;
}

function bracketed(rest: string): number {
  let depth = 0;
  for (let index = 0; index < rest.length; index++) {
    const character = rest.charAt(index);
    if (isQuote(character)) index += quoted(rest.slice(index), character) - 1;
    else if (rest.startsWith("//", index)) return Math.max(1, rest.slice(0, index).trimEnd().length);
    else if ("{[(".includes(character)) depth += 1;
    else if ("}])".includes(character)) depth -= 1;
    if (depth === 0) return index + 1;
  }
  return rest.trimEnd().length;
}

// What no dialect of regular expressions takes. Go's and JavaScript's differ in the rest, so the rest is left to the collector.

/** Whether round brackets do not match, or a square one is not closed. */
export function isUnbalanced(pattern: string): boolean {
  const plain = withoutClasses(pattern);
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

/** A class may hold an escaped bracket, one that stands first, and named classes. */
function withoutClasses(pattern: string): string {
  return pattern.replaceAll(/\\Q.*?(?:\\E|$)|\\.|\[\^?\]?(?:\\.|\[:\^?\w+:\]|[^\]\\])*\]/gs, "");
}

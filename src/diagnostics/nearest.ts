// The nearest known name to a misspelt one, by edit distance with transpositions.
import type { Edit } from "./diagnostic.js";

/** Returns the closest candidate when it is close enough to be what was meant. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = editDistance(simplified(name), simplified(candidate));
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? completed(simplified(name), [...candidates]) ?? shortened(name, [...candidates]);
}

/** The only name that goes on where this one ends: `warn` is `warning`. */
function completed(begun: string, candidates: readonly string[]): string | undefined {
  const [only, ...more] = begun.length < 3 ? [] : candidates.filter((candidate) => simplified(candidate).startsWith(begun));
  return more.length === 0 ? only : undefined;
}

/** The longest name that this one begins with: `minReplicas` is `min`, `certificate` is `cert`. */
function shortened(name: string, candidates: readonly string[]): string | undefined {
  const begins = candidates.filter((candidate) => simplified(name).startsWith(simplified(candidate)) && (candidate.length > 3 || (candidate.length === 3 && /^[A-Z_-]/.test(name.slice(3)))));
  return [...begins].sort((left, right) => right.length - left.length)[0];
}

/** The sentence that offers the nearest name, or lists what there is. */
export function offer(name: string, candidates: readonly string[]): string {
  const close = nearest(name, candidates);
  if (close !== undefined) return `Did you mean "${close}"?`;
  if (candidates.length === 0) return "Remove it.";
  const begun = name.length < 3 ? [] : candidates.filter((candidate) => simplified(candidate).startsWith(simplified(name)));
  const all = [...new Set(begun.length > 1 ? begun : candidates)];
  const shown = all.sort().slice(0, 12);
  const rest = all.length > shown.length ? `, and ${all.length - shown.length} more` : "";
  return `Use one of: ${shown.join(", ")}${rest}.`;
}

/** The sentence that offers the nearest name; none where nothing is near. */
export function unmatched(name: string, candidates: readonly string[]): string | undefined {
  const close = name === "" ? undefined : nearest(name, candidates);
  return close === undefined ? undefined : `Did you mean "${close}"?`;
}

/** The edit of a key that is only spelled in another way, such as `sendBatchSize`; of any other nobody can be sure what was meant. */
export function respelled(name: string, candidates: readonly string[]): Edit | undefined {
  const same = candidates.filter((candidate) => simplified(candidate) === simplified(name));
  return same.length === 1 && same[0] !== undefined ? { kind: "key", to: same[0] } : undefined;
}

/** `sendBatchSize` and `send_batch_size` are the same name to a person. */
function simplified(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, "");
}

function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const isSame = from[i - 1] === to[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (isSwapped) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[to.length] ?? 0;
}

// What makes a finding the same one tomorrow: its rule, the node it is about and its words. Lines move and figures change, so neither counts.
import { sha256 } from "../package/sha256.js";
import type { Located } from "./located.js";

/** One for each finding, in their order; equal findings are told apart by it. */
export function fingerprints(findings: readonly Located[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(finding);
    const occurrence = seen.get(identity) ?? 0;
    seen.set(identity, occurrence + 1);
    return sha256(`${identity}${occurrence}`).slice(0, 32);
  });
}

/** Places in a list move when something is put in front, so they do not count either. */
function identityOf({ code, place, path, message }: Located): string {
  return JSON.stringify([code, place?.file ?? "", path.filter((step) => typeof step === "string"), message.replaceAll(/\d[\d,.]*/g, "#")]);
}

// Suppressions in the user's own files: `// otelc-disable-next-line rule until 2027-03-01: reason`. Applied when findings have their places.
import { nearest } from "../diagnostics/nearest.js";
import type { Located } from "../diagnostics/located.js";
import { directive, type Suppression, suppressionsIn } from "./suppression-comment.js";
import { severityOf, type Severities } from "./run.js";
import { rules } from "./rules/index.js";
import { suppressionExpired } from "./rules/suppression-expired.js";
import { suppressionUseless } from "./rules/suppression-useless.js";
import type { StageRule } from "./rule.js";

export interface Suppressing {
  /** Text of the user's files, by the names that places use. */
  readonly sources: ReadonlyMap<string, string>;
  /** The day that suppressions are compared with, as YYYY-MM-DD. */
  readonly today: string;
  readonly severities: Severities;
  /** Whether everything was looked at: one target alone, or a stack that does not lower, may have less to suppress. @default true */
  readonly isWhole?: boolean;
}

/** Findings that are left, with those about the suppressions themselves, in the order of all findings. */
export function suppressed(findings: readonly Located[], { sources, today, severities, isWhole = true }: Suppressing): readonly Located[] {
  const all = [...sources].sort(([left], [right]) => (left < right ? -1 : 1)).flatMap(([file, text]) => suppressionsIn(file, text));
  const used = new Set<Suppression>();
  const left = findings.filter((finding) => {
    const hiding = all.filter((suppression) => hides(suppression, finding));
    hiding.forEach((suppression) => used.add(suppression));
    return !hiding.some((suppression) => isComplete(suppression) && !isExpired(suppression, today));
  });
  const useOf = (suppression: Suppression): Use => {
    if (used.has(suppression)) return "used";
    return !isWhole || suppression.rules.some((name) => seenLater.has(name)) ? "unknown" : "useless";
  };
  return [...left, ...all.flatMap((suppression) => aboutSuppression(suppression, useOf(suppression), today, severities))].sort(inOrder);
}

type Use = "used" | "useless" | "unknown";

/** Rules that only speak where there is something on disk to compare with. */
const seenLater: ReadonlySet<string> = new Set(rules.filter((rule) => rule.sees === "change").map((rule) => rule.name));

/** By file, line, column, code and message; what has no place comes first. */
function inOrder(left: Located, right: Located): number {
  const [one, other] = [left, right].map(({ place, code, message }): readonly (string | number)[] => [place?.file ?? "", place?.line ?? 0, place?.column ?? 0, code, message]);
  const differing = (one ?? []).findIndex((value, index) => value !== other?.[index]);
  if (differing < 0) return 0;
  return (one?.[differing] ?? "") < (other?.[differing] ?? "") ? -1 : 1;
}

/** Only lint rules can be suppressed, and never the findings about suppressions. */
function hides(suppression: Suppression, { code, place }: Located): boolean {
  return place !== undefined && place.file === suppression.place.file && place.line === suppression.line && suppression.rules.some((rule) => code === `lint/${rule}`) && !code.startsWith("lint/suppression-");
}

function isComplete({ reason, isDateReal }: Suppression): boolean {
  return reason !== "" && isDateReal;
}

/** The day itself still counts. */
function isExpired({ until }: Suppression, today: string): boolean {
  return until !== undefined && until < today;
}

function aboutSuppression(suppression: Suppression, use: Use, today: string, severities: Severities): readonly Located[] {
  const known = rules.map((rule) => rule.name);
  const say = (rule: StageRule, message: string, fix: string, more: Pick<Located, "edit" | "editPlaces"> = {}): readonly Located[] => {
    const severity = severityOf(rule, severities);
    return severity === undefined ? [] : [{ ...more, code: `lint/${rule.name}`, severity, message, why: rule.why, fix, place: suppression.place, path: [], notes: [] }];
  };
  const unknown = suppression.rules.find((name) => !known.includes(name));
  if (suppression.directive !== directive) return say(suppressionUseless, `There is no comment "${suppression.directive}".`, `Write above the line: // ${directive} <rule>: <reason>.`);
  if (suppression.rules.length === 0) return say(suppressionUseless, "This suppression names no rule.", "Write: // otelc-disable-next-line <rule>: <reason>.");
  if (unknown !== undefined) return say(suppressionUseless, `There is no lint rule "${unknown}" to suppress.`, offered(unknown, known));
  if (!suppression.isDateReal) return say(suppressionUseless, `"${suppression.until ?? ""}" is not a day.`, "Write it as YYYY-MM-DD.");
  if (suppression.reason === "") return say(suppressionUseless, `The suppression of ${suppression.rules.join(", ")} gives no reason.`, "Say why behind a colon: until then it hides nothing.");
  if (use === "used" && isExpired(suppression, today)) return say(suppressionExpired, `The suppression of ${suppression.rules.join(", ")} ended on ${suppression.until ?? ""}.`, "Fix what it hid, or set another day.");
  return use !== "useless" ? [] : say(suppressionUseless, `The suppression of ${suppression.rules.join(", ")} suppresses nothing.`, "Remove it.", { edit: { kind: "comment" }, editPlaces: [suppression.place] });
}

function offered(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close === undefined ? "Only lint rules can be suppressed; every other finding is an error of the stack itself." : `Did you mean "${close}"?`;
}

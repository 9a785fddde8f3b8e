// Applies constraints to a block of options, and says what it breaks.
import { type Diagnostic, isPlace, type Path } from "../../diagnostics/diagnostic.js";
import { blockOf } from "./block.js";
import { asList } from "./constraint.js";
import { constraints } from "./constraints/index.js";
import { type Checking, noun, sayError, spelled, type Steps } from "./place.js";

/** @param name `processor/batch` for a component's options, `queuebatch.Config` for a shared block. */
export function checkConstraints(name: string, written: Readonly<Record<string, unknown>>, path: Steps, checking: Checking): void {
  const block = blockOf(checking.entry, written, path, checking.references === "ids" ? [] : ours[name]);
  for (const constraint of constraints[name] ?? []) {
    for (const { key, index, block: inner, message, why = "The collector refuses to start with it.", fix } of asList(constraint(block))) {
      const at = [...(inner ?? block).path, ...(key === undefined ? [] : [key]), ...(index === undefined ? [] : [index])];
      if (!(key !== undefined && (inner ?? block).wrote(key)) && isFilledIn(at, checking)) continue;
      if (follows(`${message} ${fix}`, [...checking.at, ...at], [...checking.at, ...(inner ?? block).path], checking.log)) continue;
      const where = at.length > 1 ? ` (at "${spelled(at)}")` : "";
      sayError(checking, "validate/constraint", at, { message: `${noun(checking)} ${message}${where}.`, why, fix });
    }
  }
}

/** Whether a mistake that was told already is behind it: a value of another form, here or around it, or the key that is asked for under a name that is misspelt. */
function follows(text: string, at: Path, block: Path, { all }: Checking["log"]): boolean {
  return all.some((said) => {
    const where = said.at;
    if (isPlace(where)) return false;
    if (said.code === "validate/wrong-value") return isWithin(at, where);
    const isBeside = [at, block].some((around) => where.length === around.length + 1 && isWithin(where, around));
    return isBeside && meantBy(said).some((meant) => new RegExp(`\\b${meant}\\b`).test(text));
  });
}

/** What an unknown key was taken for: another one, or this one in another block. */
function meantBy({ code, fix = "", at }: Diagnostic): readonly string[] {
  const [, name, home] = code === "validate/unknown-key" ? (/^Did you mean "(.+)"\?$|^It belongs in "(.+?)":/.exec(fix) ?? []) : [];
  const begun = code === "validate/unknown-key" ? (/^Use one of: (.+)\.$/.exec(fix)?.[1]?.split(", ") ?? []).filter((each) => !isPlace(at) && each.startsWith(String(at.at(-1)))) : [];
  return [...begun, name, home, home === undefined || isPlace(at) ? undefined : String(at.at(-1))].filter((each) => each !== undefined);
}

function isWithin(path: Path, outer: Path): boolean {
  return outer.length <= path.length && outer.every((step, index) => step === path[index]);
}

/** What otelc fills into a stack's blocks: what then does not fit together is for lint to say, which sees what is emitted. */
const ours: Readonly<Record<string, readonly string[]>> = { "configretry.BackOffConfig": ["initial_interval", "max_interval", "max_elapsed_time"] };

/** What otelc derives is right by construction, so it is not held against the user. */
function isFilledIn([first, ...rest]: Steps, { derived = [] }: Checking): boolean {
  return first === undefined ? derived.length > 0 : rest.length === 0 && derived.includes(String(first));
}

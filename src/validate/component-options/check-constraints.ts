// Applies constraints to a block of options, and says what it breaks.
import { saidAt } from "../../diagnostics/diagnostic.js";
import { blockOf } from "./block.js";
import { asList } from "./constraint.js";
import { constraints } from "./constraints/index.js";
import { type Checking, noun, sayError, spelled, type Steps } from "./place.js";

/** @param name `processor/batch` for a component's options, `queuebatch.Config` for a shared block. */
export function checkConstraints(name: string, written: Readonly<Record<string, unknown>>, path: Steps, checking: Checking): void {
  const block = blockOf(checking.entry, written, path, checking.references === "ids" ? [] : ours[name]);
  for (const constraint of constraints[name] ?? []) {
    for (const { key, block: inner, message, fix } of asList(constraint(block))) {
      const at = [...(inner ?? block).path, ...(key === undefined ? [] : [key])];
      if (!(key !== undefined && (inner ?? block).wrote(key)) && isFilledIn(at, checking)) continue;
      // A value of another form than the option's breaks what follows from that form too.
      if (saidAt([...checking.at, ...at], checking.log).some(({ code }) => code === "validate/wrong-value")) continue;
      const where = at.length > 1 ? ` (at "${spelled(at)}")` : "";
      sayError(checking, "validate/constraint", at, { message: `${noun(checking)} ${message}${where}.`, why: "The collector refuses to start with it.", fix });
    }
  }
}

/** What otelc fills into a stack's blocks: what then does not fit together is for lint to say, which sees what is emitted. */
const ours: Readonly<Record<string, readonly string[]>> = { "configretry.BackOffConfig": ["initial_interval", "max_interval", "max_elapsed_time"] };

/** What otelc derives is right by construction, so it is not held against the user. */
function isFilledIn([first, ...rest]: Steps, { derived = [] }: Checking): boolean {
  return first === undefined ? derived.length > 0 : rest.length === 0 && derived.includes(String(first));
}

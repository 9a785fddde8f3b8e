// A semantic diff as the comment of a pull request: what must not be overlooked stands first.
import type { Change } from "../../semantic/change.js";
import type { TargetChanges } from "../semantic.js";
import { nothing } from "./pretty.js";

export function markdownChanges(targets: readonly TargetChanges[]): string {
  const all = targets.flatMap(({ name, changes }) => changes.filter(({ isRisky }) => isRisky).map((change) => ({ name, change })));
  const first = all.length === 0 ? "" : `\n**To look at twice**\n\n${all.map(({ name, change }) => `- **${text(change.of)}** (${text(name)}): ${text(change.what)}. ${text(change.consequence)}`).join("\n")}\n`;
  return `### What this change does to what runs\n${first}\n${targets.map(section).join("\n")}`;
}

function section({ name, changes, files, isNew }: TargetChanges): string {
  if (changes.length === 0) return `**${text(name)}**: ${nothing(files)}.\n`;
  const rows = changes.map((change, index) => row(change, changes[index - 1]?.of !== change.of));
  return `<details${isNew ? "" : " open"}><summary><b>${text(name)}</b>: ${changes.length} ${changes.length === 1 ? "change" : "changes"}${isNew ? ", new" : ""}</summary>\n\n| workload | | change | consequence |\n|---|---|---|---|\n${rows.join("\n")}\n\n</details>\n`;
}

function row({ of, kind, what, consequence, isRisky }: Change, isFirst: boolean): string {
  return `| ${isFirst ? text(of) : ""} | ${isRisky ? "⚠️ " : ""}${kind} | ${text(what)} | ${text(consequence)} |`;
}

/** Names come from a config: none may end a cell or begin a tag. */
function text(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("|", "\\|").replaceAll(/[\r\n]+/g, " ");
}

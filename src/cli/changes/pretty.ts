// A semantic diff for a terminal.
import type { Change } from "../../semantic/change.js";
import type { TargetChanges } from "../semantic.js";

export interface Paint { readonly bold: (text: string) => string; readonly risky: (text: string) => string; readonly dim: (text: string) => string }

export function prettyChanges(targets: readonly TargetChanges[], paint: Paint): string {
  return targets.map((target) => targetText(target, paint)).join("\n");
}

function targetText({ name, changes, files, isNew }: TargetChanges, { bold, risky, dim }: Paint): string {
  if (changes.length === 0) return `${bold(name)}: ${nothing(files)}\n`;
  const workloads = [...new Set(changes.map(({ of }) => of))];
  const blocks = workloads.map((of) => {
    const own = changes.filter((change) => change.of === of);
    const width = Math.max(...own.map(({ kind }) => kind.length));
    return `  ${bold(of)}\n${own.map((change) => `${line(change, width, risky)}\n${dim(`      ${" ".repeat(width)}  ${change.consequence}`)}\n`).join("")}`;
  });
  const count = changes.filter(({ isRisky }) => isRisky).length;
  return `${bold(name)}${isNew ? " (new)" : ""}: ${changes.length} ${changes.length === 1 ? "change" : "changes"}${count > 0 ? `, ${risky(`${count} to look at twice (!)`)}` : ""}\n${blocks.join("")}`;
}

function line({ kind, what, isRisky }: Change, width: number, risky: (text: string) => string): string {
  const text = `${isRisky ? "!" : " "} ${kind.padEnd(width)}  ${what}`;
  return `    ${isRisky ? risky(text) : text}`;
}

export function nothing(files: number): string {
  return files === 0 ? "no change" : `${files} ${files === 1 ? "file differs" : "files differ"}, and nothing that runs does`;
}

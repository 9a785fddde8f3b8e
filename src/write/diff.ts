// Unified diffs of a plan, as reviewers read them.
import type { Plan, PlannedFile } from "./plan.js";

/** The unified diff of every file that differs, by path; nothing else that could vary from run to run. */
export async function unifiedDiff(plan: Plan, folderName: string): Promise<string> {
  const changed = plan.files.filter((file) => file.state !== "unchanged");
  if (changed.length === 0) return "";
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
  return changed.map((file) => {
    const name = `${folderName}/${file.path}`;
    if (file.before === file.after) return isModeOnly(file) ? `--- a/${name}\n+++ b/${name}\nold mode 100644\nnew mode 100755\n` : "";
    const before = file.before === undefined ? "/dev/null" : `a/${name}`;
    const after = file.after === undefined ? "/dev/null" : `b/${name}`;
    return createTwoFilesPatch(before, after, file.before ?? "", file.after ?? "", undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY });
  }).join("");
}

/** The unified diff of files that stand outside of any plan. */
export async function filesDiff(files: readonly { readonly path: string; readonly before: string; readonly after: string }[]): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import("diff");
  return files.map(({ path, before, after }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY })).join("");
}

/** How many lines of each file come and go, with a bar as long as the change is large. */
export async function diffStat(plan: Plan, folderName: string): Promise<string> {
  const changed = plan.files.filter((file) => file.state !== "unchanged");
  if (changed.length === 0) return "";
  const { diffLines } = await import("diff");
  const rows = changed.map(({ path, before, after }) => {
    const parts = diffLines(before ?? "", after ?? "");
    const sum = (isWanted: (part: (typeof parts)[number]) => boolean): number => parts.filter(isWanted).reduce((count, part) => count + part.count, 0);
    return { name: `${folderName}/${path}`, added: sum((part) => part.added), removed: sum((part) => part.removed) };
  });
  const width = Math.max(...rows.map(({ name }) => name.length));
  const most = Math.max(...rows.map(({ added, removed }) => added + removed), 40);
  const bar = (count: number, sign: string): string => sign.repeat(count === 0 ? 0 : Math.max(1, Math.round((count * 40) / most)));
  const lines = rows.map(({ name, added, removed }) => ` ${name.padEnd(width)} | ${String(added + removed).padStart(5)} ${bar(added, "+")}${bar(removed, "-")}\n`);
  const [added, removed] = [rows.reduce((sum, row) => sum + row.added, 0), rows.reduce((sum, row) => sum + row.removed, 0)];
  return `${lines.join("")} ${rows.length} ${rows.length === 1 ? "file" : "files"} changed, ${added} ${added === 1 ? "line" : "lines"} added, ${removed} removed\n`;
}

function isModeOnly({ state, isExecutable }: PlannedFile): boolean {
  return state === "update" && isExecutable;
}

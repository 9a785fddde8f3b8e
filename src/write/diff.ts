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

function isModeOnly({ state, isExecutable }: PlannedFile): boolean {
  return state === "update" && isExecutable;
}

// Unified diffs of a plan, as reviewers read them.
import type { Plan } from "./plan.js";

/** The unified diff of every file that differs, by path. */
export async function unifiedDiff(plan: Plan, folderName: string): Promise<string> {
  const { createTwoFilesPatch } = await import("diff");
  const changed = plan.files.filter((file) => file.state !== "unchanged");
  return changed.map((file) => {
    const before = file.before === undefined ? "/dev/null" : `a/${folderName}/${file.path}`;
    const after = file.after === undefined ? "/dev/null" : `b/${folderName}/${file.path}`;
    const patch = createTwoFilesPatch(before, after, file.before ?? "", file.after ?? "", undefined, undefined, { context: 3 });
    return patch.replace(/^=+\n/, "").replaceAll(/^(--- .*|\+\+\+ .*)\t$/gm, "$1");
  }).join("");
}

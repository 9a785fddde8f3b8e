// Node cannot exchange two folders in one step, so a swap is two renames; a process that is killed between them would leave no folder until the next command.
// A shell outlives it: it waits until the writer is through or gone, and puts the old folder back where none stands.

export interface Swap { readonly old: string; readonly folder: string }

const script = 'read _; while [ $# -gt 1 ]; do [ -e "$2" ] || [ ! -e "$1" ] || mv "$1" "$2"; shift 2; done';

export type Keeper = (swaps: readonly Swap[]) => () => void;

/** Begins to keep watch over the swaps; the returned function ends it. Where there is no shell, the next command does the same. */
export const keepWhole: Keeper = (swaps) => {
  if (swaps.length === 0 || process.platform === "win32") return () => undefined;
  // In a session of its own, so that what is sent to the writer's whole group does not reach it.
  const child = process.getBuiltinModule("node:child_process").spawn("/bin/sh", ["-c", script, "sh", ...swaps.flatMap(({ old, folder }) => [old, folder])], { stdio: ["pipe", "ignore", "ignore"], detached: true });
  child.on("error", () => undefined);
  child.stdin.on("error", () => undefined);
  child.unref();
  return () => void child.stdin.end();
};

/** For many swaps of the same folders: one shell, until the process ends. */
export function lastingKeeper(): Keeper {
  let kept: { readonly of: string; readonly release: () => void } | undefined;
  return (swaps) => {
    const of = JSON.stringify(swaps);
    if (kept?.of !== of) {
      kept?.release();
      kept = { of, release: keepWhole(swaps) };
    }
    return () => undefined;
  };
}

// Runs a program for a bounded time and says how it ended.
import { spawnSync } from "node:child_process";

/** The last words of a program that failed; undefined where it succeeded. */
export function failureOf(program, args, options = {}) {
  const result = spawnSync(program, args, { encoding: "utf8", timeout: 120_000, killSignal: "SIGKILL", stdio: ["ignore", "pipe", "pipe"], ...options });
  if (result.error) return result.error.message;
  if (result.status === 0) return undefined;
  return `${result.stdout}\n${result.stderr}`.trim().split("\n").slice(-4).join(" | ").slice(0, 600) || `exit ${result.status}`;
}

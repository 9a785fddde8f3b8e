// Runs a program for a bounded time, without standard input, and says how it ended.
import { spawn, spawnSync } from "node:child_process";

/** Everything that a program said, and whether it succeeded; a program that cannot be run has failed. */
export function run(program, args, { timeout = 120_000, ...options } = {}) {
  const result = spawnSync(program, args, { encoding: "utf8", killSignal: "SIGKILL", stdio: ["ignore", "pipe", "pipe"], maxBuffer: 64 << 20, timeout, ...options });
  const output = `${result.stdout ?? ""}\n${result.stderr ?? ""}`.trim();
  if (result.error !== undefined) return { succeeded: false, output: result.error.code === "ETIMEDOUT" ? `not done after ${timeout / 1000} s\n${output}` : result.error.message };
  return { succeeded: result.status === 0, output: output === "" && result.status !== 0 ? `exit ${result.status ?? result.signal}` : output, status: result.status };
}

/** The last words of a program that failed, on one line; undefined where it succeeded. */
export function failureOf(program, args, options) {
  const { succeeded, output } = run(program, args, options);
  return succeeded ? undefined : lastWords(output);
}

export function lastWords(output, lines = 4) {
  return output.trim().split("\n").slice(-lines).map((line) => line.trim()).join(" | ").slice(-600);
}

/** As run, while others go on. */
export function runBeside(program, args, { timeout = 120_000, input, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { ...options, timeout, killSignal: "SIGKILL", stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"] });
    const said = { stdout: [], stderr: [] };
    for (const stream of ["stdout", "stderr"]) child[stream].on("data", (text) => said[stream].push(text));
    child.on("error", (error) => resolve({ succeeded: false, output: error.message }));
    child.on("close", (status, signal) => {
      const output = [Buffer.concat(said.stdout), Buffer.concat(said.stderr)].join("\n").trim();
      resolve({ succeeded: status === 0, status, output: output === "" && status !== 0 ? `ended with ${status ?? signal}` : output });
    });
    child.stdin?.end(input);
  });
}

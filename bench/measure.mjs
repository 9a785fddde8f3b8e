// Times of programs, in pairs with `node -e 0`, so that what slows the machine slows both.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export const quantile = (values, share) => [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) * share)];

/** @param wanted The exit code without which the time counts for nothing. */
export function milliseconds(args, cwd, program = process.execPath, wanted = 0) {
  const begun = process.hrtime.bigint();
  const { status, error, stderr } = spawnSync(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== wanted) throw new Error(`${program} ${args.join(" ")} ended with ${status ?? error?.message}: ${stderr?.slice(-400)}`);
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

export function ratios({ program, args, cwd, pairs, prepare, wanted }) {
  const found = Array.from({ length: pairs + 1 }, () => {
    prepare();
    const base = milliseconds(["-e", "0"], cwd);
    const took = milliseconds(args, cwd, program, wanted);
    return { ratio: took / base, took };
  });
  // The first one warms the disk.
  return found.slice(1);
}

export function ratioText(measured, pairs) {
  const all = measured.map(({ ratio }) => ratio);
  return `${quantile(all, 0.5).toFixed(2)} x node -e 0 (${quantile(all, 0.1).toFixed(2)} to ${quantile(all, 0.9).toFixed(2)}, ${pairs} pairs; ${quantile(measured.map(({ took }) => took), 0.5).toFixed(0)} ms)`;
}

/** The most memory that a process held, where /usr/bin/time tells it. */
export function peakMegabytes(args, cwd) {
  if (!existsSync("/usr/bin/time")) return peakByProc(args, cwd);
  const { stderr } = spawnSync("/usr/bin/time", ["-f", "%M", process.execPath, ...args], { cwd, encoding: "utf8" });
  return Math.round(Number(stderr.trim().split("\n").at(-1)) / 1024);
}

/** As the process itself tells it at its end. */
function peakByProc(args, cwd) {
  if (!existsSync("/proc/self/status")) return undefined;
  const hook = 'process.on("exit", () => process.stderr.write(require("node:fs").readFileSync("/proc/self/status", "utf8").match(/VmHWM:\\s+(\\d+)/)[0] + "\\n"))';
  const { stderr } = spawnSync(process.execPath, ["--require", `data:text/javascript,${encodeURIComponent(hook)}`, ...args], { cwd, encoding: "utf8" });
  const found = /VmHWM:\s+(\d+)/.exec(stderr ?? "")?.[1];
  return found === undefined ? undefined : Math.round(Number(found) / 1024);
}


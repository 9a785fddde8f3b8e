// A program that was started in namespaces: nsenter and unshare wait for it, so signals are for the child of the one that was spawned.
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";

/** A program that goes on running: what it has said, whether it still runs, what it needs, and its end. */
export function started(child) {
  const said = [];
  child.stdout.on("data", (text) => said.push(text));
  child.stderr.on("data", (text) => said.push(text));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal }));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const send = (signal, pids) => {
    for (const pid of pids) {
      try {
        process.kill(pid, signal);
      } catch (error) {
        if (error.code !== "ESRCH") throw error;
      }
    }
  };
  return {
    output: () => Buffer.concat(said).toString(),
    isRunning, ended,
    /** The most memory that it has had at once, in MiB; undefined where it has ended. */
    peakMemory() {
      const pid = isRunning() ? childOf(child.pid) : undefined;
      const line = pid === undefined ? undefined : /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
      return line === undefined || line === null ? undefined : Math.round(Number(line[1]) / 1024);
    },
    /** Seconds of a core that it has used. */
    usedCpu() {
      const pid = isRunning() ? childOf(child.pid) : undefined;
      const fields = pid === undefined ? [] : readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ");
      return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) / 100;
    },
    /** SIGKILL to all of it at once, as when its container is killed. */
    async kill() {
      const pid = childOf(child.pid);
      if (isRunning() && pid !== undefined) send("SIGKILL", descendantsOf(pid));
      return ended;
    },
    /** Sends the signal to stop, as Compose does, and SIGKILL after the grace period; undefined where it had to be killed. */
    async stop(graceMs, signal = "SIGTERM") {
      if (!isRunning()) return ended;
      const pid = childOf(child.pid);
      if (pid !== undefined) send(signal, [pid]);
      const inTime = await Promise.race([ended, after(graceMs)]);
      if (inTime === undefined && pid !== undefined && isRunning()) send("SIGKILL", descendantsOf(pid));
      await ended;
      return inTime;
    },
  };
}

export function childOf(pid) {
  return childrenOf(pid)[0];
}

function childrenOf(pid) {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) => readFileSync(`/proc/${pid}/task/${task}/children`, "utf8").trim().split(" ").filter((text) => text !== "").map(Number));
  } catch {
    return [];
  }
}

function descendantsOf(pid) {
  return [pid, ...childrenOf(pid).flatMap(descendantsOf)];
}

/** Resolves with nothing, later; holds nobody up at the end. */
export function after(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

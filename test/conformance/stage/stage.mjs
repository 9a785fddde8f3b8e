// A stage stands for the machine that Compose would make: namespaces in which every service has a loopback address under its own names, a root file
// system of its own with its emitted mounts, its emitted user and no capabilities. So what is emitted runs as it is, and nothing of it is substituted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lastWords, runBeside } from "../program.mjs";
import { addresses, hostsOf, mountsOf, ownerOf, unescaped } from "./service.mjs";

const here = import.meta.dirname;

/** Nobody answers for a name that is not of the stack, at once. */
const noServer = "nameserver 127.0.0.1\\noptions timeout:1 attempts:1\\n";

/** Opens a stage for a Compose project, as `docker compose config --format json` gives it. */
export async function openStage(project, cache) {
  const folder = mkdtempSync(join(tmpdir(), "otelc-stage-"));
  const holder = spawn("unshare", ["--fork", "--pid", "--kill-child", "--net", "--mount", "--mount-proc", join(here, "hold.sh"), folder], { stdio: ["pipe", "pipe", "pipe"] });
  const complaint = [];
  holder.stderr.on("data", (text) => complaint.push(text));
  const isReady = await Promise.race([once(holder.stdout, "data").then(() => true), once(holder, "close").then(() => false), once(holder, "error").then(() => false)]);
  if (!isReady) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`namespaces cannot be made here: ${lastWords(complaint.join("")) || "unshare failed"}`);
  }
  const inside = ["-t", String(childOf(holder.pid)), "-n", "-m", "-p"];
  const at = addresses(project);
  const roots = new Map();

  /** The root of a service; `extra` is what its image would bring and this machine has elsewhere. */
  async function rootOf(name, extra = []) {
    const key = `${name}${roots.size}`;
    const service = project.services[name];
    const lines = [...mountsOf(project, service), ["write", hostsOf(project, name, at), "/etc/hosts"], ["write", noServer, "/etc/resolv.conf"], ...extra].map((line) => line.join("\t")).join("\n");
    const made = await runBeside("nsenter", [...inside, join(here, "root.sh"), folder, key, service.read_only === true ? "ro" : "rw", cache], { input: `${lines}\n` });
    if (!made.succeeded) throw new Error(`the root of ${name} cannot be made: ${lastWords(made.output)}`);
    roots.set(key, name);
    return { service, address: at.get(name), path: join(folder, "roots", key, "root") };
  }

  /** The whole command that runs a program in a root as the service's user, with its environment and nothing else of ours. */
  function commandIn(root, command, environment = {}) {
    const { user, capabilities } = ownerOf(root.service);
    const emitted = Object.entries({ ...root.service.environment, ...environment }).map(([name, value]) => `${name}=${unescaped(String(value ?? ""))}`);
    return [
      ...inside, "chroot", root.path, "setpriv", "--reuid", user[0], "--regid", user[1], "--clear-groups", "--no-new-privs", `--bounding-set=-all${capabilities}`, `--inh-caps=-all${capabilities}`,
      "env", "-i", "-C", "/", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/tmp", ...emitted, ...command,
    ];
  }

  return {
    rootOf,
    address: (name) => at.get(name),
    run: (root, command, { environment, ...options } = {}) => runBeside("nsenter", commandIn(root, command, environment), options),
    start: (root, command, environment) => started(spawn("nsenter", commandIn(root, command, environment), { stdio: ["ignore", "pipe", "pipe"] })),
    /** Ends everything that runs on the stage, and takes it down. */
    async close() {
      const closed = holder.exitCode !== null || holder.signalCode !== null ? undefined : once(holder, "close");
      holder.stdin.end();
      await closed;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A program that goes on running: what it has said, whether it still runs, and its end. */
function started(child) {
  const said = [];
  child.stdout.on("data", (text) => said.push(text));
  child.stderr.on("data", (text) => said.push(text));
  const ended = once(child, "close").then(([code, signal]) => ({ code, signal }));
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    output: () => Buffer.concat(said).toString(),
    isRunning,
    /** Sends SIGTERM, as Compose does, and SIGKILL after the grace period; undefined where it had to be killed. */
    async stop(graceMs) {
      if (!isRunning()) return ended;
      const pid = childOf(child.pid);
      if (pid !== undefined) process.kill(pid, "SIGTERM");
      const inTime = await Promise.race([ended, after(graceMs)]);
      if (inTime === undefined && pid !== undefined && isRunning()) process.kill(pid, "SIGKILL");
      await ended;
      return inTime;
    },
  };
}

/** nsenter and unshare wait for the program that they started; signals are for that one. */
function childOf(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").trim();
  return children === "" ? undefined : Number(children.split(" ")[0]);
}

/** Resolves with nothing, later; holds nobody up at the end. */
export function after(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}

/** Asks until there is an answer or no more time; the last answer. */
export async function until(ask, seconds, pauseMs = 200) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}

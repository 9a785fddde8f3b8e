// A stage stands for the machine that Compose would make: namespaces in which every service has a network and an address of its own under its own names,
// a root file system with its emitted mounts, its emitted user and no capabilities. So what is emitted runs as it is, and nothing of it is substituted.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lastWords, runBeside } from "../program.mjs";
import { hostsOf, limitsOf, mountsOf, ownerOf, placesOf, publishedPorts, unescaped } from "./service.mjs";
import { childOf, started } from "./started.mjs";

const here = import.meta.dirname;

/** The engine's resolver, as containers have it. */
const resolver = "nameserver 127.0.0.11\\noptions ndots:0\\n";
const bridge = "10.88.0.1";

/** Folders of stages that are open: a run that is ended from outside leaves none. */
const open = new Set();
process.once("exit", () => {
  for (const folder of open) rmSync(folder, { recursive: true, force: true });
});

/** Opens a stage for a Compose project, as `docker compose config --format json` gives it. `outside` are names that lead to the machine itself. */
export async function openStage(project, cache, outside = []) {
  const folder = mkdtempSync(join(tmpdir(), "otelc-stage-"));
  const places = placesOf(project);
  const addresses = [...places.values()].map(({ address }) => address ?? "-");
  const holder = spawn("unshare", ["--fork", "--pid", "--kill-child", "--net", "--mount", "--mount-proc", join(here, "hold.sh"), folder, bridge, ...addresses], { stdio: ["pipe", "pipe", "pipe"] });
  open.add(folder);
  if (!await isReady(holder)) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`namespaces cannot be made here: ${lastWords(holder.complaint()) || "unshare failed"}`);
  }
  const pid = childOf(holder.pid);
  const inside = ["-t", String(pid), "-m", "-p"];
  /** A file of the stage, seen from the machine. */
  const seen = (path) => join("/proc", String(pid), "root", path);
  const networkOf = (name) => `--net=${seen(`/run/netns/${places.get(name).namespace}`)}`;
  const machine = `--net=/proc/${pid}/ns/net`;
  let roots = 0;
  let isClosing = false;
  const running = new Set();

  /** A service has its names while it runs; on Kubernetes a Service has its name whether pods run or not. */
  function nameRunning() {
    const standing = Object.keys(project.services).filter((name) => project.services[name].hasStandingNames === true);
    const lines = [...new Set([...running, ...standing])].flatMap((name) => places.get(name).names.map((other) => `${other} ${places.get(name).address}\n`));
    writeFileSync(seen(join(folder, "names")), [...lines, ...outside.map((name) => `${name} ${bridge}\n`)].join(""));
  }

  nameRunning();
  const ports = publishedPorts(project, places).map((pair) => pair.join("="));
  const namespaces = [...places.values()].map(({ namespace }) => `/run/netns/${namespace}`);
  const engine = spawn("nsenter", [...inside, machine, join(cache, "bin", "load"), "host", "-names", join(folder, "names"), "-namespaces", namespaces.join(","), "-ports", ports.join(",")], { stdio: ["ignore", "pipe", "pipe"] });
  if (!await isReady(engine)) {
    holder.stdin.end();
    throw new Error(`the stage has no names and ports: ${lastWords(engine.complaint())}`);
  }

  /** The root of a service; `extra` is what its image would bring and this machine has elsewhere. */
  async function rootOf(name, extra = []) {
    roots += 1;
    const key = `${name}.${roots}`;
    const service = project.services[name];
    const lines = [...mountsOf(project, service), ["write", hostsOf(name, places.get(name).address), "/etc/hosts"], ["write", resolver, "/etc/resolv.conf"], ...extra].map((line) => line.join("\t")).join("\n");
    const made = await runBeside("nsenter", [...inside, machine, join(here, "root.sh"), folder, key, service.read_only === true ? "ro" : "rw", cache], { input: `${lines}\n` });
    if (!made.succeeded) throw new Error(`the root of ${name} cannot be made: ${lastWords(made.output)}`);
    return { name, service, address: places.get(name).address, path: join(folder, "roots", key, "root") };
  }

  /** The whole command that runs a program in a root as the service's user, with its environment and nothing else of ours. */
  function commandIn(root, command, environment = {}) {
    const { user, capabilities } = ownerOf(root.service);
    const emitted = Object.entries({ HOSTNAME: root.name, ...root.service.environment, ...environment }).map(([name, value]) => `${name}=${unescaped(String(value ?? ""))}`);
    return [
      ...inside, networkOf(root.name), ...limitsOf(root.service), "chroot", root.path, "setpriv", "--reuid", user[0], "--regid", user[1], "--clear-groups", "--no-new-privs", `--bounding-set=-all${capabilities}`, `--inh-caps=-all${capabilities}`,
      "env", "-i", "-C", "/", "PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/tmp", ...emitted, ...command,
    ];
  }

  function startedAs(name, child) {
    const program = started(child);
    running.add(name);
    nameRunning();
    program.ended.then(() => {
      running.delete(name);
      if (!isClosing) nameRunning();
    });
    return program;
  }

  return {
    rootOf, folder, seen,
    start: (root, command, environment) => startedAs(root.name, spawn("nsenter", commandIn(root, command, environment), { stdio: ["ignore", "pipe", "pipe"] })),
    address: (name) => places.get(name).address,
    run: (root, command, { environment, ...options } = {}) => runBeside("nsenter", commandIn(root, command, environment), options),
    /** Runs a program of ours under a service's address and names, in its place. */
    playIn: (name, command) => startedAs(name, spawn("nsenter", [...inside, networkOf(name), ...command], { stdio: ["ignore", "pipe", "pipe"] })),
    /** Starts a program of ours on the machine that the stage stands for. */
    playOnMachine: (command) => started(spawn("nsenter", [...inside, machine, ...command], { stdio: ["ignore", "pipe", "pipe"] })),
    /** Runs a program on the machine that the stage stands for, where the published ports are. */
    runOnMachine: (command, options) => runBeside("nsenter", [...inside, machine, ...command], options),
    /** Ends everything that runs on the stage, and takes it down. */
    async close() {
      isClosing = true;
      const closed = holder.exitCode !== null || holder.signalCode !== null ? undefined : once(holder, "close");
      holder.stdin.end();
      await closed;
      open.delete(folder);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function isReady(child) {
  const said = [];
  child.stderr.on("data", (text) => said.push(text));
  child.complaint = () => said.join("");
  return Promise.race([once(child.stdout, "data").then(() => true), once(child, "close").then(() => false), once(child, "error").then(() => false)]);
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

// Runs an emitted Compose project as the engine would: in the order of its depends_on and health checks, with its restart policy, and down again.
import { lastWords } from "../program.mjs";
import { healthOf } from "../stage/company.mjs";
import { kafkaEnvironment, playerOf } from "../stage/players.mjs";
import { commandOf, graceOf, unescaped } from "../stage/service.mjs";
import { openStage } from "../stage/stage.mjs";
import { after } from "../stage/started.mjs";
import { counterOf } from "./counted.mjs";
import { withReplicas } from "./replicas.mjs";

/**
 * `isCounted` says which services are played by a program that counts what arrives, in files of `work`; `leftOut` why a service is not run at all.
 * `outside` is what the stack finds beyond itself: names that lead to the machine, an authority that signs for them, and the collector that knows its ways.
 */
export async function createStack(emitted, cache, { work, isCounted = () => false, leftOut = () => undefined, outside = {} }) {
  const project = withReplicas(emitted);
  const stage = await openStage(project, cache, outside.names);
  const brought = new Map();
  const running = new Map();
  const peaks = new Map();
  const crashes = [];
  const unplayed = new Set();
  let isEnding = false;

  const once = (name, work) => {
    if (!brought.has(name)) brought.set(name, work());
    return brought.get(name);
  };
  const isOneShot = (name) => Object.values(project.services).some(({ depends_on: needs = {} }) => needs[name]?.condition === "service_completed_successfully");

  const bring = (name) => once(name, async () => {
    const service = project.services[name];
    await Promise.all(Object.entries(service.depends_on ?? {}).map(async ([other, { condition }]) => {
      await bring(other);
      if (condition === "service_healthy") await waitUntilHealthy(other);
    }));
    if (leftOut(name) !== undefined || playerOf(service) === undefined && !isCounted(name, service)) unplayed.add(name);
    else if (isOneShot(name)) await runToEnd(name);
    else await start(name);
  });

  async function runToEnd(name) {
    const attempts = 1 + Number(/^on-failure:(\d+)$/.exec(project.services[name].restart ?? "")?.[1] ?? 0);
    for (let attempt = 1; ; attempt += 1) {
      const root = await rootOf(name);
      const said = await stage.run(root, commandOf(project.services[name]), { timeout: 180_000 });
      if (said.succeeded) return;
      if (attempt === attempts) throw new Error(`${name} failed: ${lastWords(said.output)}`);
    }
  }

  function rootOf(name) {
    const trusted = outside.authority === undefined ? [] : [["bind", outside.authority, "/etc/ssl/certs/ca-certificates.crt"]];
    return stage.rootOf(name, [...(playerOf(project.services[name]).extra ?? []), ...trusted]);
  }

  async function start(name) {
    const service = project.services[name];
    if (isCounted(name, service)) {
      running.set(name, { name, isCounted: true, ...stage.playIn(name, counterOf(service, cache, work, name)) });
      return;
    }
    const player = playerOf(service);
    const root = await rootOf(name);
    const environment = /\/kafka:/.test(service.image) ? kafkaEnvironment(service) : {};
    const program = { name, service, ...stage.start(root, player.command(service, outside.collector).map(unescaped), environment), ask: (command) => stage.run(root, command, { timeout: 60_000 }) };
    running.set(name, program);
    void restartIfItCrashes(program);
  }

  /** What ends by itself is noted, and started again as its policy says. */
  async function restartIfItCrashes(program) {
    const { code, signal } = await program.ended;
    if (isEnding || program.isStopped) return;
    crashes.push(`${program.name} ended with ${code ?? signal}: ${lastWords(program.output(), 2)}`);
    if (program.service.restart !== "unless-stopped") return;
    await after(1000);
    if (isEnding || running.get(program.name) !== program) return;
    await start(program.name).catch((error) => {
      if (!isEnding) crashes.push(`${program.name} does not start again: ${error.message}`);
    });
  }

  function folderOf(name, target) {
    const { source } = project.services[name].volumes.find((volume) => volume.type === "volume" && volume.target === target);
    return `${stage.folder}/volumes/${source}`;
  }

  async function waitUntilHealthy(name, seconds) {
    const program = running.get(name);
    if (program === undefined || program.isCounted) return;
    const failure = await healthOf(program, seconds);
    if (failure !== undefined) throw new Error(`${name} does not become healthy: ${failure}`);
  }

  /** An image can ask for another signal than SIGTERM, and so can the service. */
  function end(name) {
    const { service, stop } = running.get(name);
    const signal = service?.stop_signal ?? (service === undefined ? undefined : playerOf(service).stopSignal);
    return stop(graceOf(project.services[name]), signal);
  }

  function forget(name) {
    const program = running.get(name);
    peaks.set(name, Math.max(peaks.get(name) ?? 0, program.peakMemory() ?? 0));
    program.isStopped = true;
    return program;
  }

  return {
    project, stage, crashes, start, waitUntilHealthy,
    unplayed: () => [...unplayed],
    whyUnplayed: (name) => leftOut(name) ?? `no program plays ${project.services[name].image}`,
    counted: () => Object.entries(project.services).filter(([name, service]) => isCounted(name, service)).map(([name]) => name),
    running: () => [...running.keys()],
    isCounted: (name) => isCounted(name, project.services[name]),
    output: (name) => running.get(name)?.output() ?? "",
    /** Runs a command beside a service's own program. */
    ask: (name, command) => running.get(name).ask(command),
    usedCpu: (names) => names.reduce((sum, name) => sum + running.get(name).usedCpu(), 0),
    async up() {
      await Promise.all(Object.keys(project.services).map(bring));
      await Promise.all([...running].filter(([, { service }]) => service?.healthcheck !== undefined).map(([name]) => waitUntilHealthy(name)));
    },
    kill: (...names) => Promise.all(names.map((name) => forget(name).kill())),
    /** Ends a service as Compose does; whether it ended by itself within its grace period. */
    async stop(name) {
      forget(name);
      return await end(name) !== undefined;
    },
    /** The most memory that each service has had, in MiB, and its emitted limit. */
    memory() {
      for (const name of running.keys()) peaks.set(name, Math.max(peaks.get(name) ?? 0, running.get(name).peakMemory() ?? 0));
      return [...peaks].filter(([name]) => !isCounted(name, project.services[name])).map(([name, mebibytes]) => ({ name, mebibytes, limit: Number(project.services[name].deploy?.resources?.limits?.memory ?? Infinity) / 1048576 }));
    },
    /** Ends everything in the order of dependence; the names of those that had to be killed. */
    async down() {
      isEnding = true;
      const late = [];
      const ended = new Map();
      const dependents = (name) => Object.entries(project.services).filter(([other, { depends_on: needs = {} }]) => needs[name] !== undefined && running.has(other)).map(([other]) => other);
      const endAfterDependents = (name) => {
        if (!ended.has(name)) ended.set(name, Promise.all(dependents(name).map(endAfterDependents)).then(async () => (await end(name) === undefined ? late.push(name) : undefined)));
        return ended.get(name);
      };
      await Promise.all([...running.keys()].map(endAfterDependents));
      return late;
    },
    /** From its next start a service has a volume of this size, empty, at a path. */
    async limitVolume(name, target, size) {
      const [uid, gid = uid] = project.services[name].user.split(":");
      const said = await stage.runOnMachine(["mount", "-t", "tmpfs", "-o", `size=${size},uid=${uid},gid=${gid},mode=0755`, "tmpfs", folderOf(name, target)]);
      if (!said.succeeded) throw new Error(lastWords(said.output));
    },
    /** From its next start it has its own volume again. */
    async freeVolume(name, target) {
      const said = await stage.runOnMachine(["umount", folderOf(name, target)]);
      if (!said.succeeded) throw new Error(lastWords(said.output));
    },
    close() {
      isEnding = true;
      return stage.close();
    },
  };
}

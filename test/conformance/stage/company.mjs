// Brings up what a service of the stack depends on, as Compose would: one-shot services run once and must succeed, others start and must become healthy.
import { lastWords } from "../program.mjs";
import { kafkaEnvironment, playerOf } from "./players.mjs";
import { commandOf, graceOf, probeOf, unescaped } from "./service.mjs";
import { openStage, until } from "./stage.mjs";

/** What cannot be judged here, and why; never a failure of what was emitted. */
export class Unjudged extends Error {}

export function createCompany(project, cache, missing) {
  let stage;
  const done = new Map();
  const running = [];

  /** One promise a service: what two services depend on is brought up once. */
  const once = (name, work) => {
    if (!done.has(name)) done.set(name, work());
    return done.get(name);
  };

  async function onStage() {
    if (process.getuid?.() !== 0) throw new Unjudged("namespaces need root");
    if (missing.has("load")) throw new Unjudged(`load: ${missing.get("load")}`);
    stage ??= openStage(project, cache);
    return stage.catch((error) => {
      throw new Unjudged(error.message);
    });
  }

  function playerFor(name) {
    const service = project.services[name];
    const player = playerOf(service);
    if (player === undefined) throw new Unjudged(`no program plays ${service.image}`);
    const lacking = player.tools.find((tool) => missing.has(tool));
    if (lacking !== undefined) throw new Unjudged(`${lacking}: ${missing.get(lacking)}`);
    return player;
  }

  async function dependenciesOf(name) {
    // Together: the brokers of a quorum are healthy only when all of them are there.
    await Promise.all(Object.entries(project.services[name].depends_on ?? {}).map(([other, { condition }]) => {
      if (condition === "service_completed_successfully") return once(other, () => runToEnd(other));
      return condition === "service_healthy" ? once(other, () => startAndWait(other)) : undefined;
    }));
  }

  async function runToEnd(name) {
    await dependenciesOf(name);
    const player = playerFor(name);
    const on = await onStage();
    const root = await on.rootOf(name, player.extra);
    const said = await on.run(root, commandOf(project.services[name]), { timeout: 120_000 });
    if (!said.succeeded) throw new Error(`${name} failed: ${lastWords(said.output)}`);
    return { root };
  }

  async function startAndWait(name) {
    const started = await start(name);
    running.push(started);
    const failure = await healthOf(started);
    if (failure !== undefined) throw new Error(`${name} does not become healthy: ${failure}`);
    return started;
  }

  /** Starts a service with its dependencies; `version` is the collector's. */
  async function start(name, { version } = {}) {
    await dependenciesOf(name);
    const player = playerFor(name);
    const on = await onStage();
    const service = project.services[name];
    const root = await on.rootOf(name, player.extra);
    const environment = /\/kafka:/.test(service.image) ? kafkaEnvironment(service) : {};
    return { name, service, root, ...on.start(root, player.command(service, version).map(unescaped), environment), ask: (command) => on.run(root, command, { timeout: 60_000 }), graceMs: graceOf(service) };
  }

  return {
    project, start, dependenciesOf, runToEnd: (name) => once(name, () => runToEnd(name)),
    /** A root of a service in which another program can look at its files, as the service's user. */
    async look(name, command) {
      const on = await onStage();
      return on.run(await on.rootOf(name, playerOf(project.services[name])?.extra), command);
    },
    async close() {
      for (const service of running) await service.stop(5000);
      if (stage !== undefined) await (await stage.catch(() => undefined))?.close();
    },
  };
}

/** Runs the emitted health check until it passes; what it or the program said last where it never does. */
export async function healthOf(started, seconds = 240) {
  const probe = probeOf(started.service);
  if (probe === undefined) return "it has no health check";
  let last = "";
  const isHealthy = await until(async () => {
    if (!started.isRunning()) return false;
    const said = await started.ask(probe);
    last = said.output;
    return said.succeeded ? true : undefined;
    // A probe that takes seconds of a core, as Kafka's does, is not asked as often.
  }, seconds, /\/kafka:/.test(started.service.image) ? 3000 : 500);
  if (isHealthy === true) return undefined;
  return isHealthy === false ? `it ended: ${lastWords(started.output())}` : `its health check says: ${lastWords(last)} / ${lastWords(started.output(), 2)}`;
}

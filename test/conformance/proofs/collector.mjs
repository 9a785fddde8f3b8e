// A collector of a stack, run with the configuration that otelc makes for it: only its ports and folders are those of this machine.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as after } from "node:timers/promises";
import { lastWords } from "../program.mjs";
import { until } from "../stage/stage.mjs";
import { freePort } from "../ports.mjs";
import { compile } from "../../../dist/testing.js";

export { after, freePort, until };

/** The rules that speak of a stack, and the configuration of its collectors. */
export async function compiled(stack) {
  const result = await compile(stack);
  const mistakes = result.findings.filter(({ code, severity }) => severity === "error" && !code.startsWith("lint/"));
  if (mistakes.length > 0) throw new Error(`the stack is not sound: ${mistakes.map(({ message }) => message).join(" ")}`);
  return { rules: new Set(result.findings.filter(({ code }) => code.startsWith("lint/")).map(({ code }) => code.slice("lint/".length))), config: (collector) => result.config(collector) };
}

/** Its configuration with health on a port of its own, no metrics of its own, and its volumes below a folder. */
function here(config, folder, health) {
  const extensions = Object.fromEntries(Object.entries(config.extensions ?? {}).map(([id, options]) => {
    if (id === "health_check") return [id, { ...options, endpoint: `127.0.0.1:${health}` }];
    if (options?.directory === undefined) return [id, options];
    const directory = join(folder, options.directory.replaceAll("/", "_"));
    mkdirSync(directory, { recursive: true });
    return [id, { ...options, directory, ...(options.compaction === undefined ? {} : { compaction: { ...options.compaction, directory } }) }];
  }));
  return { ...config, extensions, service: { ...config.service, telemetry: { metrics: { level: "none" }, logs: { level: "warn" } } } };
}

/** Starts it and waits until it is healthy; `wrap` puts a command in front of it. */
export async function start(program, config, folder, { environment = {}, wrap = [], seconds = 30 } = {}) {
  mkdirSync(folder, { recursive: true });
  const health = await freePort();
  const file = join(folder, `config-${health}.json`);
  writeFileSync(file, JSON.stringify(here(config, folder, health)));
  const [command, ...args] = [...wrap, program, "--config", file];
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"], env: { PATH: process.env.PATH, HOME: folder, ...environment } });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  const ended = once(child, "close");
  const collector = {
    output: () => Buffer.concat(said).toString(),
    isRunning: () => child.exitCode === null && child.signalCode === null,
    ended: async () => (await ended)[1] ?? (await ended)[0],
    async kill(signal = "SIGKILL") {
      if (collector.isRunning()) child.kill(signal);
      await ended;
    },
  };
  if (await until(() => (collector.isRunning() ? answers(health) : false), seconds) === true) return collector;
  const why = lastWords(collector.output(), 2);
  await collector.kill();
  return { ...collector, failed: why === "" ? "it did not become healthy" : why };
}

function answers(port) {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(true));
    socket.on("error", () => resolve(undefined));
    socket.on("connect", () => socket.end());
  });
}

/** Waits until everything has arrived, or until nothing more does. */
export async function settled(store, ids, seconds = 20, quietSeconds = 6) {
  let last = { missing: store.missing(ids), at: Date.now() };
  await until(() => {
    const missing = store.missing(ids);
    if (missing === 0) return true;
    if (missing !== last.missing) last = { missing, at: Date.now() };
    return Date.now() - last.at > quietSeconds * 1000 ? false : undefined;
  }, seconds);
  return store.missing(ids);
}

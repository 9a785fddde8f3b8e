// Three brokers of one KRaft cluster, as plain processes on loopback: small, and quick to notice that one of them is gone.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lastWords, runBeside } from "../program.mjs";
import { freePort, until } from "./collector.mjs";
import { Unjudged } from "./unjudged.mjs";

const clusterId = "KybR0ClXEOkZrWeJRCG76g";

export async function openCluster(cache, folder) {
  const library = join(cache, "kafka", "lib");
  if (!existsSync(library)) throw new Unjudged("kafka is not there: see test/conformance/programs/judges.sh");
  mkdirSync(folder, { recursive: true });
  const ports = [];
  for (let node = 0; node < 3; node++) ports.push({ client: await freePort(), controller: await freePort() });
  const voters = ports.map(({ controller }, index) => `${index + 1}@127.0.0.1:${controller}`).join(",");
  const java = ["-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", `-Dlog4j2.configurationFile=${join(import.meta.dirname, "../programs/kafka/log4j2.properties")}`, "-cp", join(library, "*")];
  const brokers = await Promise.all(ports.map((own, index) => startBroker({ id: index + 1, own, voters, folder, java })));
  const bootstrap = ports.map(({ client }) => `127.0.0.1:${client}`);
  const ask = (type, ...args) => runBeside("java", [...java, type, "--bootstrap-server", bootstrap.join(","), ...args], { timeout: 60_000 });
  const close = async () => {
    for (const broker of brokers) await broker.kill();
  };
  const isUp = await until(async () => ((await ask("org.apache.kafka.tools.TopicCommand", "--list")).succeeded ? true : undefined), 90, 500);
  if (isUp !== true) {
    await close();
    throw new Unjudged(`three brokers do not form a cluster here: ${lastWords(brokers[0].output(), 2)}`);
  }
  return {
    bootstrap, close,
    async topic(name, { partitions = 4, replicas = 3, inSync = 2 } = {}) {
      const said = await ask("org.apache.kafka.tools.TopicCommand", "--create", "--topic", name, "--partitions", String(partitions), "--replication-factor", String(replicas), "--config", `min.insync.replicas=${inSync}`);
      if (!said.succeeded) throw new Error(`the topic "${name}" cannot be made: ${lastWords(said.output)}`);
    },
    /** Records of a topic, all partitions together. */
    async records(name) {
      const said = await ask("org.apache.kafka.tools.GetOffsetShell", "--topic", name);
      return [...said.output.matchAll(/^\S+:\d+:(\d+)$/gm)].reduce((sum, [, offset]) => sum + Number(offset), 0);
    },
    stopBroker: (id) => brokers[id - 1].kill(),
    async startBroker(id) {
      await brokers[id - 1].again();
      await until(async () => ((await ask("org.apache.kafka.tools.TopicCommand", "--describe", "--under-replicated-partitions")).output.includes("Topic:") ? undefined : true), 60, 500);
    },
  };
}

async function startBroker({ id, own, voters, folder, java }) {
  const file = join(folder, `broker-${id}.properties`);
  writeFileSync(file, [
    `node.id=${id}`, "process.roles=broker,controller", `controller.quorum.voters=${voters}`, "controller.listener.names=CONTROLLER", "inter.broker.listener.name=PLAINTEXT",
    `listeners=PLAINTEXT://127.0.0.1:${own.client},CONTROLLER://127.0.0.1:${own.controller}`, `advertised.listeners=PLAINTEXT://127.0.0.1:${own.client}`, "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT",
    `log.dirs=${join(folder, `data-${id}`)}`, "offsets.topic.replication.factor=3", "offsets.topic.num.partitions=3", "transaction.state.log.replication.factor=3", "group.initial.rebalance.delay.ms=0",
    "broker.session.timeout.ms=4000", "broker.heartbeat.interval.ms=500", "replica.lag.time.max.ms=4000", "controlled.shutdown.enable=false", "num.network.threads=2", "num.io.threads=2", "auto.create.topics.enable=false",
  ].join("\n"));
  const formatted = await runBeside("java", [...java, "kafka.tools.StorageTool", "format", "-t", clusterId, "-c", file], { timeout: 60_000 });
  if (!formatted.succeeded) throw new Unjudged(`kafka cannot be run: ${lastWords(formatted.output, 2)}`);
  let child;
  let said = [];
  const again = async () => {
    said = [];
    child = spawn("java", [...java, "kafka.Kafka", file], { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => said.push(text));
  };
  await again();
  return {
    again, output: () => Buffer.concat(said).toString(),
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "close");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

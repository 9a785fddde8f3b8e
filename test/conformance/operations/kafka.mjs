// The part of scripts/health-check.sh that asks Kafka, against three real brokers: well, behind, without a reader, without a broker, without a quorum.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildIn } from "../emitted.mjs";
import { lastWords, runBeside } from "../program.mjs";
import { openCluster } from "../proofs/kafka.mjs";
import { until } from "../stage/stage.mjs";
import { newest } from "../stage/players.mjs";
import { parsedCalls } from "./calls.mjs";

const root = join(import.meta.dirname, "../../..");
const group = "otel-processor";
const topics = ["otlp_spans", "otlp_metrics", "otlp_logs"];

/** Each state of the cluster, how it comes about, and what the script must say of it. */
const states = [
  { name: "all is well", change: async ({ produce, read }) => { await produce(50); await read(); }, says: { "quorum kafka-1": /^ok the controllers have a leader$/, "writes kafka-1": /^ok every partition takes writes$/, "replicas kafka-1": /^ok every replica is in sync$/, [`lag ${group}`]: /^ok 0 records wait$/ } },
  { name: "nobody reads", change: async ({ stopReading, produce }) => { await stopReading(); await produce(120); }, says: { [`lag ${group}`]: /^fail nobody reads as this group; 120 records wait$/ } },
  { name: "one broker is away", change: ({ cluster }) => cluster.stopBroker(3), says: { "quorum kafka-1": /^ok /, "writes kafka-1": /^ok /, "replicas kafka-1": /^warn \d+ partitions lack replicas in sync$/ } },
  { name: "two brokers are away", change: ({ cluster }) => cluster.stopBroker(2), says: { "quorum kafka-1": /^fail the controllers have no leader: nothing is written$/ } },
];

export async function tryKafkaPart({ work, cache, report, only = "" }) {
  const asked = states.filter(({ name }) => what(name).includes(only));
  if (asked.length === 0) return undefined;
  if (!existsSync(join(cache, "kafka", "lib"))) return report.skip("scripts: Kafka", "kafka is not there");
  const { out, failure } = buildIn(join(root, "fixtures/02-queued"), newest, join(work, "queued"));
  if (failure !== undefined) return report.fail("scripts: Kafka", failure);
  const cluster = await openCluster(cache, join(work, "kafka"));
  const context = stageFor({ cluster, cache, work, folder: join(out, "compose") });
  try {
    for (const topic of topics) await cluster.topic(topic, { partitions: 2 });
    // One state leads to the next, so all are gone through.
    for (const state of states) await judge(state, context, report);
    parsedCalls({ state: context.state, out: context.folder }, join(cache, "bin"), report);
  } finally {
    await context.stopReading();
    await cluster.close();
  }
  return undefined;
}

const what = (name) => `scripts: Kafka, ${name}`;

/** What the script says is asked for until it is what it must be: a cluster takes seconds to notice. */
async function judge({ name, change, says }, context, report) {
  await change(context);
  let told = {};
  const isTold = await until(async () => {
    told = await context.healthCheck();
    return Object.entries(says).every(([check, pattern]) => pattern.test(told[check] ?? "")) ? true : undefined;
  }, 60, 1000);
  const heard = Object.keys(says).map((check) => `${check}: ${told[check] ?? "nothing"}`).join("; ");
  report[isTold === true ? "pass" : "fail"](what(name), heard);
}

function stageFor({ cluster, cache, work, folder }) {
  const state = join(work, "kafka-calls");
  mkdirSync(state, { recursive: true });
  const classes = `${join(import.meta.dirname, "../programs/kafka")}:${join(cache, "kafka", "lib")}/*`;
  const java = ["-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classes];
  const environment = { ...process.env, DOCKER: join(import.meta.dirname, "docker-kafka"), STANDIN: state, KAFKA_CLASSES: classes, ...Object.fromEntries(cluster.bootstrap.map((address, index) => [`BOOTSTRAP_${index + 1}`, address])) };
  let reader;
  return {
    cluster, state, folder,
    async healthCheck() {
      const { output } = await runBeside("bash", [join(folder, "scripts/health-check.sh"), "--json", "--no-synthetic"], { env: environment, cwd: "/", timeout: 120_000 });
      const { checks } = JSON.parse(output.slice(output.indexOf("{"), output.lastIndexOf("}") + 1));
      return Object.fromEntries(checks.map(({ check, status, message }) => [check, `${status} ${message}`]));
    },
    async produce(records) {
      const said = await runBeside("java", [...java, "org.apache.kafka.tools.ConsoleProducer", "--bootstrap-server", cluster.bootstrap.join(","), "--topic", topics[0]], { input: "a record\n".repeat(records), timeout: 60_000 });
      if (!said.succeeded) throw new Error(`nothing is written: ${lastWords(said.output)}`);
    },
    async read() {
      reader = spawn("java", [...java, "org.apache.kafka.tools.consumer.ConsoleConsumer", "--bootstrap-server", cluster.bootstrap.join(","), "--include", topics.join("|"), "--group", group, "--from-beginning"], { stdio: "ignore" });
    },
    /** As a process that is killed: its group notices only after its session. */
    async stopReading() {
      if (reader === undefined || reader.exitCode !== null || reader.signalCode !== null) return;
      const ended = once(reader, "close");
      reader.kill("SIGTERM");
      await ended;
    },
  };
}

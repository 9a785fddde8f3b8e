// The world around fixture 05: names that lead to the machine, and the programs that answer there: an identity provider, a real broker, a real object store, and counting programs for what it sends to others.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lastWords, run } from "../../program.mjs";
import { until } from "../../stage/stage.mjs";
import { arrivedIn } from "../counted.mjs";
import { newKey } from "./tokens.mjs";

const brokers = ["b-1.acme.kafka.eu-west-1.amazonaws.com", "b-2.acme.kafka.eu-west-1.amazonaws.com"];
const buckets = ["acme-staging-loki", "acme-staging-tempo"];
const region = "s3.eu-west-1.amazonaws.com";
const names = ["sso.acme.io", "mimir.acme.internal", "otlp.eu01.nr-data.net", region, ...buckets.map((bucket) => `${bucket}.${region}`), ...brokers];
/** What users fill in for every value, and the keys of the machine's role. */
const secret = "only-for-conformance";
const credentials = { AccessKeyId: "ASIAROLEOFMACHINE", SecretAccessKey: "secret-of-the-role-of-the-machine" };
const ports = { metrics: 9101, vendor: 9102, objects: 9000 };
const topics = ["staging.otlp.spans", "otlp_metrics", "otlp_logs"];

export const pushes = `http://127.0.0.1:${ports.metrics}/api/v1/push`;
const keysOfRole = Object.values(credentials);
export const bucketAt = { at: `127.0.0.1:${ports.objects}`, keys: keysOfRole };

/** What createStack calls `outside`, and the key with which tokens are signed. */
export function createWorld({ work, cache }) {
  const folder = join(work, "company-world");
  mkdirSync(folder, { recursive: true });
  const signing = newKey();
  const [cert, key] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const made = run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2", "-subj", "/CN=outside", "-addext", `subjectAltName=${names.map((name) => `DNS:${name}`).join(",")}`]);
  if (!made.succeeded) throw new Error(`no certificate: ${lastWords(made.output)}`);

  async function open(stage) {
    const started = [];
    const begin = (what, command) => {
      const program = stage.playOnMachine(command);
      started.push([what, program]);
      return program;
    };
    const sink = (name, port) => begin(name, [join(cache, "bin", "load"), "sink", "-http", `127.0.0.1:${port}`, "-out", arrivedIn(work, name)]);
    const reached = (what, command) => untilTrue(what, started, async () => (await stage.runOnMachine(command, { timeout: 20_000 })).succeeded);

    await mustRun(stage, ["ip", "address", "add", "169.254.169.254/32", "dev", "stage"]);
    sink("mimir", ports.metrics);
    sink("vendor", ports.vendor);
    const settings = { cert, key, signing: signing.privateKey.export({ type: "pkcs8", format: "pem" }), credentials, clientSecret: secret, apiKey: secret, ports };
    begin("the provider", [process.execPath, join(import.meta.dirname, "outside.mjs"), JSON.stringify(settings)]);
    begin("the object store", ["env", `MINIO_ROOT_USER=${credentials.AccessKeyId}`, `MINIO_ROOT_PASSWORD=${credentials.SecretAccessKey}`, `MINIO_DOMAIN=${region}`, "MINIO_REGION=eu-west-1", `HOME=${folder}`, join(cache, "bin", "minio"), "server", join(folder, "objects"), "--address", `127.0.0.1:${ports.objects}`, "--quiet"]);
    begin("the broker", brokerIn(folder, cache, key, cert));
    await reached("the object store", ["wget", "-q", "-O", "-", `http://127.0.0.1:${ports.objects}/minio/health/ready`]);
    for (const bucket of buckets) await mustRun(stage, ["env", `MC_HOST_own=http://${keysOfRole.join(":")}@127.0.0.1:${ports.objects}`, `MC_CONFIG_DIR=${folder}/mc`, join(cache, "bin", "mc"), "mb", "--ignore-existing", `own/${bucket}`]);
    await reached("the provider", ["wget", "-q", "-O", "-", "--no-check-certificate", "--header", "Host: sso.acme.io", "https://10.88.0.1/.well-known/openid-configuration"]);
    await untilTrue("the broker", started, () => started.some(([what, { output }]) => what === "the broker" && output().includes("Kafka Server started")));
    for (const topic of topics) await mustRun(stage, [...java(cache, "128m"), "org.apache.kafka.tools.TopicCommand", "--bootstrap-server", "127.0.0.1:9091", "--create", "--if-not-exists", "--topic", topic, "--partitions", "24", "--replication-factor", "1"]);
  }

  return { names, authority: cert, collector: "company", tools: ["otelcol-company", "kafka", "minio", "mc", "load"], open, signing };
}

async function mustRun(stage, command) {
  const said = await stage.runOnMachine(command, { timeout: 60_000 });
  if (!said.succeeded) throw new Error(`${command.slice(0, 3).join(" ")}: ${lastWords(said.output)}`);
}

async function untilTrue(what, started, isThere) {
  const answer = await until(async () => {
    const ended = started.find(([, program]) => !program.isRunning());
    if (ended !== undefined) throw new Error(`${ended[0]} ended: ${lastWords(ended[1].output())}`);
    return (await isThere()) ? true : undefined;
  }, 90, 500);
  if (answer !== true) throw new Error(`${what} does not answer: ${started.map(([name, { output }]) => `${name}: ${lastWords(output(), 2)}`).join(" | ")}`);
}

function java(cache, heap, ...more) {
  return ["java", `-Xmx${heap}`, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", ...more, "-cp", `${join(cache, "kafka/lib")}/*`];
}

/** One broker plays all that the bootstrap names, with the listener of a managed one: TLS, and tokens that are requests signed by a role. */
function brokerIn(folder, cache, key, cert) {
  const libraries = `${join(cache, "kafka/lib")}/*`, config = join(folder, "server.properties");
  const compiled = spawnSync("javac", ["-cp", libraries, "-d", join(folder, "classes"), join(import.meta.dirname, "MskIam.java")], { encoding: "utf8" });
  if (compiled.status !== 0) throw new Error(`the broker's judge of tokens is not compiled: ${lastWords(compiled.stderr ?? String(compiled.error))}`);
  writeFileSync(join(folder, "store.pem"), `${readFileSync(key, "utf8")}${readFileSync(cert, "utf8")}`);
  const listener = "listener.name.client";
  const settings = {
    "process.roles": "broker,controller", "node.id": 1, "controller.quorum.voters": "1@127.0.0.1:9090", "controller.listener.names": "CONTROLLER", "inter.broker.listener.name": "LOCAL",
    listeners: "CLIENT://10.88.0.1:9098,LOCAL://127.0.0.1:9091,CONTROLLER://127.0.0.1:9090", "advertised.listeners": `CLIENT://${brokers[0]}:9098,LOCAL://127.0.0.1:9091`,
    "listener.security.protocol.map": "CLIENT:SASL_SSL,LOCAL:PLAINTEXT,CONTROLLER:PLAINTEXT", "sasl.enabled.mechanisms": "OAUTHBEARER",
    [`${listener}.ssl.keystore.type`]: "PEM", [`${listener}.ssl.keystore.location`]: join(folder, "store.pem"),
    [`${listener}.oauthbearer.sasl.server.callback.handler.class`]: "MskIam", [`${listener}.oauthbearer.sasl.jaas.config`]: "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;",
    "auto.create.topics.enable": false, "offsets.topic.replication.factor": 1, "offsets.topic.num.partitions": 4, "transaction.state.log.replication.factor": 1, "transaction.state.log.min.isr": 1,
    "share.coordinator.state.topic.replication.factor": 1, "share.coordinator.state.topic.min.isr": 1, "group.initial.rebalance.delay.ms": 0, "log.dirs": join(folder, "log"),
  };
  writeFileSync(config, Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join(""));
  const format = run("java", [...java(cache, "128m").slice(1), "kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", "KybR0ClXEOkZrWeJRCG76g", "-c", config]);
  if (!format.succeeded) throw new Error(`the broker's storage: ${lastWords(format.output)}`);
  return ["java", "-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dlog.level=INFO", `-Drole.key=${credentials.AccessKeyId}`, "-cp", `${join(folder, "classes")}:${join(import.meta.dirname, "../../programs/kafka")}:${libraries}`, "kafka.Kafka", config];
}

// Loki in parts as it is emitted for Kubernetes: every role a process, an object store, a cache and the gateway, each at a loopback address under the names of its Services.
// Only addresses and directories are put in; what is asked of it is what it is for. Runs in namespaces of its own, which end with it.
// usage: unshare --net --mount --pid --fork --kill-child --mount-proc node loki.mjs FOLDER PROGRAMS WORK
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, parseAllDocuments, stringify } from "yaml";
import { lastWords, run } from "../program.mjs";

const [folder, programs, work] = process.argv.slice(2);
const objects = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".yaml") && !path.endsWith("kustomization.yaml")).flatMap((path) => parseAllDocuments(readFileSync(join(folder, path), "utf8")).map((document) => document.toJS()));
const config = objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name === "loki-config").data["config.yaml"];
const gateway = objects.find(({ kind, metadata }) => kind === "ConfigMap" && metadata.name === "loki-gateway-config").data["haproxy.cfg"];
const bucket = parse(config.replaceAll("${", "\\${")).common.storage.s3.bucketnames;
/** As many as a quorum, a ring and a spread need; the rest are the same again. */
const most = { "loki-ingester": 3, "loki-query-scheduler": 2, "loki-index-gateway": 2 };
const root = { MINIO_ROOT_USER: "conformance", MINIO_ROOT_PASSWORD: "only-for-conformance" };
/** The value of every Secret that users have to supply. */
const secret = "a-password-of-its-own";
const children = [];

const replicas = objects.filter(({ kind, spec }) => ["Deployment", "StatefulSet"].includes(kind) && (spec.template.metadata.labels["otelc.dev/store"] === "loki" || spec.template.spec.containers[0].name === "object-store")).flatMap((workload) => {
  const count = Math.min(workload.spec.replicas, most[workload.metadata.name] ?? 1);
  return Array.from({ length: count }, (_, index) => ({ name: `${workload.metadata.name}-${index}`, of: workload.metadata.name, template: workload.spec.template }));
}).map((replica, index) => ({ ...replica, address: `127.0.3.${index + 1}` }));

function namesFor({ template }) {
  const services = objects.filter(({ kind, spec }) => kind === "Service" && Object.entries(spec.selector ?? { none: "" }).every(([key, value]) => template.metadata.labels[key] === value));
  return services.map(({ metadata }) => `${metadata.name}.${metadata.namespace}.svc`);
}

function start(name, command, environment = {}) {
  const log = [];
  // A pod's host name is its own, and the ring knows members by it.
  const child = spawn("unshare", ["--uts", "/bin/sh", "-c", `hostname ${name} && exec "$@"`, "sh", ...command], { env: { PATH: process.env.PATH, HOME: work, ...environment }, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => log.push(text));
  const started = { name, child, said: () => Buffer.concat(log).toString() };
  children.push(started);
  return started;
}

async function until(what, ask, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  let last = "it does not answer";
  while (Date.now() < end) {
    const ended = children.find(({ child, mayEnd }) => !mayEnd && (child.exitCode !== null || child.signalCode !== null));
    if (ended !== undefined) throw new Error(`${ended.name} ended: ${lastWords(ended.said(), 2)}`);
    try {
      const answer = await ask();
      if (answer === true) return;
      last = String(answer);
    } catch (error) {
      last = error.message;
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`${what}: ${last}`);
}

function startRole({ name, address, template }) {
  const [container] = template.spec.containers;
  const directory = join(work, name);
  mkdirSync(directory, { recursive: true });
  if (container.name === "object-store") {
    return start(name, [join(programs, "minio"), "server", directory, "--address", `${address}:9000`, "--console-address", `${address}:9001`, "--quiet"], root);
  }
  if (container.image.startsWith("memcached:")) return start(name, ["memcached", "-u", "root", "-l", address, ...container.args]);
  const path = join(directory, container.image.startsWith("haproxy:") ? "haproxy.cfg" : "config.yaml");
  if (container.image.startsWith("haproxy:")) {
    writeFileSync(path, gateway.replaceAll(/^( {4}bind )(:\d+)/gm, `$1${address}$2`));
    return start(name, ["haproxy", "-db", "-f", path]);
  }
  const document = parse(config);
  document.server = { ...document.server, http_listen_address: address, grpc_listen_address: address };
  document.memberlist = { ...document.memberlist, bind_addr: [address], advertise_addr: address };
  document.common = { ...document.common, instance_addr: address };
  writeFileSync(path, stringify(document).replaceAll("/loki/", `${directory}/`).replaceAll(/(path_prefix: )\/loki$/gm, `$1${directory}`));
  return start(name, [join(programs, "loki"), `-config.file=${path}`, ...container.args.filter((argument) => !argument.startsWith("-config.file"))], Object.fromEntries((container.env ?? []).map(({ name: variable, value }) => [variable, value ?? secret])));
}

async function send(count, since) {
  const logRecords = Array.from({ length: count }, (_, index) => ({ timeUnixNano: String(BigInt(Date.now()) * 1_000_000n + BigInt(index)), body: { stringValue: `${since} line ${index}` }, severityText: "INFO" }));
  const body = JSON.stringify({ resourceLogs: [{ resource: { attributes: [{ key: "service.name", value: { stringValue: "shop" } }] }, scopeLogs: [{ logRecords }] }] });
  const answer = await fetch(`http://loki.${namespace}.svc:3100/otlp/v1/logs`, { method: "POST", headers: { "content-type": "application/json" }, body });
  if (!answer.ok) throw new Error(`the gateway answers ${answer.status}: ${await answer.text()}`);
}

async function countOf(word) {
  const query = new URLSearchParams({ query: `{service_name="shop"} |= "${word}"`, limit: "5000", since: "1h" });
  const answer = await fetch(`http://loki.${namespace}.svc:3100/loki/api/v1/query_range?${query}`);
  if (!answer.ok) throw new Error(`the query is answered with ${answer.status}: ${await answer.text()}`);
  return (await answer.json()).data.result.reduce((sum, stream) => sum + stream.values.length, 0);
}

const namespace = objects.find(({ kind }) => kind === "Namespace").metadata.name;
const addressOf = (name) => replicas.find((replica) => replica.name === name).address;
const sent = createHash("sha256").update(String(Date.now())).digest("hex").slice(0, 8);

async function judge() {
  const hosts = join(work, "hosts");
  writeFileSync(hosts, ["127.0.0.1 localhost", ...replicas.map((replica) => `${replica.address} ${[replica.name, ...namesFor(replica)].join(" ")}`)].join("\n").concat("\n"));
  for (const command of [["ip", "link", "set", "lo", "up"], ["mount", "--bind", hosts, "/etc/hosts"]]) {
    const said = run(command[0], command.slice(1));
    if (!said.succeeded) throw new Error(lastWords(said.output));
  }
  const isFirst = ({ of }) => of === "object-store";
  replicas.filter(isFirst).forEach(startRole);
  await until("the object store", async () => (await fetch(`http://${addressOf("object-store-0")}:9000/minio/health/live`)).ok);
  bucketsMade();
  replicas.filter((replica) => !isFirst(replica)).forEach(startRole);
  for (const { name, address, of } of replicas.filter(({ of, template }) => of.startsWith("loki-") && !template.spec.containers[0].image.startsWith("memcached:"))) {
    await until(`${name} is ready`, async () => {
      const answer = await fetch(`http://${address}:3100/ready`);
      return answer.ok || `${answer.status} ${await answer.text()} ${of}`;
    }, 120);
  }
  await until("the gateway takes logs", async () => {
    await send(300, `${sent}a`);
    return true;
  });
  await until("every line is found", async () => {
    const count = await countOf(`${sent}a`);
    return count === 300 || `${count} of 300`;
  });
  console.log("passed 300 of 300 lines come back by the gateway");
  await settings();
  await objectsWritten();
  const ingester = children.find(({ name }) => name === "loki-ingester-2");
  ingester.mayEnd = true;
  ingester.child.kill("SIGKILL");
  await until("with one ingester of three gone, lines are taken", async () => {
    await send(100, `${sent}b`);
    return true;
  });
  await until("and found", async () => {
    const [before, after] = [await countOf(`${sent}a`), await countOf(`${sent}b`)];
    return (before === 300 && after === 100) || `${before} of 300 and ${after} of 100`;
  });
  console.log("passed an ingester may go");
}

/** The Job's own script, twice: what it has made may be there already. */
function bucketsMade() {
  const job = objects.find(({ kind, metadata }) => kind === "Job" && metadata.name.startsWith("object-store-buckets"));
  const [container] = job.spec.template.spec.containers;
  const environment = { ...Object.fromEntries(container.env.map(({ name, value }) => [name, value ?? secret])), S3_ACCESS_KEY: root.MINIO_ROOT_USER, S3_SECRET_KEY: root.MINIO_ROOT_PASSWORD, MC_CONFIG_DIR: join(work, "mc"), PATH: `${programs}:${process.env.PATH}`, HOME: work };
  for (const time of ["once", "twice"]) {
    const said = run(container.command[0], [container.command[1], container.command[2].replaceAll("/tmp/", `${work}/`)], { env: environment, timeout: 60_000 });
    if (!said.succeeded) throw new Error(`buckets and users cannot be made ${time}: ${lastWords(said.output)}`);
  }
  const ingester = replicas.find(({ name }) => name === "loki-ingester-0")?.template.spec;
  if (ingester !== undefined) rightsOf(ingester, container.command[2], environment);
}

/** What waits for the bucket finds it, and the store's user may do with it what it needs, and nothing else. */
function rightsOf({ containers: [container], initContainers: [waiting] }, script, environment) {
  const user = container.env.find(({ name }) => name === "S3_ACCESS_KEY").value;
  const waited = run(waiting.command[0], waiting.command.slice(1), { env: { ...environment, MC_CONFIG_DIR: join(work, "mc-waiting"), S3_ACCESS_KEY: user, S3_SECRET_KEY: secret }, timeout: 30_000 });
  if (!waited.succeeded) throw new Error(`${user} waits in vain for its bucket: ${lastWords(waited.output)}`);
  const may = (...words) => run(join(programs, "mc"), words, { env: { ...environment, MC_CONFIG_DIR: join(work, "mc-user"), MC_HOST_own: `http://${user}:${secret}@${addressOf("object-store-0")}:9000` } }).succeeded;
  const others = [...script.matchAll(/mc mb --ignore-existing store\/(\S+)/g)].map(([, name]) => name).filter((name) => name !== bucket);
  if (!may("ls", `own/${bucket}`)) throw new Error(`${user} cannot list its own bucket`);
  const allowed = [...others.filter((name) => may("ls", `own/${name}`)), ...(may("mb", "own/another") ? ["another bucket"] : []), ...(may("admin", "user", "list", "own") ? ["the list of users"] : [])];
  if (others.length === 0 || allowed.length > 0) throw new Error(`${user} reaches ${allowed.join(", ") || "nothing that it could be refused"}`);
  console.log(`passed ${user} may use its bucket, and is refused ${others.length} others, new ones and the administration`);
}

/** What runs is what was declared. */
async function settings() {
  const emitted = parse(config);
  const running = parse(await (await fetch(`http://${addressOf("loki-compactor-0")}:3100/config`)).text());
  const hours = Number.parseInt(emitted.limits_config.retention_period, 10);
  const seconds = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };
  const inHours = [...String(running.limits_config.retention_period).matchAll(/(\d+)([wdhms])/g)].reduce((sum, [, number, unit]) => sum + Number(number) * seconds[unit], 0) / 3600;
  if (inHours !== hours) throw new Error(`retention_period is ${running.limits_config.retention_period} where ${emitted.limits_config.retention_period} is declared`);
  if (running.compactor.retention_enabled !== true) throw new Error("the compactor's retention is off");
  if (running.common.replication_factor !== emitted.common.replication_factor) throw new Error(`replication_factor is ${running.common.replication_factor}`);
  console.log(`passed the compactor runs with a retention of ${hours} h, switched on`);
}

async function objectsWritten() {
  for (const { address } of replicas.filter(({ of }) => of === "loki-ingester")) await fetch(`http://${address}:3100/flush`, { method: "POST" });
  await until("chunks are in the bucket", () => {
    const names = readdirSync(join(work, "object-store-0", bucket), { recursive: true }).filter((name) => name.includes("fake"));
    return names.length > 0 || "it is empty";
  });
  console.log("passed the bucket holds chunks");
}

try {
  await judge();
  console.log("loki in parts: as declared");
} catch (error) {
  const loud = children.flatMap(({ name, said }) => said().split("\n").filter((line) => /level=error|ALERT|FATAL|failed|field .* not found/i.test(line)).slice(-1).map((line) => `${name}: ${line}`));
  console.log(`FAILED ${error.message} | ${loud.slice(0, 4).join(" | ").slice(0, 900)}`);
  process.exitCode = 1;
} finally {
  for (const { child } of children) child.kill("SIGKILL");
}

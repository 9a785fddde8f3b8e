// What phase 4 promises beyond flow: buckets hold objects, settings that run are those that were emitted, Prometheus has found Alertmanager and its second store, Grafana's database lets its user in.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { lastWords } from "../program.mjs";
import { ask, labelsOf } from "./find.mjs";
import { sleep } from "./traffic.mjs";

/** Each check is of a program that really runs; what is not in the stack, or only played, is not asked. `pushes` is where a store outside says how often it was written to, `bucket` where one outside is and whose keys open it. */
export async function production(stack, report, name, cache, { pushes, bucket } = {}) {
  const real = (image) => stack.running().filter((service) => image.test(stack.project.services[service].image) && !stack.isCounted(service));
  const [loki] = real(/grafana\/loki:/), [objects] = real(/pgsty\/silo:/), [postgres] = real(/\/?postgres:/), [alertmanager] = real(/alertmanager:/);
  const scraper = real(/prom\/prometheus:/).find((service) => (configOf(stack, service).scrape_configs ?? []).length > 0);
  const inside = objects === undefined ? undefined : (service) => ({ at: `${stack.stage.address(objects)}:9000`, keys: keysOf(stack.project.services[service]), cache });
  const checks = [
    ...(inside === undefined ? [] : [
      ["every bucket is there", () => bucketsMade(stack, inside(objects))],
      ["Loki's own keys open no other bucket", () => keysAreNarrow(stack, inside(loki), inside(objects))],
    ]),
    ["Loki's bucket holds chunks, by Loki's own keys", () => settled(() => chunksKept(stack, loki, bucket ?? inside(loki)), 60)],
    ["Loki runs with the emitted retention", () => lokiRetains(stack, loki)],
    ...real(/prom\/prometheus:/).map((service) => [`${service} runs with the emitted retention`, () => prometheusRetains(stack, service)]),
    ...(alertmanager === undefined || scraper === undefined ? [] : [
      ["Alertmanager is found by Prometheus", () => settled(() => alertmanagerFound(stack, scraper, alertmanager), 60)],
      ["what Prometheus alerts of reaches Alertmanager", () => settled(() => alertsArrive(stack, alertmanager), 90)],
    ]),
    ...(scraper === undefined || configOf(stack, scraper).remote_write === undefined ? [] : [["remote write arrives", () => settled(() => writesArrive(stack, scraper, pushes), 90)]]),
    ...(postgres === undefined ? [] : [["Grafana's user signs in to its database, and nobody else", () => signsIn(stack, postgres)]]),
  ];
  for (const [what, check] of checks) {
    try {
      report.pass(`${name} production, ${what}`, await check());
    } catch (error) {
      report.fail(`${name} production, ${what}`, error.message);
    }
  }
}

/** Asks until the check holds or the time is over: what it said last. */
async function settled(check, seconds) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(3);
    }
  }
}

function configOf(stack, service) {
  const { source } = stack.project.services[service].volumes.find(({ target }) => /\.ya?ml$/.test(target) && !/rules/.test(target));
  return parse(readFileSync(source, "utf8"));
}

async function mc(stack, { at, keys, cache }, ...words) {
  const environment = [`MC_HOST_own=http://${keys.join(":")}@${at}`, `MC_CONFIG_DIR=${stack.stage.folder}/mc`];
  const said = await stack.stage.runOnMachine(["env", ...environment, join(cache, "bin", "mc"), ...words], { timeout: 30_000 });
  if (!said.succeeded) throw new Error(`mc ${words.join(" ")}: ${lastWords(said.output)}`);
  return said.output.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
}

const keysOf = ({ environment: { MINIO_ROOT_USER, MINIO_ROOT_PASSWORD, S3_ACCESS_KEY, S3_SECRET_KEY } }) => [MINIO_ROOT_USER ?? S3_ACCESS_KEY, MINIO_ROOT_PASSWORD ?? S3_SECRET_KEY];
const bucketOf = (stack, loki) => configOf(stack, loki).common.storage.s3.bucketnames;

async function bucketsMade(stack, root) {
  const script = Object.values(stack.project.services).flatMap(({ entrypoint }) => entrypoint ?? []).join("\n");
  const wanted = [...script.matchAll(/mc mb --ignore-existing store\/(\S+)/g)].map(([, bucket]) => bucket).sort();
  const there = (await mc(stack, root, "ls", "--json", "own/")).map(({ key }) => key.replace("/", "")).sort();
  if (wanted.length === 0 || wanted.join() !== there.join()) throw new Error(`${there.join(", ")} where ${wanted.join(", ")} are to be made`);
  return there.join(", ");
}

/** What is neither the index nor the seed is a chunk. */
async function chunksKept(stack, loki, own) {
  await stack.stage.runOnMachine(["wget", "-q", "-O", "-", "--post-data=", `http://${stack.stage.address(loki)}:3100/flush`]);
  const found = await mc(stack, own, "ls", "--recursive", "--json", `own/${bucketOf(stack, loki)}`);
  const chunks = found.filter(({ key, size }) => !/^(index\/|loki_cluster_seed)/.test(key) && size > 0);
  if (chunks.length === 0) throw new Error(`no chunk among ${found.length} objects`);
  return `${chunks.length} chunks, ${chunks.reduce((sum, { size }) => sum + size, 0)} bytes`;
}

async function keysAreNarrow(stack, own, root) {
  await mc(stack, root, "mb", "--ignore-existing", "own/of-another");
  for (const words of [["ls", "--json", "own/of-another"], ["mb", "own/one-more"], ["admin", "user", "list", "own"]]) {
    const isAllowed = await mc(stack, own, ...words).then(() => true, () => false);
    if (isAllowed) throw new Error(`they allow mc ${words.join(" ")}`);
  }
  return "refused another's bucket, a new one, and the list of users";
}

async function lokiRetains(stack, loki) {
  const emitted = configOf(stack, loki);
  const running = parse(await ask(stack.stage, `http://${stack.stage.address(loki)}:3100/config`, String));
  const pairs = [
    ["limits_config.retention_period", seconds(running.limits_config.retention_period), seconds(emitted.limits_config.retention_period)],
    ["compactor.retention_enabled", running.compactor.retention_enabled, emitted.compactor.retention_enabled],
    ["compactor.delete_request_store", running.compactor.delete_request_store, emitted.compactor.delete_request_store],
    ["limits_config.ingestion_rate_mb", running.limits_config.ingestion_rate_mb, emitted.limits_config.ingestion_rate_mb],
  ];
  const odd = pairs.find(([, is, should]) => should === undefined || is !== should);
  if (odd !== undefined) throw new Error(`${odd[0]} is ${odd[1]} where ${odd[2]} was emitted`);
  return `${emitted.limits_config.retention_period}, switched on`;
}

async function prometheusRetains(stack, service) {
  const { time, size } = configOf(stack, service).storage.tsdb.retention;
  const { data: { storageRetention } } = await ask(stack.stage, `http://${stack.stage.address(service)}:9090/api/v1/status/runtimeinfo`);
  const [runs, atMost] = storageRetention.split(" or ");
  if (seconds(runs) !== seconds(time)) throw new Error(`${storageRetention} where ${time} was emitted`);
  if (size !== undefined && bytes(atMost) !== bytes(size)) throw new Error(`${storageRetention} where ${size} was emitted`);
  return storageRetention;
}

async function alertmanagerFound(stack, scraper, alertmanager) {
  const { data } = await ask(stack.stage, `http://${stack.stage.address(scraper)}:9090/api/v1/alertmanagers`);
  const urls = data.activeAlertmanagers.map(({ url }) => url);
  if (!urls.some((url) => url.startsWith(`http://${stack.stage.address(alertmanager)}:9093/`))) throw new Error(`active are ${urls.join(", ") || "none"}`);
  return urls.join(", ");
}

async function alertsArrive(stack, alertmanager) {
  const alerts = await ask(stack.stage, `http://${stack.stage.address(alertmanager)}:9093/api/v2/alerts`);
  const names = [...new Set(alerts.map(({ labels }) => labels.alertname))];
  if (!names.includes("Watchdog")) throw new Error(`it has ${names.join(", ") || "none"}`);
  return names.join(", ");
}

/** Every target that is scraped is known to the second store too, by the label of the stack; a store that only counts tells how often it was written to. */
async function writesArrive(stack, scraper, outside) {
  const { remote_write: [{ url }], global: { external_labels: { stack: label } } } = configOf(stack, scraper);
  const target = new URL(url).hostname;
  if (outside !== undefined || stack.isCounted(target)) {
    const pushes = Number(await ask(stack.stage, outside ?? url.replace(target, stack.stage.address(target)), String));
    if (!(pushes > 0)) throw new Error(`${target} was written to ${pushes} times`);
    return `${pushes} requests`;
  }
  const jobs = async (service, selector) => (await labelsOf(stack.stage, stack.stage.address(service), `count by (job, instance) (up${selector})`)).map(({ job, instance }) => `${job} ${instance}`).sort();
  const [scraped, written] = [await jobs(scraper, ""), await jobs(target, `{stack="${label}"}`)];
  if (scraped.length === 0 || scraped.join() !== written.join()) throw new Error(`${written.length} targets in ${target}, ${scraped.length} in ${scraper}`);
  return `${written.length} targets of ${scraped.length} in ${target}`;
}

async function signsIn(stack, postgres) {
  const { environment, secrets } = stack.project.services[postgres];
  const password = readFileSync(stack.project.secrets[secrets[0].source].file, "utf8");
  const psql = (word) => stack.stage.runOnMachine(["/bin/sh", "-c", `PGPASSWORD=$1 exec /usr/lib/postgresql/*/bin/psql -h "$2" -U "$3" -d "$4" -Atc "select current_database()"`, "sh", word, stack.stage.address(postgres), environment.POSTGRES_USER, environment.POSTGRES_DB]);
  const said = await psql(password);
  if (!said.succeeded) throw new Error(lastWords(said.output));
  if ((await psql("another")).succeeded) throw new Error("another password is as good");
  return said.output;
}

const unitSeconds = { w: 604_800, d: 86_400, h: 3600, m: 60, s: 1 };

function seconds(text) {
  return [...String(text).matchAll(/(\d+)([wdhms])/g)].reduce((sum, [, number, unit]) => sum + Number(number) * unitSeconds[unit], 0);
}

/** "43520MB", or as Prometheus says it, "42GiB512MiB". */
function bytes(text) {
  return [...String(text).matchAll(/([\d.]+)([KMGT])i?B/g)].reduce((sum, [, number, unit]) => sum + Number(number) * 1024 ** ("KMGT".indexOf(unit) + 1), 0);
}

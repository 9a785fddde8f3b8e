// Every alert of a running stack: silent while it is well, and firing when its condition is there. Real collectors, brokers, stores and Prometheus.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildIn, composeProject } from "../emitted.mjs";
import { lastWords, run } from "../program.mjs";
import { newest } from "../stage/players.mjs";
import { until } from "../stage/stage.mjs";
import { createStack } from "../stack/stack.mjs";
import { createTraffic, sleep } from "../stack/traffic.mjs";
import { giveSmallDisk } from "./disk.mjs";
import { faults, healthy, lastFaults } from "./faults.mjs";
import { createFlow } from "./flow.mjs";
import { selfTest } from "./selftest.mjs";
import { compressed, everySecond } from "./time-scale.mjs";
import { sayFired, saySilent } from "./verdict.mjs";
import { watchAlerts } from "./watch.mjs";

const settleSeconds = 10;
const healthySeconds = 20;

/** Whether something that --only asks for is said by this part. */
export function isAsked(only) {
  const keys = ["self-test", "the healthy run is silent", "nothing else fires", ...[...faults, ...lastFaults].flatMap(({ expects }) => expects)];
  return keys.some((key) => `alerts: ${key}`.includes(only));
}

export async function tryAlerts({ work, cache, report }) {
  const { project, failure } = stackIn(work, cache);
  if (failure !== undefined) return report.fail("alerts: the stack is built", failure);
  const begun = Date.now();
  // What is mounted is asked of process 1, which the collector is in a container of its own, and not here.
  project.services["otel-monitor"].environment.HOST_PROC_MOUNTINFO = "/proc/self/mountinfo";
  const stack = await createStack(project, cache, { work });
  try {
    await Promise.all([selfTest({ work, cache, report }), stack.up()]);
    await stack.stop("otel-monitor");
    const noDisk = await giveSmallDisk(stack, "otel-monitor");
    await stack.start("otel-monitor");
    console.log(`the stack of the alerts was up after ${Math.round((Date.now() - begun) / 1000)} s`);
    await judge(stack, { work, cache, report, noDisk });
  } catch (error) {
    report.fail("alerts: the stack runs", error.message);
  } finally {
    await stack.close();
  }
  return undefined;
}

async function judge(stack, { work, cache, report, noDisk }) {
  const flow = createFlow(createTraffic(stack, { cache, work, authority: join(work, "certificate.pem") }));
  const ask = async () => (await stack.stage.runOnMachine(["wget", "-q", "-T", "5", "-O", "-", `http://${stack.stage.address("prometheus")}:9090/api/v1/alerts`], { timeout: 10_000 })).output;
  await sleep(settleSeconds);
  const watch = watchAlerts(ask);
  const context = { stack, flow, showCertificate: (days) => showCertificate(stack, work, days), untilFired: untilFiredIn(watch) };
  try {
    await sleep(healthySeconds);
    saySilent(watch, healthy, "the healthy run is silent", report);
    const called = [...healthy];
    for (const [index, group] of [faults, lastFaults].entries()) {
      await Promise.all(group.map((fault) => (fault.needsDisk === true && noDisk !== undefined ? skip(fault, noDisk, report) : breakBy(fault, context, watch, report))));
      called.push(...group.flatMap(({ expects, may = [] }) => [...expects, ...may]));
      saySilent(watch, called, `nothing else fires (${index + 1})`, report);
    }
  } finally {
    await Promise.all([watch.close(), flow.close()]);
  }
}

function untilFiredIn(watch) {
  return (key, seconds, since = Date.now()) => until(() => watch.firedSince(key, since), seconds);
}

function skip({ expects }, reason, report) {
  for (const key of expects) report.skip(`alerts: ${key}`, reason);
}

async function breakBy(fault, context, watch, report) {
  const since = Date.now();
  const [acted] = await Promise.allSettled([fault.act(context), sayFired(watch, { ...fault, since }, report)]);
  if (acted.status === "rejected") report.fail(`alerts: ${fault.name}`, acted.reason.message);
}

/** As emitted, but for durations, and for how often things are looked at. */
function stackIn(work, cache) {
  const built = buildIn(import.meta.dirname, newest, join(work, "alerting"));
  if (built.failure !== undefined) return built;
  const folder = join(built.out, "compose");
  rewrite(join(folder, "config/prometheus/rules.yml"), compressed);
  for (const file of ["prometheus/prometheus.yml", "otel-monitor/collector.yaml", "otel-processor/collector.yaml"]) rewrite(join(folder, "config", file), everySecond);
  return composeProject(folder, join(cache, "bin", "docker-compose"), makeCertificate(work, 90));
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

/** A self-signed one, which senders are told to trust. */
function makeCertificate(work, days) {
  mkdirSync(work, { recursive: true });
  const [cert, key] = [join(work, "certificate.pem"), join(work, "key.pem")];
  const made = run("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", String(days), "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"]);
  if (!made.succeeded) throw new Error(lastWords(made.output));
  return { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
}

/** Renewed as the runbook says: the files are replaced, and the balancer starts again. */
async function showCertificate(stack, work, days) {
  const { cert, key } = makeCertificate(work, days);
  const { secrets } = stack.project;
  for (const [name, text] of [["INGEST_CERT", cert], ["INGEST_KEY", key]]) writeFileSync(secrets[name].file, text);
  await stack.stop("otel-gateway-lb");
  await stack.start("otel-gateway-lb");
}

// Which stacks are run, and what happens to each of them. Everything of a scenario happens to one running stack, one after the other.
import { join } from "node:path";
import { build, buildIn, composeProject } from "../emitted.mjs";
import { newest } from "../stage/players.mjs";
import { unaccounted } from "./coverage.mjs";
import { isStore, storeOf } from "./counted.mjs";
import { derive } from "./derived.mjs";
import { faults, singleFaults } from "./faults.mjs";
import { heldAtMost, runFault } from "./fault-run.mjs";
import { flow } from "./flow.mjs";
import { selfTest } from "./selftest.mjs";
import { createStack } from "./stack.mjs";
import { throughput } from "./throughput.mjs";
import { createTraffic } from "./traffic.mjs";

const all = { "self-test": selfTest, "01-single-node": single, "02-queued": queued, unsampled, derived, "04b-scalable-compose": scalable };

/** Without any of them no stack is run at all. */
export const programsOfStacks = ["docker-compose", "openssl", "wget", "busybox", "iproute2", "load", "kafka", `otelcol-${newest}`, "haproxy", "jaeger", "loki", "prometheus"];

/** Why stacks cannot be run here; undefined where they can. */
export function unavailable(missing) {
  const lacking = programsOfStacks.find((program) => missing.has(program));
  if (lacking !== undefined) return `${lacking} ${missing.get(lacking)}`;
  return process.getuid?.() === 0 ? undefined : "namespaces need root";
}

/** The core is the fixture alone: its flow, one consumer killed, one outage of every store. */
export function scenariosFor({ isCore, stack }) {
  if (isCore) return [selfTest, queued];
  return Object.entries(all).filter(([name]) => stack === undefined || name === stack).map(([, scenario]) => scenario);
}

/** One collector with a queue on disk, and its real stores. */
async function single(context) {
  await withStack(context, "01-single-node", build("01-single-node", newest, context.work), {}, async (stack, traffic) => {
    await flow(stack, traffic, context.report, "01-single-node");
    for (const fault of singleFaults) await runFault(stack, traffic, context.report, "01-single-node", fault, context.rows);
  });
}

/** The fixture with its real stores: what goes in is found again in each of them. */
async function queued(context) {
  await withStack(context, "02-queued", build("02-queued", newest, context.work), {}, async (stack, traffic) => {
    await flow(stack, traffic, context.report, "02-queued");
    for (const fault of faults.filter(({ name, isCore }) => isCore && context.only.test(name))) await runFault(stack, traffic, context.report, "02-queued", { ...fault, ...sampled(fault) }, context.rows, 45);
  });
}

/** What tail sampling holds in memory is lost with a consumer. */
function sampled({ killsConsumers }) {
  return killsConsumers === true ? { losesByDesign: { traces: { most: heldAtMost, why: "tail sampling holds spans whose offsets are marked: what a killed consumer held is lost" } } } : {};
}

/** Without sampling, and with stores that count: every fault, every id. */
async function unsampled(context) {
  const chosen = faults.filter(({ name }) => context.only.test(name));
  await withStack(context, "unsampled", buildIn(join(import.meta.dirname, "unsampled"), newest, join(context.work, "unsampled")), { isCounted: isStore }, async (stack, traffic) => {
    for (const fault of chosen) await runFault(stack, traffic, context.report, "unsampled", fault, context.rows);
    if (context.only.test("throughput")) await throughput(stack, traffic, context.report, "unsampled", context.work, context.rows);
  });
}

/** Stores that cannot be had are played by the program that counts; Prometheus is the real one, and scrapes. */
async function scalable(context) {
  const name = "04b-scalable-compose";
  const isCounted = (_name, service) => isStore(_name, service) && !/prometheus/.test(service.image);
  await withStack(context, name, build(name, newest, context.work), { isCounted }, (stack, traffic) => flow(stack, traffic, context.report, name));
}

/** Traces go to a store that counts who brought them, metrics of traces to the real one. */
async function derived(context) {
  const isCounted = (name, service) => storeOf(service)?.signal === "traces";
  await withStack(context, "derived", buildIn(join(import.meta.dirname, "derived"), newest, join(context.work, "derived")), { isCounted }, (stack, traffic) => derive(stack, traffic, context.report, "derived"));
}

/** Brings a stack up, and down again whatever happens; what ends by itself or has to be killed at the end is a failure. */
async function withStack({ report, cache, certificate, authority, work }, name, { out, failure }, options, act) {
  if (failure !== undefined) return report.fail(`${name} builds`, failure);
  const { project, failure: refusal } = composeProject(join(out, "compose"), join(cache, "bin", "docker-compose"), certificate);
  if (refusal !== undefined) return report.fail(`${name} is a Compose project`, refusal);
  const unknown = unaccounted(project);
  if (unknown.length === 0) report.pass(`${name} is played as emitted`, `all settings of ${Object.keys(project.services).length} services are acted upon, or in the list of differences`);
  else report.fail(`${name} is played as emitted`, unknown.join(", "));
  const begun = Date.now();
  const stack = await createStack(project, cache, { work, ...options });
  try {
    await stack.up();
    report.pass(`${name} is up and healthy`, `after ${Math.round((Date.now() - begun) / 1000)} s`);
    for (const service of stack.unplayed()) report.skip(`${name} ${service}`, `no program plays ${project.services[service].image}`);
    for (const service of stack.counted()) report.skip(`${name} ${service}`, `a program that counts stands for ${project.services[service].image}`);
    await act(stack, createTraffic(stack, { cache, work, authority: project.secrets?.INGEST_CERT === undefined ? undefined : authority }));
    accountForTheRest(stack, report, name);
    accountForTheEnd(await stack.down(), project, report, name);
  } catch (error) {
    report.fail(`${name} runs`, error.stack);
  } finally {
    await stack.close();
  }
}

/** Brokers that end together lose their quorum, and the last may wait for it until it is killed: what they hold is on their disks. */
function accountForTheEnd(late, project, report, name) {
  const others = late.filter((service) => !/\/kafka:/.test(project.services[service].image));
  const what = `${name} ends within its grace periods`;
  if (others.length > 0) report.fail(what, `${others.join(", ")} did not`);
  else report.pass(what, late.length === 0 ? "" : `but for ${late.join(", ")}, without a quorum`);
}

function accountForTheRest(stack, report, name) {
  const memory = stack.memory();
  const above = memory.filter(({ mebibytes, limit }) => mebibytes > limit);
  const said = memory.filter(({ mebibytes }) => mebibytes > 30).map(({ name: service, mebibytes, limit }) => `${service} ${mebibytes}/${limit}`).join(", ");
  if (above.length === 0) report.pass(`${name} stays below its memory limits`, `MiB at most: ${said}`);
  else report.fail(`${name} stays below its memory limits`, said);
  if (stack.crashes.length === 0) report.pass(`${name} has no service that ends by itself`);
  else report.fail(`${name} has no service that ends by itself`, stack.crashes.join("; "));
}

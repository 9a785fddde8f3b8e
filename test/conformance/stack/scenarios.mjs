// Which stacks are run, and what happens to each of them. Everything of a scenario happens to one running stack, one after the other.
import { join } from "node:path";
import { build, buildIn } from "../emitted.mjs";
import { newest } from "../stage/players.mjs";
import { isStore, storeOf } from "./counted.mjs";
import { company } from "./company.mjs";
import { derive } from "./derived.mjs";
import { faults, singleFaults } from "./faults.mjs";
import { heldAtMost, runFault } from "./fault-run.mjs";
import { flow } from "./flow.mjs";
import { production } from "./production.mjs";
import { selfTest } from "./selftest.mjs";
import { throughput } from "./throughput.mjs";
import { withStack } from "./with-stack.mjs";

const all = { "self-test": selfTest, "01-single-node": single, "02-queued": queued, unsampled, derived, "04b-scalable-compose": scalable, phase4, "05-company": company };

/** Without any of them no stack is run at all. */
export const programsOfStacks = ["docker-compose", "openssl", "wget", "busybox", "iproute2", "load", "kafka", `otelcol-${newest}`, "haproxy", "jaeger", "loki", "prometheus"];

/** A stack that needs one of these is skipped where it cannot be had. */
export const furtherPrograms = ["alertmanager", "minio", "mc", "postgres", "otelcol-company"];

/** What the core's stacks need besides. */
export const corePrograms = furtherPrograms.filter((name) => name !== "otelcol-company");

/** Why stacks cannot be run here; undefined where they can. */
export function unavailable(missing) {
  const lacking = programsOfStacks.find((program) => missing.has(program));
  if (lacking !== undefined) return `${lacking} ${missing.get(lacking)}`;
  return process.getuid?.() === 0 ? undefined : "namespaces need root";
}

/** The core: the queued fixture with its flow, one consumer killed and one outage of every store; and everything of phase 4 at once. */
export function scenariosFor({ isCore, stack }) {
  if (isCore) return [selfTest, queued, phase4];
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

/** Tempo and Mimir cannot be had, and are played by the program that counts; everything else is the real one. */
async function scalable(context) {
  const name = "04b-scalable-compose";
  const isCounted = (_name, service) => /tempo:|mimir:/.test(service.image);
  await withStack(context, name, build(name, newest, context.work), { isCounted }, async (stack, traffic) => {
    await flow(stack, traffic, context.report, name);
    await production(stack, context.report, name, context.cache);
  });
}

/** All of phase 4 that can be had as real programs, at once. */
async function phase4(context) {
  // The other Prometheus scrapes, and writes to this one.
  const stores = { traces: "jaeger", metrics: "prometheus", logs: "loki" };
  await withStack(context, "phase4", buildIn(join(import.meta.dirname, "phase4"), newest, join(context.work, "phase4")), { stores }, async (stack, traffic) => {
    await flow(stack, traffic, context.report, "phase4");
    await production(stack, context.report, "phase4", context.cache);
  });
}

/** Traces go to a store that counts who brought them, metrics of traces to the real one. */
async function derived(context) {
  const isCounted = (name, service) => storeOf(service)?.signal === "traces";
  await withStack(context, "derived", buildIn(join(import.meta.dirname, "derived"), newest, join(context.work, "derived")), { isCounted }, (stack, traffic) => derive(stack, traffic, context.report, "derived"));
}

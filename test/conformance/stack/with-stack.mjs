// One stack from its emitted folder to its end: read as Compose reads it, brought up, acted upon, accounted for, taken down.
import { join } from "node:path";
import { composeProject } from "../emitted.mjs";
import { playerOf } from "../stage/players.mjs";
import { unaccounted } from "./coverage.mjs";
import { createStack } from "./stack.mjs";
import { createTraffic } from "./traffic.mjs";

/** Brings a stack up, and down again whatever happens; what ends by itself or has to be killed at the end is a failure. */
export async function withStack({ report, cache, certificate, authority, work, missing = new Map() }, name, { out, failure, folder = "compose" }, options, act) {
  if (failure !== undefined) return report.fail(`${name} builds`, failure);
  const { project, failure: refusal } = composeProject(join(out, folder), join(cache, "bin", "docker-compose"), certificate);
  if (refusal !== undefined) return report.fail(`${name} is a Compose project`, refusal);
  const lacking = toolsOf(project, options).find((tool) => missing.has(tool));
  if (lacking !== undefined) return report.skip(name, `${lacking} ${missing.get(lacking)}`);
  const unknown = unaccounted(project);
  if (unknown.length === 0) report.pass(`${name} is played as emitted`, `all settings of ${Object.keys(project.services).length} services are acted upon, or in the list of differences`);
  else report.fail(`${name} is played as emitted`, unknown.join(", "));
  const begun = Date.now();
  const stack = await createStack(project, cache, { work, ...options });
  try {
    await options.outside?.open(stack.stage);
    await stack.up();
    report.pass(`${name} is up and healthy`, `after ${Math.round((Date.now() - begun) / 1000)} s`);
    for (const service of stack.unplayed()) report.skip(`${name} ${service}`, stack.whyUnplayed(service));
    for (const service of stack.counted()) report.skip(`${name} ${service}`, `a program that counts stands for ${stack.project.services[service].image}`);
    await act(stack, createTraffic(stack, { cache, work, stores: options.stores, tenant: options.tenant, authority: project.secrets?.INGEST_CERT === undefined ? undefined : authority }));
    accountForTheRest(stack, report, name);
    accountForTheEnd(await stack.down(), stack.project, report, name);
  } catch (error) {
    report.fail(`${name} runs`, [error.stack, ...stack.crashes].join("; "));
  } finally {
    await stack.close();
  }
}

/** The programs that play the services. */
function toolsOf(project, { isCounted = () => false, leftOut = () => undefined, outside = {} }) {
  const services = Object.entries(project.services).filter(([name, service]) => leftOut(name) === undefined && !isCounted(name, service));
  return [...services.flatMap(([, service]) => playerOf(service)?.tools ?? []), ...(outside.tools ?? [])];
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

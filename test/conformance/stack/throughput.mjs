// Spans a second from the published port to the store, for the emitted collectors and for others in their place, in one run on one stack.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { quantile } from "../../../bench/measure.mjs";
import { arrivedIn } from "./counted.mjs";
import { partsOf } from "./faults.mjs";
import { inWords } from "./tally.mjs";
import { sleep } from "./traffic.mjs";

const spans = 400_000;
const itemBytes = 25;

export async function throughput(stack, traffic, report, name, work, rows) {
  const configs = configFiles(stack);
  const emitted = Object.fromEntries(Object.entries(configs).map(([part, file]) => [part, readFileSync(file, "utf8")]));
  const rival = (folder) => Object.fromEntries(Object.keys(configs).map((part) => [part, readFileSync(join(import.meta.dirname, "rivals", folder, `${part}.yaml`), "utf8")]));
  const candidates = { emitted, reference: rival("reference"), "upstream's defaults": rival("defaults") };
  const rates = Object.fromEntries(Object.keys(candidates).map((candidate) => [candidate, []]));
  // What runs first would pay for the first minutes of three brokers: this turn counts for nobody.
  await measure(stack, traffic, work);
  // Pairs of neighbours, each the other way round: a machine that grows slower or quicker favours neither.
  let playing = "emitted";
  for (const candidate of ["emitted", "reference", "reference", "emitted", "emitted", "reference", "upstream's defaults"]) {
    if (candidate !== playing) await reconfigure(stack, configs, candidates[candidate]);
    playing = candidate;
    const { rate, cpu, counts } = await measure(stack, traffic, work);
    const words = `${rate} spans/s, gateways ${cpu.gateways} s and consumers ${cpu.consumers} s of a core; ${inWords(counts)}`;
    if (counts.lost > 0 && candidate === "emitted") report.fail(`${name}: throughput, ${candidate}`, words);
    else report.pass(`${name}: throughput, ${candidate}`, words);
    rates[candidate].push(rate);
    rows.push({ stack: name, throughput: candidate, rate, cpu, ...counts });
  }
  await reconfigure(stack, configs, emitted);
  const toReference = quantile(rates.emitted.map((rate, pair) => rate / rates.reference[pair]), 0.5);
  const toDefaults = quantile(rates.emitted, 0.5) / rates["upstream's defaults"][0];
  const words = `${toReference.toFixed(2)} × the reference (the median of three pairs), ${toDefaults.toFixed(2)} × upstream's defaults`;
  if (toReference >= 1) report.pass(`${name}: at least as fast as the reference`, words);
  else report.fail(`${name}: at least as fast as the reference`, words);
}

function configFiles(stack) {
  const { gateways, consumers } = partsOf(stack);
  const fileOf = (service) => stack.project.services[service].volumes.find(({ target }) => target === "/etc/otelcol/config.yaml").source;
  return { gateway: fileOf(gateways[0]), consumer: fileOf(consumers[0]) };
}

async function reconfigure(stack, configs, texts) {
  const { collectors } = partsOf(stack);
  await Promise.all(collectors.map((service) => stack.stop(service)));
  for (const [part, text] of Object.entries(texts)) writeFileSync(configs[part], text);
  await Promise.all(collectors.map((service) => stack.start(service)));
  // The group has its partitions, and the balancer has seen the gateways.
  await sleep(8);
}

async function measure(stack, traffic, work) {
  await traffic.account(await traffic.send("traces", "grpc", 5000, { retry: "30s" }), { patience: 20 });
  const { gateways, consumers } = partsOf(stack);
  const before = { gateways: stack.usedCpu(gateways), consumers: stack.usedCpu(consumers) };
  const file = arrivedIn(work, traffic.stores.traces), sizeBefore = statSync(file).size, begun = Date.now();
  let last = { at: begun, size: sizeBefore };
  const sending = traffic.send("traces", "grpc", spans, { batch: 500, workers: 8, retry: "60s" });
  let isSent = false;
  void sending.then(() => { isSent = true; });
  while (!isSent || Date.now() - last.at < 8000) {
    await sleep(0.25);
    const { size } = statSync(file);
    if (size !== last.size) last = { at: Date.now(), size };
    if (isSent && size - sizeBefore >= spans * itemBytes) break;
  }
  const { items, ...counts } = await traffic.account(await sending, { patience: 2 });
  const used = (part, services) => Math.round(10 * (stack.usedCpu(services) - before[part])) / 10;
  return { rate: Math.round(counts.arrived / ((last.at - begun) / 1000)), cpu: { gateways: used("gateways", gateways), consumers: used("consumers", consumers) }, counts };
}

// Everything goes in by the published ports and is found again in its store, by the store's own query, with what was sent beside it.
import { inWords } from "./tally.mjs";
import { scrapedTargets } from "./find.mjs";
import { nextRun, signals, sleep } from "./traffic.mjs";

/** Of each signal, by each protocol. */
export const itemsOfAFlow = 2000;
const count = itemsOfAFlow;

/** `options` are the sender's own for each protocol. */
export async function flow(stack, traffic, report, name, options = {}) {
  const sendings = (await Promise.all(["grpc", "http"].map((protocol) => {
    const number = nextRun();
    return Promise.all(signals.map((signal) => traffic.send(signal, protocol, count, { rate: 1000, workers: 2, error: true, retry: "30s", spread: 4, ...options[protocol] }, number)));
  }))).flat();
  const found = await Promise.all(sendings.map(async (sending) => ({ sending, found: await traffic.account(sending, { patience: 60 }) })));
  for (const { sending, found: { items, ...counts } } of found) {
    const what = `${name} flow, ${sending.signal} by OTLP ${sending.protocol}`;
    const wrong = counts.acknowledged !== count ? `not all were acknowledged: ${JSON.stringify(sending.errors)}` : counts.lost > 0 ? "lost" : attributeFault(sending, items);
    if (wrong === undefined) report.pass(what, inWords(counts));
    else report.fail(what, `${inWords(counts)}: ${wrong}`);
  }
  correlate(found, report, name);
  await scrapes(stack, report, name);
}

/** What an item lacks of that with which it was sent. */
function attributeFault({ signal, run }, items) {
  const expected = {
    traces: (item) => item.attributes["host.name"] === "load-1" && item.attributes["http.request.method"] === "GET",
    metrics: (item) => item.attributes.run === run && item.attributes.host_name === "load-1",
    logs: (item) => item.attributes.host_name === "load-1" && item.trace?.length === 32 && item.attributes.severity_text === "INFO",
  }[signal];
  const odd = items.find((item) => item.service !== undefined && !(item.service.startsWith(run) && expected(item)));
  return odd === undefined ? undefined : `an attribute is missing: ${JSON.stringify(odd)}`;
}

/** A log record and the span of its id bear the same trace, in two stores. */
function correlate(found, report, name) {
  for (const protocol of ["grpc", "http"]) {
    const itemsOf = (signal) => found.find(({ sending }) => sending.signal === signal && sending.protocol === protocol).found.items;
    const traces = new Map(itemsOf("traces").map(({ id, trace }) => [id, trace]));
    const { length: same } = itemsOf("logs").filter(({ id, trace }) => trace !== undefined && traces.get(id) === trace);
    const what = `${name} flow, log records lead to their traces, by OTLP ${protocol}`;
    if (same === count) report.pass(what, `${same} of ${count}`);
    else report.fail(what, `${same} of ${count}`);
  }
}

async function scrapes(stack, report, name) {
  const isScraper = (service) => /(^|\/)prom\/prometheus:/.test(stack.project.services[service].image) && !stack.isCounted(service);
  const scrapers = stack.running().filter(isScraper);
  if (scrapers.length === 0) return;
  const what = `${name} flow, every collector's own metrics are scraped`;
  let seen = await scraped(stack, scrapers);
  // A stack that is quickly done may be so before its first scrapes.
  for (let attempt = 0; attempt < 15 && seen.down.length + seen.unscraped.length > 0; attempt += 1) {
    await sleep(3);
    seen = await scraped(stack, scrapers);
  }
  const { down, unscraped, answering, all } = seen;
  if (down.length === 0 && unscraped.length === 0) report.pass(what, `${answering} targets of ${all}`);
  else report.fail(what, JSON.stringify({ down, unscraped }));
}

async function scraped(stack, scrapers) {
  const targets = (await Promise.all(scrapers.map((service) => scrapedTargets(stack.stage, stack.stage.address(service))))).flat();
  const collectors = stack.running().filter((service) => /otelcol|opentelemetry-collector/.test(stack.project.services[service].image));
  const down = targets.filter(({ health, job }) => health !== "up" && !stack.unplayed().includes(job) && !stack.counted().includes(job));
  const answering = targets.filter(({ health }) => health === "up");
  const addresses = collectors.map((service) => `${stack.stage.address(service)}:8888`);
  const unscraped = addresses.filter((address) => !answering.some(({ instance }) => instance === address || collectors.some((service) => instance === `${service}:8888`)));
  return { down, unscraped, answering: answering.length, all: targets.length };
}

// Everything goes in by the published ports and is found again in its store, by the store's own query, with what was sent beside it.
import { inWords } from "./tally.mjs";
import { scrapedTargets } from "./find.mjs";
import { signals } from "./traffic.mjs";

const count = 2000;

export async function flow(stack, traffic, report, name) {
  const sendings = await Promise.all(signals.flatMap((signal) => ["grpc", "http"].map((protocol) => traffic.send(signal, protocol, count, { rate: 1000, workers: 2, error: true, retry: "30s", spread: signal === "metrics" ? 1 : 4 }))));
  const found = await Promise.all(sendings.map(async (sending) => ({ sending, found: await traffic.account(sending, { patience: 60 }) })));
  for (const { sending, found: { items, ...counts } } of found) {
    const what = `${name} flow, ${sending.signal} by OTLP ${sending.protocol}`;
    const wrong = counts.acknowledged !== count ? `not all were acknowledged: ${JSON.stringify(sending.errors)}` : counts.lost > 0 ? "lost" : attributeFault(sending, items);
    if (wrong === undefined) report.pass(what, inWords(counts));
    else report.fail(what, `${inWords(counts)}: ${wrong}`);
  }
  correlate(found, report, name);
  await scrapes(stack, traffic, report, name);
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

/** The trace that a log record names is the one that the span of the same position has. */
function correlate(found, report, name) {
  const of = (signal) => found.find(({ sending }) => sending.signal === signal && sending.protocol === "grpc");
  const traceOf = ({ sending, found: { items } }) => new Map(items.filter(({ service }) => service?.startsWith(sending.run)).map(({ id, trace }) => [id % 100_000_000, trace]));
  const spans = traceOf(of("traces")), records = traceOf(of("logs"));
  const same = [...records].filter(([id, trace]) => spans.get(id)?.slice(-8) !== undefined && trace !== undefined).length;
  const what = `${name} flow, a log record's trace is a trace`;
  if (same === count && spans.size === count) report.pass(what, `${same} of ${count}`);
  else report.fail(what, `${same} of ${count}`);
}

async function scrapes(stack, traffic, report, name) {
  const store = traffic.stores.metrics;
  if (stack.isCounted(store)) return;
  const targets = await scrapedTargets(stack.stage, stack.stage.address(store));
  const played = new Set(stack.running());
  const collectors = [...played].filter((service) => /otelcol|opentelemetry-collector/.test(stack.project.services[service].image));
  const down = targets.filter(({ health, job }) => health !== "up" && !stack.unplayed().includes(job));
  const answering = targets.filter(({ health }) => health === "up");
  const addresses = collectors.map((service) => `${stack.stage.address(service)}:8888`);
  const unscraped = addresses.filter((address) => !answering.some(({ instance }) => instance === address || collectors.some((service) => instance === `${service}:8888`)));
  const what = `${name} flow, every collector's own metrics are scraped`;
  if (down.length === 0 && unscraped.length === 0) report.pass(what, `${answering.length} targets of ${targets.length}`);
  else report.fail(what, JSON.stringify({ down, unscraped }));
}

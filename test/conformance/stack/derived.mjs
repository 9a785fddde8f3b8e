// Sampling and metrics of traces on several consumers: whole traces, every span counted once, every edge of the service graph.
import { askPrometheus } from "./find.mjs";
import { partsOf } from "./faults.mjs";
import { inWords, splitTraces } from "./tally.mjs";
import { nextRun, sleep } from "./traffic.mjs";

const traceCount = 12_000;
const spansOfATrace = 2;

export async function derive(stack, traffic, report, name) {
  const number = nextRun(), spans = traceCount * spansOfATrace;
  const sending = await traffic.send("traces", "grpc", spans, { rate: 2000, spread: spansOfATrace, error: true, retry: "60s" }, number);
  const { items, ...counts } = await traffic.account(sending, { patience: 40 });
  const { gateways, collectors } = partsOf(stack);
  const consumers = collectors.filter((collector) => !gateways.includes(collector) && collector !== "otel-monitor").length;
  say(report, counts.lost === 0 && counts.acknowledged === spans, `${name}: tail sampling keeps what it was told to keep`, inWords(counts));

  const ours = new Set(sending.sent.map(([id]) => id));
  const { traces, split, bearers } = splitTraces(items.filter(({ id }) => ours.has(id)));
  say(report, split === 0 && traces === traceCount && bearers === consumers, `${name}: traces are whole on ${consumers} consumers`, `${traces} traces of ${spansOfATrace} spans, ${split} split, by ${bearers} consumers`);

  const run = `run${number}-.*`;
  const calls = await settled(stack, traffic, `sum(traces_span_metrics_calls_total{service_name=~"${run}"})`, spans);
  say(report, calls === spans, `${name}: span metrics count every span once`, `${calls} calls of ${spans} spans`);
  const edges = await settled(stack, traffic, `sum(traces_service_graph_request_total{client=~"${run}",server=~"${run}"})`, traceCount);
  const pairs = await askPrometheus(stack.stage, stack.stage.address(traffic.stores.metrics), `count(sum by (client, server) (traces_service_graph_request_total{client=~"${run}",server=~"${run}"}))`);
  say(report, edges === traceCount && pairs === 4, `${name}: the service graph has every request`, `${edges} requests of ${traceCount}, ${pairs} edges of 4`);
}

/** Asks until the answer is the wanted one, or has had a minute. */
async function settled(stack, traffic, query, wanted) {
  let answer;
  for (let attempt = 0; attempt < 20; attempt += 1) {
    answer = await askPrometheus(stack.stage, stack.stage.address(traffic.stores.metrics), query);
    if (answer === wanted) break;
    await sleep(3);
  }
  return answer;
}

function say(report, isTrue, what, words) {
  if (isTrue) report.pass(what, words);
  else report.fail(what, words);
}

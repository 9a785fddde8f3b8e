// Finds what was sent again by the stores' own queries: the ids, with what was sent beside them.
import { lastWords } from "../program.mjs";

/** What a store answers, read as JSON unless told otherwise. */
export async function ask(stage, url, read = JSON.parse, headers = []) {
  const said = await stage.runOnMachine(["wget", "-q", "-O", "-", "-T", "60", ...headers.flatMap((header) => ["--header", header]), url]);
  if (!said.succeeded) throw new Error(`${url}: ${lastWords(said.output) || "no answer"}`);
  return read(said.output);
}

const services = (run) => Array.from({ length: 8 }, (_, index) => `${run}-${index}`);
const query = (parameters) => new URLSearchParams(parameters).toString();

/** Each finder gives items: {id, trace, service, attributes}; `since` is in milliseconds, `tenant` whom a store is asked for that keeps several apart. */
export const finders = {
  async traces(stage, address, run, since) {
    const found = await Promise.all(services(run).map(async (service) => {
      const { data } = await ask(stage, `http://${address}:16686/api/traces?${query({ service, start: since * 1000, end: (Date.now() + 60_000) * 1000, limit: 100_000 })}`);
      return (data ?? []).flatMap((trace) => trace.spans.filter((span) => trace.processes[span.processID].serviceName === service).map((span) => ({
        id: Number(BigInt(`0x${span.spanID}`)) - 1, trace: span.traceID, service,
        attributes: Object.fromEntries([...trace.processes[span.processID].tags, ...span.tags].map(({ key, value }) => [key, value])),
      })));
    }));
    return onceEach(found.flat());
  },

  async logs(stage, address, run, since, tenant) {
    const headers = tenant === undefined ? [] : [`X-Scope-OrgID: ${tenant}`];
    const found = [];
    for (const service of services(run)) {
      let start = BigInt(since) * 1_000_000n;
      for (;;) {
        const { data } = await ask(stage, `http://${address}:3100/loki/api/v1/query_range?${query({ query: `{service_name="${service}"}`, start, end: BigInt(Date.now() + 60_000) * 1_000_000n, limit: 5000, direction: "forward" })}`, JSON.parse, headers);
        const page = data.result.flatMap(({ stream, values }) => values.map(([time]) => ({ time: BigInt(time), id: Number(stream.id), trace: stream.trace_id, service, attributes: stream })));
        found.push(...page);
        if (page.length < 5000) break;
        start = page.reduce((last, { time }) => (time > last ? time : last), 0n);
      }
    }
    return onceEach(found);
  },

  async metrics(stage, address, run, since) {
    const minutes = Math.ceil((Date.now() - since) / 60_000) + 1;
    const { data } = await ask(stage, `http://${address}:9090/api/v1/query?${query({ query: `orders_accepted{run="${run}"}[${minutes}m]` })}`);
    return onceEach(data.result.flatMap(({ metric, values }) => values.map(([, value]) => ({ id: Number(value), service: metric.service_name, attributes: metric }))));
  },
};

/** Pages overlap, and a store shows a span in each trace that was asked for. */
function onceEach(items) {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** The value of an expression now; undefined where it has none. */
export async function askPrometheus(stage, address, expression) {
  const { data } = await ask(stage, `http://${address}:9090/api/v1/query?${query({ query: expression })}`);
  return data.result[0] === undefined ? undefined : Number(data.result[0].value[1]);
}

/** The labels of every series that an expression has now. */
export async function labelsOf(stage, address, expression) {
  const { data } = await ask(stage, `http://${address}:9090/api/v1/query?${query({ query: expression })}`);
  return data.result.map(({ metric }) => metric);
}

/** The jobs that Prometheus scrapes, and whether each of their targets answers. */
export async function scrapedTargets(stage, address) {
  const { data } = await ask(stage, `http://${address}:9090/api/v1/targets?state=active`);
  return data.activeTargets.map(({ labels, health, lastError }) => ({ job: labels.job, instance: labels.instance, health, lastError }));
}

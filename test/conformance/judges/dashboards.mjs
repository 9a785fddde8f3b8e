// Every query of a dashboard and of an alert: PromQL that Prometheus parses, and metrics that the pinned programs really tell.
import { lastWords, run } from "../program.mjs";
import { scrapedNames } from "../scrape/names.mjs";
import { Unjudged } from "../stage/company.mjs";

const isDashboard = ({ path }) => /(^|\/)dashboards\/[^/]+\.json$/.test(path);

function queriesOf(file) {
  return JSON.parse(file.text).panels.flatMap((panel) => (panel.targets ?? []).map(({ expr }) => expr));
}

const parses = {
  name: "promtool promql", needs: ["promtool"],
  applies: isDashboard,
  check(file, { program }) {
    for (const expr of queriesOf(file)) {
      const said = run(program("promtool"), ["--experimental", "promql", "format", expr]);
      if (!said.succeeded) return `${expr}: ${lastWords(said.output)}`;
    }
    return undefined;
  },
  broken: { files: { "dashboards/a.json": '{"panels":[{"targets":[{"expr":"sum(rate(up[5m])"}]}]}' }, refusal: /unclosed/ },
};

/** What is recorded by rules of the stack, or made by Prometheus of its alerts. */
const own = /^(?:slo:|ALERTS$|up$)/;
/** Programs that cannot be had here. */
const unheard = /^(?:tempo|cortex|grafana|kubelet)_/;

const tells = {
  name: "metrics are told", needs: ["prometheus", "loki", "jaeger", "otelcol-0.158.0", "kafka", "telemetrygen", "openssl"],
  applies: (file) => isDashboard(file) || /(^|\/)rules\.yml$/.test(file.path),
  async check(file, { program }) {
    const names = metricsIn(isDashboard(file) ? queriesOf(file) : alertsIn(file.text));
    const told = await scrapedNames(program);
    const missing = names.filter((name) => !own.test(name) && !unheard.test(name) && !told.has(name));
    if (missing.length > 0) return `nobody tells ${missing.join(", ")}`;
    const unjudged = names.filter((name) => unheard.test(name));
    if (unjudged.length > 0 && unjudged.length === names.filter((name) => !own.test(name)).length) throw new Unjudged(`only programs that cannot be had tell ${unjudged.join(", ")}`);
    return undefined;
  },
  broken: { files: { "dashboards/a.json": '{"panels":[{"targets":[{"expr":"sum(rate(otelcol_exporter_sent_everything_total[5m]))"}]}]}' }, refusal: /nobody tells otelcol_exporter_sent_everything_total/ },
};

/** What is recorded are the user's own queries of objectives, whose metrics are the user's too. */
function alertsIn(text) {
  return [...text.replaceAll(/^ {6}- record:[\s\S]*?(?=^ {6}- |^ {2}- )/gm, "").matchAll(/^ +expr: (?:\|-\n +)?"?(.*?)"?$/gm)].map(([, expr]) => expr);
}

/** Names of metrics: words before a selector, a range, or an end, without functions, labels and what aggregates by them. */
function metricsIn(queries) {
  const bare = queries.map((query) => query.replaceAll(/\\"/g, '"').replaceAll(/\{[^}]*\}/g, "").replaceAll(/\[[^\]]*\]/g, "").replaceAll(/\b(?:by|on|group_left|without|ignoring)\s*\([^)]*\)/g, ""));
  const words = bare.flatMap((query) => [...query.matchAll(/\b([a-zA-Z_:][\w:]*)\b(?!\s*\()/g)].map(([, word]) => word));
  return [...new Set(words)].filter((word) => /[_:]/.test(word) && !["group_left", "sum_over_time"].includes(word));
}

export default [parses, tells];

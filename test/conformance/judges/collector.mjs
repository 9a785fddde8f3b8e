// The collector validates each configuration and starts with it: as its service's user, at its emitted paths, with its emitted command, Kafka beside it.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lastWords } from "../program.mjs";
import { Unjudged } from "../stage/company.mjs";
import { newest, old } from "../stage/players.mjs";
import { until } from "../stage/stage.mjs";

const isCollector = (file) => file.readers.some(({ service }) => /(^|\/)opentelemetry-collector/.test(service.image));
const compose = "services:\n  a:\n    image: otel/opentelemetry-collector-contrib:0.158.0\n    command: [--config=/etc/otelcol/config.yaml]\n    user: 10001:10001\n    volumes:\n      - {type: bind, source: ./collector.yaml, target: /etc/otelcol/config.yaml}\n";
const pipeline = "exporters:\n  debug: {}\nservice:\n  pipelines:\n    traces:\n      receivers: [otlp]\n      exporters: [debug]\n";

function validates(version) {
  return {
    name: `otelcol ${version} validate`, needs: [`otelcol-${version}`], version,
    applies: isCollector,
    async check(file, { company }) {
      const [{ name, target }] = file.readers;
      // Storage directories must be there and be writable, as they are once their owner is set.
      await company.dependenciesOf(name);
      const said = await company.look(name, [`/judges/bin/otelcol-${version}`, "validate", `--config=${target}`]);
      if (!said.succeeded) excuseLacking(said.output, version);
      return said.succeeded ? undefined : lastWords(said.output);
    },
    broken: { files: { "compose.yaml": compose, "collector.yaml": `receivers:\n  otlp:\n    protocols:\n      grpc:\n        endpiont: 0.0.0.0:4317\n${pipeline}` }, refusal: /invalid keys: endpiont/ },
  };
}

function starts(version) {
  return {
    name: `otelcol ${version} starts`, needs: [`otelcol-${version}`], version,
    applies: isCollector,
    async check(file, { company }) {
      const [{ name }] = file.readers;
      const started = await company.start(name, { version });
      const failure = await answers(started);
      const stopped = await started.stop(hangsAtTheEnd(file) ? 5000 : started.graceMs);
      if (failure !== undefined) excuseLacking(started.output(), version);
      if (failure !== undefined) return `${failure}: ${complaints(started.output())}`;
      if (stopped === undefined) return hangsAtTheEnd(file) ? undefined : `had not ended ${started.graceMs / 1000} s after SIGTERM: ${lastWords(started.output(), 2)}`;
      return stopped.code === 0 ? undefined : `ended with ${stopped.code ?? stopped.signal}: ${complaints(started.output())}`;
    },
    broken: { files: { "compose.yaml": compose, "collector.yaml": `extensions:\n  health_check: {endpoint: 0.0.0.0:13133}\n  file_storage: {directory: /var/lib/nobody/made, create_directory: true}\nreceivers:\n  otlp:\n    protocols:\n      grpc: {endpoint: 0.0.0.0:4317}\n${pipeline.replace("service:\n", "service:\n  extensions: [health_check, file_storage]\n")}` }, refusal: /no answer on 13133.*(permission denied|read-only|no such file)/i },
  };
}

/** The build here holds the components that are published to be built; of one that upstream has and this build lacks nothing can be said. */
function excuseLacking(output, version) {
  const [, kind, type] = /'(\w+)' unknown type: "(\w+)"/.exec(output) ?? [];
  const { components } = JSON.parse(readFileSync(join(import.meta.dirname, "../../../schemas/catalog", version, "index.json"), "utf8"));
  if (components.some((each) => `${each.kind}s` === kind && [each.type, ...each.aliases].includes(type))) throw new Unjudged(`this build of the collector lacks the component ${type}`);
}

/** The health check answers, and its own metrics can be read by another container. */
async function answers(started) {
  const ask = (path) => started.ask(["wget", "-q", "-T", "5", "-O", "-", `http://${started.root.address}:${path}`]);
  const isUp = await until(async () => (started.isRunning() ? ((await ask("13133/")).succeeded ? true : undefined) : false), 120);
  if (isUp !== true) return "no answer on 13133";
  const hasMetrics = await until(async () => ((await ask("8888/metrics")).output.includes("otelcol_") ? true : undefined), 10);
  return hasMetrics === true ? undefined : "no metrics of its own on 8888";
}

/** The kafka receiver of 0.111 waits for ever in its shutdown, whatever its configuration; Compose kills it after the grace period, as here. */
const hangsAtTheEnd = (file) => file.version === old && /^receivers:\n(?:  .*\n)*?  kafka/m.test(file.text);

function complaints(output) {
  const lines = output.trim().split("\n");
  const worst = lines.filter((line) => /error|panic|permission|cannot/i.test(line));
  return lastWords((worst.length > 0 ? worst : lines).join("\n"), 2);
}

export default [validates(newest), starts(newest), validates(old), starts(old)];

// Whatever has a health check and a program here starts with its emitted command and configuration, passes its emitted health check and ends on SIGTERM.
import { lastWords } from "../program.mjs";
import { healthOf, Unjudged } from "../stage/company.mjs";
import { playerOf } from "../stage/players.mjs";

const compose = "services:\n  a:\n    image: prom/prometheus:v3.14.0\n    command: [--config.file=/etc/prometheus/prometheus.yml, --storage.tsdb.path=/prometheus]\n    user: 65534:65534\n    healthcheck: {test: [CMD, wget, -q, --spider, \"http://localhost:9091/-/ready\"]}\n    tmpfs: [\"/prometheus:mode=1777\"]\n    volumes:\n      - {type: bind, source: ./prometheus.yml, target: /etc/prometheus/prometheus.yml}\n";
const isStore = /(^|\/)(prom\/prometheus|grafana\/loki|jaegertracing\/jaeger|haproxy):/;

/** A store whose objects are kept outside cannot start where there is no outside. */
function excuseOutside(text, output) {
  const [, host] = /endpoint: *"?(?:https?:\/\/)?([\w.-]+\.amazonaws\.com)/.exec(text) ?? [];
  // The credentials of a workload identity come from outside as well.
  if (host !== undefined && [host, "169.254.169.254"].some((name) => output.includes(name))) throw new Unjudged(`it keeps its objects at ${host}, and a stage reaches nothing outside`);
  const cloud = clouds.find(({ kept, lacking }) => kept.test(text) && lacking.test(output));
  if (cloud !== undefined) throw new Unjudged(`it keeps its objects at ${cloud.name}, and a stage has nobody who signs it in there`);
}

/** What stores say who have no token of Azure's webhook, and for whom a stage's secret is no key of a service account. */
const clouds = [
  { name: "Azure", kept: /^ *use_federated_token: true$/m, lacking: /open : no such file or directory|login\.microsoftonline\.com/ },
  { name: "Google Cloud Storage", kept: /^ *object_store: gcs$/m, lacking: /invalid character '|default credentials|googleapis\.com/ },
];

export default {
  name: "starts and is healthy", needs: ["prometheus"],
  /** Once a service: by the file that its command reads. */
  // What looks for its peers at the start is judged with them: "loki runs in parts" starts the roles and the gateway together.
  applies: (file) => !/init-addr libc|^memberlist:/m.test(file.text) && file.readers.some(({ service }) => isStore.test(service.image) && playerOf(service) !== undefined) && !/rules|alerts/.test(file.path),
  async check(file, { company, seconds }) {
    const started = await company.start(file.readers[0].name);
    const failure = await healthOf(started, seconds);
    const stopped = await started.stop(started.graceMs);
    if (failure !== undefined) excuseOutside(file.text, started.output());
    if (failure !== undefined) return failure;
    return stopped === undefined ? `had not ended ${started.graceMs / 1000} s after SIGTERM: ${lastWords(started.output(), 2)}` : undefined;
  },
  broken: { files: { "compose.yaml": compose, "prometheus.yml": "global: {}\n" }, refusal: /health check says/, seconds: 5 },
};

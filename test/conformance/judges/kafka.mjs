// Three brokers with their emitted environment form one cluster, pass their emitted health checks, and the emitted one-shot makes the topics.
import { lastWords } from "../program.mjs";
import { commandOf } from "../stage/service.mjs";

const compose = "services:\n  a:\n    image: apache/kafka:4.3.1\n    tmpfs: [\"/opt/kafka/config:mode=1777\", \"/var/lib/kafka:mode=1777\"]\n    environment: {CLUSTER_ID: KybR0ClXEOkZrWeJRCG76g, KAFKA_NODE_ID: \"1\", KAFKA_PROCESS_ROLES: \"broker,controller\", KAFKA_LOG_DIRS: /var/lib/kafka/data, KAFKA_CONTROLLER_LISTENER_NAMES: CONTROLLER, KAFKA_LISTENERS: \"CONTROLLER://:9093\"}\n    healthcheck: {test: [CMD, /opt/kafka/bin/kafka-broker-api-versions.sh, --bootstrap-server, \"localhost:19092\"]}\n  b:\n    image: apache/kafka:4.3.1\n    depends_on: {a: {condition: service_healthy}}\n    entrypoint: [/bin/bash, -c, \"kafka-topics.sh --create --topic a\"]\n";

const isKafka = (service) => /(^|\/)apache\/kafka:/.test(service.image);
const isOneShot = (service) => commandOf(service).length > 0;

export default {
  name: "kafka starts", needs: ["kafka"],
  applies: ({ path, text }) => path === "compose.yaml" && text.includes("apache/kafka:"),
  async check(_file, { company }) {
    const kafkas = Object.entries(company.project.services).filter(([, service]) => isKafka(service));
    const [name, service] = kafkas.find(([, candidate]) => isOneShot(candidate)) ?? [];
    if (name === undefined) return "no service makes the topics";
    await company.runToEnd(name);
    const brokers = kafkas.filter(([, candidate]) => !isOneShot(candidate)).length;
    const said = await company.look(name, ["/opt/kafka/bin/kafka-topics.sh", "--bootstrap-server", bootstrapOf(service), "--describe"]);
    return said.succeeded ? shortcomings(said.output, brokers, commandOf(service).join(" ")) : lastWords(said.output);
  },
  broken: { files: { "compose.yaml": compose }, refusal: /a does not become healthy|quorum|inter\.broker|listener/ },
};

const bootstrapOf = (service) => /([\w-]+:\d+(?:,[\w-]+:\d+)*)/.exec(commandOf(service).join(" "))[1];

/** Each topic that the one-shot names is there, on as many brokers as it asks for, all of them in sync. */
function shortcomings(described, brokers, script) {
  const topics = [...described.matchAll(/Topic: (\S+)\s+TopicId: \S+\s+PartitionCount: (\d+)\s+ReplicationFactor: (\d+)/g)].filter(([, topic]) => !topic.startsWith("__"));
  if (topics.length === 0) return "there is no topic";
  const wanted = { partitions: /--partitions (\d+)/.exec(script)?.[1], replicas: /--replication-factor (\d+)/.exec(script)?.[1] };
  const wrong = topics.find(([, , partitions, replicas]) => partitions !== wanted.partitions || replicas !== wanted.replicas || Number(replicas) > brokers);
  if (wrong !== undefined) return `${wrong[0]} is not what was asked for`;
  const lagging = described.split("\n").find((line) => /Isr: /.test(line) && !/Topic: __/.test(line) && /Isr: (\S+)/.exec(line)[1].split(",").length !== Number(wanted.replicas));
  return lagging === undefined ? undefined : `not in sync: ${lagging.trim()}`;
}

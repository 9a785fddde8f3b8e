import { mkdtempSync, rmSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseAllDocuments } from "yaml";
import { lastWords, run } from "../program.mjs";
import { Unjudged } from "../stage/company.mjs";

const script = resolve(import.meta.dirname, "../parts/ingest.sh");
const settings = resolve(import.meta.dirname, "../programs/kafka");

function objectsIn(folder) {
  const paths = readdirSync(folder, { recursive: true }).filter((path) => path.endsWith(".yaml") && !path.endsWith("kustomization.yaml"));
  return paths.flatMap((path) => parseAllDocuments(readFileSync(join(folder, path), "utf8")).map((document) => document.toJS())).filter((object) => /^kafka\.strimzi\.io\//.test(object?.apiVersion ?? ""));
}

/** What the operator would make of an entry of spec.authorization.acls. */
function words({ resource: { type, name, patternType }, operations, host }) {
  return [...operations.flatMap((operation) => ["--operation", operation]), `--${type}`, name, "--resource-pattern-type", patternType === "prefix" ? "prefixed" : patternType, "--allow-host", host].join(" ");
}

const listenerOf = (objects) => objects.find(({ kind }) => kind === "Kafka")?.spec.kafka.listeners.find(({ authentication }) => authentication?.type === "custom");
const kafka = (jaas) => `apiVersion: kafka.strimzi.io/v1\nkind: Kafka\nmetadata: {name: kafka}\nspec:\n  kafka:\n    listeners:\n      - name: ingest\n        port: 9092\n        authentication:\n          type: custom\n          sasl: true\n          listenerConfig:\n            sasl.enabled.mechanisms: PLAIN\n            plain.sasl.jaas.config: ${jaas}\n`;
const topic = (name) => `apiVersion: kafka.strimzi.io/v1\nkind: KafkaTopic\nmetadata: {name: ${name}}\nspec: {topicName: ${name}, partitions: 1, config: {max.message.bytes: 16000000}}\n`;

/** A real broker with the listener that a store ingests through: its settings, its topic and its user's access as they are emitted. */
export default {
  name: "kafka takes the ingest listener", needs: ["kafka", "iproute2"],
  applies: (file) => /(^|\/)kafka\.yaml$/.test(file.path) && /type: custom/.test(file.text),
  check(file, { program, note }) {
    if (process.getuid?.() !== 0) throw new Unjudged("namespaces need root");
    const objects = objectsIn(file.folder);
    const listener = listenerOf(objects);
    const user = objects.find(({ kind, spec }) => kind === "KafkaUser" && spec.authentication === undefined);
    const topics = objects.filter(({ kind }) => kind === "KafkaTopic").map(({ spec }) => spec);
    const config = Object.entries(listener.authentication.listenerConfig);
    const own = user.spec.authorization.acls.find(({ resource }) => resource.type === "topic").resource.name;
    const work = mkdtempSync(join(tmpdir(), "otelc-ingest-"));
    const write = (name, text) => writeFileSync(join(work, name), text);
    try {
      write("listener.properties", config.map(([key, value]) => `listener.name.${listener.name}-${listener.port}.${key}=${value}\n`).join(""));
      write("variables", [...String(config.map(([, value]) => value)).matchAll(/\$\{strimzienv:(\w+)\}/g)].map(([, name]) => `${name}=only-for-conformance\n`).join(""));
      write("user", user.metadata.name);
      write("topic", own);
      write("topics", topics.map((each) => `${each.topicName} ${each.config["max.message.bytes"]} ${each.partitions}\n`).join(""));
      write("acls", user.spec.authorization.acls.map((access) => `${words(access)}\n`).join(""));
      const said = run("unshare", ["--net", "--pid", "--fork", "--kill-child", script, `${settings}:${resolve(program("kafka"), "../../kafka/lib")}/*`, work], { timeout: 240_000 });
      note?.(lastWords(said.output, 1));
      return said.succeeded ? undefined : lastWords(said.output);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  },
  broken: {
    files: {
      "kustomization.yaml": "resources: []\n", "kafka.yaml": kafka('org.apache.kafka.common.security.plain.PlainLoginModule required user_tempo="${strimzienv:PASSWORD}";'), "topic.yaml": topic("tempo-ingest"), "other.yaml": topic("other"),
      "user.yaml": "apiVersion: kafka.strimzi.io/v1\nkind: KafkaUser\nmetadata: {name: tempo}\nspec: {authorization: {type: simple, acls: [{resource: {type: topic, name: tempo-ingest, patternType: literal}, operations: [Describe, Read], host: \"*\"}]}}\n",
    },
    refusal: /tempo cannot write five megabytes to tempo-ingest/,
  },
};

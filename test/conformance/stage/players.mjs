// Which real program plays an image on the stage, what it needs to find there, and how it is started. The images themselves cannot be had without a registry.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { postgresCommand, postgresFiles } from "./postgres.mjs";

export const newest = "0.158.0";
export const old = "0.111.0";

const classPath = "/opt/kafka/config:/judges/kafka/lib/*";
const bin = (name) => `/judges/bin/${name}`;
const shim = (program) => `#!/bin/sh\\nexec ${program} "$@"\\n`;

const players = [
  { image: /(^|\/)(opentelemetry-collector|otelcol-acme:)/, tools: [`otelcol-${newest}`], command: (service, version = newest) => [bin(`otelcol-${version}`), ...service.command] },
  { image: /(^|\/)prom\/prometheus:/, tools: ["prometheus", "wget"], command: (service) => [bin("prometheus"), ...service.command] },
  { image: /(^|\/)grafana\/loki:/, tools: ["loki"], command: (service) => [bin("loki"), ...service.command], extra: [["script", shim(bin("loki")), "/usr/bin/loki"]] },
  { image: /(^|\/)jaegertracing\/jaeger:/, tools: ["jaeger", "wget"], command: (service) => [bin("jaeger"), ...service.command] },
  { image: /(^|\/)haproxy:/, tools: ["haproxy", "wget"], stopSignal: "SIGUSR1", command: () => ["haproxy", "-W", "-db", "-f", "/usr/local/etc/haproxy/haproxy.cfg"] },
  { image: /(^|\/)prom\/alertmanager:/, tools: ["alertmanager", "wget"], command: (service) => [bin("alertmanager"), ...service.command] },
  { image: /(^|\/)busybox:/, tools: ["busybox", "wget"], command: (service) => service.command, extra: [["script", shim("busybox nslookup"), "/usr/local/bin/nslookup"]] },
  { image: /(^|\/)pgsty\/silo:/, tools: ["minio", "mc"], command: (service) => [bin("minio"), ...service.command], extra: [["script", shim(bin("mc")), "/usr/local/bin/mc"]] },
  { image: /(^|\/)postgres:/, tools: ["postgres"], stopSignal: "SIGINT", command: postgresCommand, extra: postgresFiles },
  { image: /(^|\/)apache\/kafka:/, tools: ["kafka"], command: kafkaCommand, extra: kafkaFiles() },
];

export function playerOf(service) {
  return players.find(({ image }) => image.test(service.image));
}

/** The broker where nothing else is emitted: as the image does, properties from KAFKA_* and the storage formatted once. */
function kafkaCommand(service) {
  if (service.entrypoint?.length > 0 || service.command?.length > 0) return [...(service.entrypoint ?? []), ...(service.command ?? [])];
  return ["/bin/sh", "-euc", `printf '%b' "$PROPERTIES" > /opt/kafka/config/server.properties
    /opt/kafka/bin/kafka-storage.sh format --ignore-formatted -t "$CLUSTER_ID" -c /opt/kafka/config/server.properties
    exec java -Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dlog.level=INFO -cp "${classPath}" kafka.Kafka /opt/kafka/config/server.properties`];
}

/** The image's scripts, by the class that each of them starts. */
function kafkaFiles() {
  const classes = {
    "kafka-topics": "org.apache.kafka.tools.TopicCommand", "kafka-configs": "kafka.admin.ConfigCommand", "kafka-storage": "kafka.tools.StorageTool",
    "kafka-broker-api-versions": "org.apache.kafka.tools.BrokerApiVersionsCommand", "kafka-metadata-quorum": "org.apache.kafka.tools.MetadataQuorumCommand", "kafka-reassign-partitions": "org.apache.kafka.tools.reassign.ReassignPartitionsCommand",
  };
  const java = (name) => `#!/bin/sh\\nexec java -Xmx128m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "${classPath}" ${name} "$@"\\n`;
  const logging = readFileSync(join(import.meta.dirname, "../programs/kafka/log4j2.properties"), "utf8").trim().split("\n").join("\\n");
  return [...Object.entries(classes).map(([name, type]) => ["script", java(type), `/opt/kafka/bin/${name}.sh`]), ["write", `${logging}\\n`, "/opt/kafka/config/log4j2.properties"]];
}

/** KAFKA_A_B is a.b, as the image's wrapper reads it. */
export function kafkaEnvironment(service) {
  const own = /^KAFKA_(HEAP_OPTS|OPTS|JMX_OPTS|LOG4J_OPTS|JVM_PERFORMANCE_OPTS|GC_LOG_OPTS)$/;
  const settings = Object.entries(service.environment ?? {}).filter(([key]) => key.startsWith("KAFKA_") && !own.test(key));
  const properties = settings.map(([key, value]) => {
    const property = key.slice("KAFKA_".length).toLowerCase().replaceAll("___", "-").replaceAll("__", "\u0000").replaceAll("_", ".").replaceAll("\u0000", "_");
    return `${property}=${value}`;
  });
  return { PROPERTIES: properties.join("\\n") };
}

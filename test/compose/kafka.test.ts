import { expect, test } from "vitest";
import { consumer, gateway, jaeger, kafka } from "../../src/index.js";
import { composed } from "./composed.js";
import { queued } from "./stacks.js";

test("each broker is a voter of one cluster, with a volume and a name of its own", () => {
  const { services, volumes } = composed(queued());
  for (const id of [1, 2, 3]) {
    expect(services[`kafka-${id}`]?.environment).toMatchObject({
      KAFKA_NODE_ID: String(id), KAFKA_PROCESS_ROLES: "broker,controller", KAFKA_CONTROLLER_QUORUM_VOTERS: "1@kafka-1:9093,2@kafka-2:9093,3@kafka-3:9093",
      KAFKA_ADVERTISED_LISTENERS: `CLIENT://kafka-${id}:9092,LOCAL://localhost:19092`,
    });
    expect(volumes).toHaveProperty(`kafka-${id}-data`);
  }
  expect(new Set([1, 2, 3].map((id) => services[`kafka-${id}`]?.environment?.["CLUSTER_ID"])).size).toBe(1);
});

test("a broker's log lies below its volume", () => {
  const { services } = composed(queued());
  const mount = services["kafka-1"]?.volumes?.find(({ type }) => type === "volume");
  expect(services["kafka-1"]?.environment?.["KAFKA_LOG_DIRS"]).toBe(`${mount?.target}/data`);
});

test("everything that is replicated by default follows the brokers", () => {
  const factors = (brokers: number): readonly unknown[] => {
    const environment = composed(queued(brokers)).services["kafka-1"]?.environment ?? {};
    return Object.entries(environment).filter(([key]) => /REPLICATION_FACTOR|ISR|IN_SYNC|INSYNC/.test(key)).map(([, value]) => value).sort();
  };
  expect(factors(1)).toEqual(["1", "1", "1", "1", "1", "1", "1"]);
  expect(factors(3)).toEqual(["2", "2", "2", "3", "3", "3", "3"]);
});

test("topics are made once, by a service that collectors wait for, and nowhere else", () => {
  const { services } = composed(queued());
  const script = services["kafka-topics"]?.entrypoint?.[2] ?? "";
  expect(script).toContain("--create --if-not-exists --topic \"$$topic\" --partitions 12 --replication-factor 3");
  expect(script).toContain("--alter --entity-type topics --entity-name \"$$topic\" --add-config retention.ms=3600000,segment.ms=600000,min.insync.replicas=2,max.message.bytes=1048588");
  expect(services["kafka-1"]?.environment?.["KAFKA_AUTO_CREATE_TOPICS_ENABLE"]).toBe("false");
  for (const name of ["door-1", "worker"]) expect(services[name]?.depends_on?.["kafka-topics"]).toEqual({ condition: "service_completed_successfully" });
  expect(Object.keys(services["kafka-topics"]?.depends_on ?? {})).toEqual(["kafka-1", "kafka-2", "kafka-3"]);
});

test("topics of one's own names are made under them", () => {
  const queue = kafka({ brokers: 1, partitions: 3, retention: "1h", volume: "5Gi", topics: { traces: "acme.spans" } });
  const { services } = composed({ collectors: { door: gateway({ to: queue }), worker: consumer({ from: queue, to: { traces: jaeger() } }) } });
  expect(services["kafka-topics"]?.entrypoint?.[2]).toContain("for topic in acme.spans otlp_metrics otlp_logs; do");
});

test("the health of a broker is asked with a small heap of its own", () => {
  const { services } = composed(queued());
  expect(services["kafka-1"]?.healthcheck?.test.slice(0, 4)).toEqual(["CMD", "/usr/bin/env", "KAFKA_HEAP_OPTS=-Xmx128m", "/opt/kafka/bin/kafka-broker-api-versions.sh"]);
  expect(services["kafka-1"]?.environment?.["KAFKA_HEAP_OPTS"]).toBe("-Xms1638m -Xmx1638m");
});

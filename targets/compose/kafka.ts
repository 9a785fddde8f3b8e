// The queue: a service for each broker, and one that creates the topics and ends.
import { type Broker, brokerSettings, kafka, kafkaPorts, topicsScript } from "../../src/backends/kafka.js";
import type { ServiceNode } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { mirrored, nothing, type Part, type Project, type Service } from "./project.js";
import { cpus, escaped, hardening, labels, memory } from "./safeguards.js";
import { serviceParts } from "./service.js";

export function kafkaParts(service: ServiceNode, project: Project): Part {
  if (service.isExternal || service.image === null || service.resources === null) return nothing;
  const brokers = Array.from({ length: service.replicas }, (_, index) => ({ id: index + 1, host: `${service.name}-${index + 1}` }));
  const parts = brokers.map((broker) => serviceParts(brokerOf(service, broker, brokers, project), project));
  const services = parts.flatMap((part) => Object.entries(part.services));
  const aliased = Object.fromEntries(services.map(([name, each]) => [name, { ...each, networks: { default: { aliases: [service.name] } }, ulimits: { nofile: { soft: openFiles, hard: openFiles } } }]));
  return { ...nothing, services: { ...aliased, ...topicsService(service, brokers, project) }, volumes: parts.flatMap((part) => part.volumes) };
}

/** Every segment of every partition is an open file, and so is every client. */
const openFiles = 100_000;

function brokerOf(service: ServiceNode, broker: Broker, brokers: readonly Broker[], project: Project): Workload {
  const settings = brokerSettings(service, broker, brokers, project.model.name);
  return {
    name: broker.host, of: service.name, role: "queue", component: "kafka", image: service.image ?? kafka.image, user: kafka.user, command: null, args: [],
    environment: Object.entries(settings).map(([name, text]) => ({ name, value: { text } })), ports: kafka.ports, configs: [], secretFiles: [],
    volumes: service.volume === null ? [] : [service.volume], scratch: kafka.scratch, hostPaths: [],
    resources: service.resources ?? { cpuMillis: 1000, memoryBytes: 0, cpuLimitMillis: null, origin: service.origin }, scaling: { by: "fixed", count: 1 }, minAvailable: null,
    probe: kafka.probe, stopSeconds: kafka.stopSeconds, after: [], metrics: null, mode: "service", origin: service.origin,
  };
}

function topicsService(service: ServiceNode, brokers: readonly Broker[], project: Project): Readonly<Record<string, Service>> {
  const script = topicsScript(service, brokers.map(({ host }) => `${host}:${kafkaPorts.client}`).join(","));
  return {
    [`${service.name}-topics`]: {
      image: mirrored(service.image ?? kafka.image, project),
      depends_on: Object.fromEntries(brokers.map(({ host }) => [host, { condition: "service_healthy" }])),
      environment: { KAFKA_HEAP_OPTS: "-Xmx256m" },
      entrypoint: ["/bin/bash", "-c", escaped(script)],
      restart: "on-failure:5",
      ...hardening(kafka.user),
      labels: labels("kafka-topics", project, script),
      deploy: { resources: { limits: { cpus: cpus(1000), memory: memory(512 * 2 ** 20) } } },
      tmpfs: [`/tmp:uid=${kafka.user.uid},gid=${kafka.user.gid},mode=1777`, `/opt/kafka/logs:uid=${kafka.user.uid},gid=${kafka.user.gid},mode=1777`],
    },
  };
}

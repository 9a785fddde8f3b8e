// A collector: its configuration, what it is given from outside, and how it is asked whether it is well.
import { collectorConfig } from "../collector/config.js";
import { collectorUser } from "../collector/image.js";
import { metricsPort } from "../collector/telemetry.js";
import type { CollectorNode, Model, Port } from "../model/model.js";
import { type Symbolic, symbolsIn } from "../model/value.js";
import type { View } from "./view.js";
import type { ConfigFile, Dependency, EnvironmentEntry, Workload } from "./workload.js";

/** Every distribution is told where its configuration is: some have no default, and none has this one. */
const configPath = "/etc/otelcol/config.yaml";

const healthPort = 13_133;

const ownPorts: readonly Port[] = [
  { name: "health", number: healthPort, protocol: "tcp", application: "http" },
  { name: "metrics", number: metricsPort, protocol: "tcp", application: "http" },
];

export function collectorWorkload(collector: CollectorNode, model: Model, view: View): Workload {
  return {
    name: collector.name, of: collector.name, role: "collector", component: collector.preset, image: collector.image, user: collectorUser,
    command: null, args: [`--config=${configPath}`], environment: environmentOf(collector), ports: [...collector.ports, ...ownPorts],
    configs: [{ file: `${collector.name}/collector.yaml`, path: configPath, content: { documents: [collectorConfig(model, collector, view)] }, schema: "collector", origin: collector.origin }, ...projectFiles(collector, model, view)],
    secretFiles: secretFilesOf(collector).map((key) => ({ key })), volumes: collector.volumes, scratch: [],
    hostPaths: collector.hostPaths.map(({ path, readOnly }) => ({ path, readOnly, mountPath: path === "/" ? "/hostfs" : path })),
    resources: collector.resources, scaling: collector.scaling, minAvailable: collector.minAvailable,
    // The image holds the collector and nothing else, so no command can ask from inside.
    probe: { http: { port: healthPort, path: "/" }, command: null, periodSeconds: 10, timeoutSeconds: 5, failures: 6, startSeconds: 30 },
    // In-flight batches and queues in memory are sent before it goes.
    stopSeconds: 60, after: dependenciesOf(collector, model), metrics: { port: "metrics", path: "/metrics" },
    mode: collector.mode === "daemonset" ? "daemonset" : "service", origin: collector.origin,
  };
}

function environmentOf(collector: CollectorNode): readonly EnvironmentEntry[] {
  const secrets = new Set(symbolsOf(collector).flatMap((symbol) => (symbol.$ === "secret" ? [symbol.key] : [])));
  return [
    { name: "GOMEMLIMIT", value: { text: `${Math.floor(collector.goMemoryLimitBytes / 2 ** 20)}MiB` } },
    ...[...secrets].sort().map((key) => ({ name: key, value: { secret: key } })),
  ];
}

function secretFilesOf(collector: CollectorNode): readonly string[] {
  return [...new Set(symbolsOf(collector).flatMap((symbol) => (symbol.$ === "file" && symbol.secret !== null ? [symbol.secret] : [])))].sort();
}

function projectFiles(collector: CollectorNode, model: Model, view: View): readonly ConfigFile[] {
  const paths = new Set(symbolsOf(collector).flatMap((symbol) => (symbol.$ === "file" && symbol.path !== null ? [symbol.path] : [])));
  return model.files.filter((file) => paths.has(file.path)).map((file) => ({
    file: `${collector.name}/files/${file.path.replaceAll("/", "_")}`, path: view.projectFile(file.path), content: { text: file.text }, origin: file.origin,
  }));
}

function symbolsOf(collector: CollectorNode): readonly Symbolic[] {
  return collector.components.flatMap((component) => [...symbolsIn(component.options)]);
}

/** A collector that reads or writes Kafka waits for its topics; stores it only retries against. */
function dependenciesOf(collector: CollectorNode, model: Model): readonly Dependency[] {
  const peers = new Set(collector.components.flatMap((component) => component.peer ?? []));
  return model.services.filter((service) => service.role === "queue" && !service.isExternal && peers.has(service.name)).map((service) => ({ on: `${service.name}-topics`, until: "ended" as const }));
}

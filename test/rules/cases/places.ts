// Where findings point: at the user's own option, service, patch or manifest, else at what something was made of.
import { deployment, withManifests, withPatch, withService } from "../../../src/lint/example-services.js";
import { queued } from "../../../src/lint/example.js";
import { type Cases, direct, found, placed, quiet } from "./case.js";

const latest = "services.mock";
const cluster = (options: string): string => direct({ stack: `targets: [kubernetes({ namespace: "observability", ${options} })],` });
const broken = deployment("", 'resources: { requests: { cpu: "1" } }');

export const placeCases: Cases = {
  "resource-limits-required": [
    placed(withService('image: "mock:1", deploy: {}'), `targets.0.options.${latest}`, "no memory limit"), placed(withPatch("deploy: { resources: { limits: { memory: null } } }"), "targets.0.options.patches.0", 'Service "edge" has no memory limit.'),
    placed(withManifests('{ apiVersion: "v1", kind: "Service", metadata: { name: "mock" }, spec: {} }', broken), "targets.0.options.manifests.1", 'Deployment "mock"'),
    placed(withManifests(broken), "targets.0.options.manifests.0", 'Deployment "mock"'), placed(withManifests(deployment("", 'resources: { requests: { cpu: "1" }, limits: { memory: "1Mi" } }').replace('name: "mock"', 'name: "fine"'), broken), "targets.0.options.manifests.1", 'Deployment "mock"'),
    placed(cluster('patches: [patch({ kind: "StatefulSet", name: "edge" }, { spec: { template: { spec: { containers: [{ name: "collector", image: "mock:1", resources: { requests: { cpu: "1" } } }] } } } })]'), "targets.0.options.patches.0", "no memory limit"),
    placed(direct({ stack: 'targets: [compose({ services: { other: { image: "mock:1", deploy: { resources: { limits: { cpus: "1", memory: "1M" } } } } }, patches: [patch({ kind: "service", name: "other" }, { deploy: { resources: { limits: { memory: null } } } })] })],' }), "targets.0.options.services.other", 'Service "other"'),
  ],
  "publish-with-replicas": [
    placed(withPatch('deploy: { replicas: 2 }, ports: ["8080:80"]', ""), "targets.0.options.patches.0", 'service "edge"'),
    placed(direct({ settings: 'expose: hostPorts(), sendingQueue: { volume: "1Gi" },', stack: 'targets: [compose({ patches: [patch({ kind: "volume", name: "edge-queue" }, { labels: { a: "b" } }), patch({ kind: "service", name: "edge" }, { scale: 2 })] })],' }), "targets.0.options.patches.1", 'service "edge"'),
  ],
  "no-latest-tag": [
    placed(direct({ settings: 'image: "registry.example.com/own:latest",' }), "collectors.edge", 'Service "edge" runs'), placed(direct({ declare: 'const metrics = prometheus({ image: "prom/prometheus:latest" });', stack: "selfMonitoring: metrics," }), "selfMonitoring", 'Service "prometheus" runs'),
    placed(queued({ kafka: 'brokers: 2, partitions: 12, retention: "1h", volume: "150Gi", image: "apache/kafka:latest"' }), "collectors.gateway.pipelines.traces.to.0", 'Service "kafka-1"'),
  ],
  "volume-ownership": [
    quiet(withService('image: "otel/opentelemetry-collector-contrib:0.158.0", volumes: [{ type: "bind", source: "/srv", target: "/data" }, { type: "volume", target: "/anonymous" }]')), found(withService('image: "otel/opentelemetry-collector-contrib:0.158.0", volumes: [{ type: "volume", source: "own", target: "/data" }]'), 'volume "own"'),
  ],
  "retry-outlasts-outage": [
    placed(direct({ to: '[exporter(traces, { retry_on_failure: { max_elapsed_time: "5m" } })]', stack: 'outage: "30m",' }), "collectors.edge.pipelines.traces.to.0.options.retry_on_failure.max_elapsed_time", "300 s"),
    placed(direct({ to: '[exporters.otlpHttp({ endpoint: "https://otlp.example.com", retry_on_failure: { max_elapsed_time: "5m" } })]', stack: 'outage: "30m",' }), "collectors.edge.pipelines.traces.to.0.options.retry_on_failure.max_elapsed_time", "300 s"),
  ],
  "kafka-offset-earliest": [placed(queued({ consumer: 'from: receiver(queue, { initial_offset: "latest" }), to: { traces }' }), "collectors.consumer.pipelines.traces.from.0.options.initial_offset", "skips")],
};

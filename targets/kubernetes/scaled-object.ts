// KEDA follows the lag of a consumer group: one trigger a topic, and never more replicas than a topic has partitions.
import { optionAt } from "../../src/model/flow.js";
import type { CollectorNode, ComponentNode, ServiceNode } from "../../src/model/model.js";
import type { Value } from "../../src/model/value.js";
import type { Workload } from "../../src/workload/workload.js";
import { type Cluster, namespaceOf, type SignIn } from "./cluster.js";
import { controllerKind } from "./controller.js";
import { externalSignIn } from "./external-kafka.js";
import { metadataOf } from "./labels.js";
import type { Emitted, KubernetesObject } from "./object.js";
import { scalingBehavior } from "./scaling-behavior.js";

type LagScaling = Extract<CollectorNode["scaling"], { by: "lag" }>;

export function scaledObjectOf(workload: Workload, collector: CollectorNode, scaling: LagScaling, cluster: Cluster): readonly Emitted[] {
  const sources = sourcesOf(collector, cluster);
  const [first] = sources;
  // Nothing to follow: the rule lag-scaling-reads-queue says so.
  if (first === undefined) return [];
  const metadata = metadataOf(workload, cluster);
  const signIn = signInOf(first.queue, collector, cluster);
  const authenticationRef = signIn === null || !hasParameters(signIn) ? undefined : { name: collector.name };
  const partitions = Math.min(...sources.map(({ queue }) => Number(queue.options["partitions"] ?? scaling.max)));
  const object: KubernetesObject = {
    apiVersion: "keda.sh/v1alpha1", kind: "ScaledObject", metadata,
    spec: {
      scaleTargetRef: { apiVersion: "apps/v1", kind: controllerKind(workload), name: workload.name },
      minReplicaCount: scaling.min, maxReplicaCount: Math.min(scaling.max, partitions),
      pollingInterval: 15, cooldownPeriod: 300,
      // While Kafka cannot be asked, consumers stay as many as are always wanted.
      fallback: { failureThreshold: 4, replicas: Math.max(1, scaling.min), behavior: "currentReplicasIfHigher" },
      advanced: { horizontalPodAutoscalerConfig: { behavior: scalingBehavior } },
      triggers: sources.flatMap((source) => topicsOf(source.receiver, collector).map((topic) => triggerOf(topic, source, scaling, signIn, authenticationRef, cluster))),
    },
  };
  const authentication = signIn === null ? [] : authenticationOf(signIn, workload, cluster);
  return [object, ...authentication].map((each) => ({ path: `${workload.name}/scaledobject.yaml`, object: each, origin: scaling.origin }));
}

interface Source { readonly receiver: ComponentNode; readonly queue: ServiceNode }

function sourcesOf(collector: CollectorNode, { model }: Cluster): readonly Source[] {
  return collector.components.filter((component) => component.kind === "receiver" && component.type === "kafka").flatMap((receiver) => {
    const queue = model.services.find((service) => service.name === receiver.peer);
    return queue === undefined ? [] : [{ receiver, queue }];
  });
}

/** Topics of the signals that the receiver's pipelines carry. */
function topicsOf(receiver: ComponentNode, collector: CollectorNode): readonly string[] {
  const signals = new Set(collector.pipelines.filter((pipeline) => pipeline.receivers.includes(receiver.id)).map((pipeline) => pipeline.signal));
  return [...signals].flatMap((signal) => texts(optionAt(receiver, signal, "topics")));
}

function triggerOf(topic: string, { receiver, queue }: Source, scaling: LagScaling, signIn: SignIn | null, authenticationRef: object | undefined, cluster: Cluster): object {
  const usesIam = signIn?.podIdentity !== undefined;
  return {
    // Only the newer client signs in with an identity of the platform.
    type: usesIam ? "apache-kafka" : "kafka",
    metadata: {
      bootstrapServers: bootstrapOf(queue, cluster), consumerGroup: String(receiver.options["group_id"] ?? ""), topic, lagThreshold: String(scaling.lag),
      offsetResetPolicy: receiver.options["initial_offset"] === "latest" ? "latest" : "earliest", ...signIn?.metadata,
    },
    authenticationRef,
  };
}

function bootstrapOf(queue: ServiceNode, { view, queues }: Cluster): string {
  if (queue.isExternal) return texts(queue.options["bootstrap"]).join(",");
  return `${view.host(queue.name)}:${queues.port}`;
}

function signInOf(queue: ServiceNode, collector: CollectorNode, cluster: Cluster): SignIn | null {
  return queue.isExternal ? externalSignIn(queue, cluster) : cluster.queues.signIn(queue, collector);
}

function hasParameters(signIn: SignIn): boolean {
  return signIn.secrets.length > 0 || Object.keys(signIn.plain).length > 0 || signIn.podIdentity !== undefined;
}

function authenticationOf(signIn: SignIn, workload: Workload, cluster: Cluster): readonly KubernetesObject[] {
  if (!hasParameters(signIn)) return [];
  const metadata = metadataOf(workload, cluster);
  const plainName = `${workload.name}-keda`;
  const plain = Object.entries(signIn.plain);
  const spec = {
    podIdentity: signIn.podIdentity === undefined ? undefined : { provider: signIn.podIdentity, identityOwner: "workload" },
    configMapTargetRef: plain.length === 0 ? undefined : plain.map(([parameter]) => ({ parameter, name: plainName, key: parameter })),
    secretTargetRef: signIn.secrets.length === 0 ? undefined : signIn.secrets,
  };
  const parameters: KubernetesObject = { apiVersion: "v1", kind: "ConfigMap", metadata: { ...metadata, name: plainName, namespace: namespaceOf(workload.of, cluster) }, data: signIn.plain };
  return [{ apiVersion: "keda.sh/v1alpha1", kind: "TriggerAuthentication", metadata, spec }, ...(plain.length === 0 ? [] : [parameters])];
}

function texts(value: Value | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

// What every object is made with: the model as this target runs it, where things are, and how its queues become objects.
import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import type { CollectorNode, Model, ServiceNode, TargetNode } from "../../src/model/model.js";
import { imageFrom } from "../../src/workload/mirror.js";
import type { SignIn as SignInByPassword, View } from "../../src/workload/view.js";
import { adaptedModel } from "./adapt.js";
import type { Emitted } from "./object.js";
import { type SecretPlace, secretPlaces } from "./secret-places.js";
import { type Settings, settingsOf } from "./settings.js";
import { type TlsClients, tlsAtCollectors } from "./tls.js";

export interface Cluster {
  readonly model: Model;
  readonly target: TargetNode;
  readonly log: Diagnostics;
  readonly settings: Settings;
  readonly view: View;
  readonly queues: Queues;
  readonly secrets: ReadonlyMap<string, SecretPlace>;
}

/** The seam between the targets: how a queue becomes objects. Everything else of a stack is the same, whoever runs Kafka. */
export interface Queues {
  /** The model with what clients need to reach the queues: addresses, certificates, sign-in. */
  adapt(model: Model, log: Diagnostics): Model;
  /** Name of the Service that clients begin with. */
  bootstrap(queue: string): string;
  /** Port of the clients' listener. */
  readonly port: number;
  /** Listener without TLS for a store that ingests through a queue: its port, and the user that it is asked for. */
  ingest(store: string): { readonly port: number; readonly signIn: SignInByPassword | null };
  /** Services that lead to metrics of a queue, and the name under which they are scraped. */
  scrapes(model: Model): readonly { readonly queue: string; readonly name: string; readonly service: string; readonly port: number }[];
  /** Everything that runs a queue of the stack. */
  objects(queue: ServiceNode, cluster: Cluster): readonly Emitted[];
  /** Labels of the brokers' pods. */
  podLabels(queue: ServiceNode, cluster: Cluster): Readonly<Record<string, string>>;
  /** How an autoscaler signs in to a queue of the stack as a consumer; null where the listener asks for nothing. */
  signIn(queue: ServiceNode, consumer: CollectorNode): SignIn | null;
  /** Whether the target makes this secret itself. */
  provides(secret: string): boolean;
}

/** What a Kafka trigger of KEDA is told. */
export interface SignIn {
  /** Of each trigger. */
  readonly metadata: Readonly<Record<string, string>>;
  /** Name of a TriggerAuthentication's parameter, and the Secret's key that holds it. */
  readonly secrets: readonly { readonly parameter: string; readonly name: string; readonly key: string }[];
  /** Parameters that are no secrets, which KEDA takes from a ConfigMap. */
  readonly plain: Readonly<Record<string, string>>;
  /** Identity that the platform gives to the autoscaler. */
  readonly podIdentity?: string;
}

export function createCluster(stack: Model, target: TargetNode, queues: Queues, log: Diagnostics): Cluster {
  const clients: TlsClients = { log };
  const settings = settingsOf(target);
  const model = queues.adapt(adaptedModel(tlsAtCollectors(stack, clients), ({ name }) => namespaceOf(name, { model: stack, settings })), log);
  const secrets = secretPlaces(model);
  return { model, target, log, settings, queues, secrets, view: viewOf(model, settings, queues) };
}

/** Namespace of a workload: what sees the host needs a namespace that lets it. */
export function namespaceOf(name: string, { model, settings }: Pick<Cluster, "model" | "settings">): string {
  const collector = model.collectors.find((candidate) => candidate.name === name);
  return collector !== undefined && seesHost(collector) ? agentsNamespace(settings) : settings.namespace;
}

export function agentsNamespace({ namespace }: Settings): string {
  return `${namespace}-agents`;
}

/** Host mounts, or a DaemonSet's own volumes, which live on the node. */
export function seesHost(collector: Pick<CollectorNode, "hostPaths" | "mode" | "volumes">): boolean {
  return collector.hostPaths.length > 0 || (collector.mode === "daemonset" && collector.volumes.length > 0);
}

export function headlessName(workload: string): string {
  return `${workload}-headless`;
}

/** Names end in `.svc` so that they are found from every namespace, whatever the cluster's domain is. */
function viewOf(model: Model, settings: Settings, queues: Queues): View {
  const inNamespace = (service: string, of: string): string => `${service}.${namespaceOf(of, { model, settings })}.svc`;
  return {
    host: (name) => inNamespace(model.services.some((service) => service.name === name && service.role === "queue") ? queues.bootstrap(name) : name, name),
    everyHost: (name) => inNamespace(headlessName(name), name),
    secretFile: (key) => `/run/secrets/otelc/${key}`,
    projectFile: (path) => `/etc/otelc/${path.replaceAll("/", "_")}`,
    extraScrapes: queues.scrapes(model).map(({ queue, name, service, port }) => ({ name, host: inNamespace(service, queue), port })),
    ingest: (queue, store) => {
      const { port, signIn } = queues.ingest(store.name);
      return { address: `${inNamespace(queues.bootstrap(queue.name), queue.name)}:${port}`, signIn };
    },
    target: "kubernetes",
  };
}

/** An image by the mirror that the target names. */
export function mirrored(image: string, { registry }: Settings): string {
  return imageFrom(registry, image);
}

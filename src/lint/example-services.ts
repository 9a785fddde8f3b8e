// Examples of document rules: a service of the user's own beside a stack that is in order.
import { direct } from "./example.js";

/** What each store takes; the others take metrics. */
const signals: Readonly<Record<string, string>> = { loki: "logs", tempo: "traces" };

const limits = 'deploy: { resources: { limits: { cpus: "0.5", memory: "64M" } } }';

/** A stack with one service more, by its fields; limits are added where it names no `deploy`. */
export function withService(fields: string): string {
  const whole = /\bdeploy:/.test(fields) ? fields : `${fields}, ${limits}`;
  return direct({ stack: `targets: [compose({ services: { mock: { ${whole} } } })],` });
}

/** A stack with a patch of the collector's service. */
export function withPatch(merge: string, settings = 'sendingQueue: { volume: "20Gi" },'): string {
  return direct({ settings, stack: `targets: [compose({ patches: [patch({ kind: "service", name: "edge" }, { ${merge} })] })],` });
}

/** A stack with Kubernetes objects of the user's own. */
export function withManifests(...manifests: readonly string[]): string {
  return direct({ stack: `targets: [kubernetes({ namespace: "observability", manifests: [\n  ${manifests.join(",\n  ")},\n] })],` });
}

/** A store and a ConfigMap beside it with the text of a configuration. */
export function withConfigMap(store: string, text: string): string {
  const map = `{ apiVersion: "v1", kind: "ConfigMap", metadata: { name: "${store}-own" }, data: { "config.yaml": ${JSON.stringify(text)} } }`;
  return [
    `const store = ${store}();`, "",
    `targets: [kubernetes({ namespace: "observability", manifests: [${map}] })],`,
    `collectors: { edge: collector({ sendingQueue: { volume: "20Gi" }, pipelines: { ${signals[store] ?? "metrics"}: { from: [otlp()], through: [memoryLimiter()], to: [store] } } }) },`,
  ].join("\n");
}

/** A Deployment of the user's own, by what matters of its spec and its container. */
export function deployment(spec: string, container = ""): string {
  return `{ apiVersion: "apps/v1", kind: "Deployment", metadata: { name: "mock" }, spec: { ${spec} template: { spec: { containers: [{ name: "mock", image: "mock:1", ${container} }] } } } }`;
}

/** Autoscalers of that Deployment. */
export const horizontal = '{ apiVersion: "autoscaling/v2", kind: "HorizontalPodAutoscaler", metadata: { name: "mock" }, spec: { scaleTargetRef: { kind: "Deployment", name: "mock" }, minReplicas: 2, maxReplicas: 4, metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 70 } } }] } }';
export const scaled = '{ apiVersion: "keda.sh/v1alpha1", kind: "ScaledObject", metadata: { name: "mock-lag" }, spec: { scaleTargetRef: { name: "mock" }, maxReplicaCount: 4, triggers: [] } }';

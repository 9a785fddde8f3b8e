/** A stack with one service more, by its fields; limits are added where it names no `deploy`. */
export declare function withService(fields: string): string;
/** A stack with a patch of the collector's service. */
export declare function withPatch(merge: string, settings?: string): string;
/** A stack with Kubernetes objects of the user's own. */
export declare function withManifests(...manifests: readonly string[]): string;
/** A store and a ConfigMap beside it with the text of a configuration. */
export declare function withConfigMap(store: string, text: string): string;
/** A Deployment of the user's own, by what matters of its spec and its container. */
export declare function deployment(spec: string, container?: string): string;
/** Autoscalers of that Deployment. */
export declare const horizontal = "{ apiVersion: \"autoscaling/v2\", kind: \"HorizontalPodAutoscaler\", metadata: { name: \"mock\" }, spec: { scaleTargetRef: { kind: \"Deployment\", name: \"mock\" }, minReplicas: 2, maxReplicas: 4, metrics: [{ type: \"Resource\", resource: { name: \"cpu\", target: { type: \"Utilization\", averageUtilization: 70 } } }] } }";
export declare const scaled = "{ apiVersion: \"keda.sh/v1alpha1\", kind: \"ScaledObject\", metadata: { name: \"mock-lag\" }, spec: { scaleTargetRef: { name: \"mock\" }, maxReplicaCount: 4, triggers: [] } }";

import { type StackNode, isTarget } from "./brands.js";
/** One way to run the stack. */
export interface Target {
    readonly [isTarget]: true;
}
/** Where images come from. */
export interface Images {
    /** Registry, with a path, that mirrors every image. @default the public registries */
    registry?: string;
    /** Names of Secrets with registry credentials. @default none */
    pullSecrets?: readonly string[];
}
/** A patch of an emitted object; one that matches nothing is an error. */
export interface Patch {
    readonly match: {
        readonly kind: string;
        readonly name?: string;
    };
    readonly merge: object;
}
export interface ComposeOptions {
    /** Folder of this target, where a stack has two of a kind. @default "compose" */
    name?: string;
    /** Compose project name. @default the stack's name */
    project?: string;
    images?: Images;
    /** Services of your own, as Compose writes them. @default none */
    services?: Readonly<Record<string, object>>;
    patches?: readonly Patch[];
}
/** Settings of pods. */
export interface PodSettings {
    nodeSelector?: Readonly<Record<string, string>>;
    tolerations?: readonly {
        key: string;
        operator?: "Exists" | "Equal";
        value?: string;
        effect?: "NoSchedule" | "NoExecute";
    }[];
    annotations?: Readonly<Record<string, string>>;
    labels?: Readonly<Record<string, string>>;
    priorityClassName?: string;
    serviceAccountAnnotations?: Readonly<Record<string, string>>;
}
/** Where secrets come from on Kubernetes. */
export interface SecretStore {
    readonly store: string;
}
/** Settings of this target for one node, by value. */
export interface Override {
    readonly of: StackNode;
    readonly pods?: PodSettings;
    readonly storageClass?: string;
}
export interface KubernetesOptions {
    /** Folder of this target, where a stack has two of a kind. @default the target's type */
    name?: string;
    namespace: string;
    /** @default true */
    createNamespace?: boolean;
    images?: Images;
    /** Storage class of every volume. @default the cluster's default */
    storageClass?: string;
    pods?: PodSettings;
    /** @default Secrets that the user creates */
    secrets?: SecretStore;
    overrides?: readonly Override[];
    patches?: readonly Patch[];
    /** Manifests of your own. @default none */
    manifests?: readonly object[];
    /** Writes a PodMonitor for everything that has metrics: the Prometheus operator's kinds are in the cluster. @default none */
    monitors?: Monitors;
}
/** How the Prometheus operator finds what it is to scrape. */
export interface Monitors {
    /** Labels that its Prometheus selects PodMonitors by. @default none */
    labels?: Readonly<Record<string, string>>;
    /** Namespace in which that Prometheus runs, which is then let in. */
    namespace: string;
}
/**
 * Emits a Compose project.
 * @example targets: [compose({ project: "otel" })]
 */
export declare function compose(options?: ComposeOptions): Target;
/**
 * Emits plain Kubernetes manifests with a kustomization.
 * @example targets: [kubernetes({ namespace: "observability" })]
 */
export declare function kubernetes(options: KubernetesOptions): Target;
/**
 * Emits Kubernetes manifests in which Strimzi runs Kafka.
 * @example targets: [kubernetesStrimzi({ namespace: "observability" })]
 */
export declare function kubernetesStrimzi(options: KubernetesOptions): Target;
/**
 * Takes secrets from a store of the External Secrets operator.
 * @example externalSecrets({ store: "vault", prefix: "otel/production" })
 */
export declare function externalSecrets(options: {
    store: string;
    prefix?: string;
}): SecretStore;
/**
 * Settings for one node in one target.
 * @example override(logs, { storageClass: "io2" })
 */
export declare function override(of: StackNode, settings: {
    pods?: PodSettings;
    storageClass?: string;
}): Override;
/**
 * Changes an emitted object by a merge patch (RFC 7386).
 * @example patch({ kind: "Deployment", name: "otel-gateway" }, { spec: { revisionHistoryLimit: 3 } })
 */
export declare function patch(match: {
    kind: string;
    name?: string;
}, merge: object): Patch;

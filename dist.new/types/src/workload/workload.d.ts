import type { Path } from "../diagnostics/diagnostic.js";
import type { Port, Resources, Scaling, VolumeClaim } from "../model/model.js";
import type { SchemaId } from "../emit/artifact.js";
export interface Workload {
    /** Name of the service, the Deployment and the DNS entry. */
    readonly name: string;
    /** Name of the model's node that it belongs to; several workloads may share one (a store in microservices mode). */
    readonly of: string;
    readonly role: "collector" | "store" | "queue" | "object-store" | "database" | "dashboards" | "alerting" | "balancer" | "job";
    /** Value of app.kubernetes.io/component and the like. */
    readonly component: string;
    readonly image: string;
    /** User and group the image runs as, and that owns its volumes. */
    readonly user: {
        readonly uid: number;
        readonly gid: number;
    };
    /** Entry point, where the image's own does not do. */
    readonly command: readonly string[] | null;
    readonly args: readonly string[];
    readonly environment: readonly EnvironmentEntry[];
    readonly ports: readonly Port[];
    readonly configs: readonly ConfigFile[];
    /** Secrets mounted as files. */
    readonly secretFiles: readonly SecretFile[];
    readonly volumes: readonly VolumeClaim[];
    /** Directories it writes to that need not survive: a tmpfs, an emptyDir. */
    readonly scratch: readonly string[];
    readonly hostPaths: readonly {
        readonly path: string;
        readonly readOnly: boolean;
        readonly mountPath: string;
    }[];
    readonly resources: Resources;
    readonly scaling: Scaling;
    readonly minAvailable: number | null;
    readonly probe: Probe | null;
    /** Seconds that it may take to stop. */
    readonly stopSeconds: number;
    /** Names of workloads that must be ready, or of jobs that must have ended, before it starts. */
    readonly after: readonly Dependency[];
    /** Where its own metrics are: scraped by what selfMonitoring names. */
    readonly metrics: {
        readonly port: string;
        readonly path: string;
    } | null;
    readonly mode: "service" | "daemonset" | "job";
    /** One of several workloads of a store: its role, which two workloads may share, whether it is in the store's ring, and the nodes that it connects to. Absent where a node is one workload. */
    readonly part?: {
        readonly role: string;
        readonly isMember: boolean;
        readonly reaches: readonly string[];
    };
    readonly origin: Path;
}
export interface EnvironmentEntry {
    readonly name: string;
    /** Plain text, a secret's value, the path of a mounted secret, or a fact of the pod. */
    readonly value: {
        readonly text: string;
    } | {
        readonly secret: string;
    } | {
        readonly secretFile: string;
    } | {
        readonly pod: "name" | "ip" | "node";
    };
}
export interface ConfigFile {
    /** Below config/ of the output: `otel-gateway/collector.yaml`. */
    readonly file: string;
    /** Path in the container. */
    readonly path: string;
    readonly content: {
        readonly documents: readonly unknown[];
    } | {
        readonly text: string;
    };
    readonly schema?: SchemaId;
    readonly origin: Path;
}
/** A secret mounted as a file, at the path that the target's view names. */
export interface SecretFile {
    readonly key: string;
}
export type Dependency = {
    readonly on: string;
    readonly until: "ready" | "ended" | "started";
};
/** How readiness is asked. A command runs in the image itself; where the image has none, the target finds another way. */
export interface Probe {
    readonly http: {
        readonly port: number;
        readonly path: string;
    } | null;
    /** A command that exists in the image, or null: then nothing can be asked from inside. */
    readonly command: readonly string[] | null;
    readonly periodSeconds: number;
    readonly timeoutSeconds: number;
    readonly failures: number;
    readonly startSeconds: number;
}

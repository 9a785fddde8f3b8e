// The intermediate model: plain readonly data, every node with the path in the stack that it comes from.
import type { Path } from "../diagnostics/diagnostic.js";
import type { Signal } from "../stack/brands.js";
import type { Value } from "./value.js";

export interface Model {
  /** Version of this form. */
  readonly schema: 1;
  readonly name: string;
  readonly environment: string | null;
  readonly collectorVersion: string;
  /** The longest outage of a backend that must lose nothing. */
  readonly outageSeconds: number | null;
  /** What arrives from outside; null where it is not declared. */
  readonly load: Readonly<Record<Signal, Flow | null>>;
  readonly collectors: readonly CollectorNode[];
  readonly services: readonly ServiceNode[];
  /** Who sends to whom, inside the stack and out of it. */
  readonly edges: readonly Edge[];
  readonly secrets: readonly SecretNode[];
  readonly files: readonly FileNode[];
  readonly alerts: AlertsNode;
  /** Name of the service that scrapes the stack itself. */
  readonly selfMonitoring: string | null;
  readonly targets: readonly TargetNode[];
  readonly lint: Readonly<Record<string, "off" | "info" | "warning" | "error">>;
  readonly origin: Path;
}

export interface Origin { readonly origin: Path }

/** A declared rate. */
export interface Flow extends Origin { readonly itemsPerSecond: number; readonly bytesPerItem: number; readonly isDefaultSize: boolean }

export interface Resources extends Origin {
  readonly cpuMillis: number;
  readonly memoryBytes: number;
  readonly cpuLimitMillis: number | null;
}

export type Scaling = { readonly by: "fixed"; readonly count: number } | { readonly by: "cpu"; readonly min: number; readonly max: number; readonly utilization: number } | { readonly by: "lag"; readonly min: number; readonly max: number; readonly lag: number };

/** A volume of one replica of a workload. */
export interface VolumeClaim extends Origin {
  /** `queue`, `data`, or the name of the storage extension. */
  readonly name: string;
  readonly bytes: number;
  /** As the user wrote it, for instance "10Gi". */
  readonly size: string;
  readonly storageClass: string | null;
  /** Path in the container. */
  readonly path: string;
}

export interface Port {
  readonly name: string;
  readonly number: number;
  readonly protocol: "tcp" | "udp";
  /** What is spoken there; balancers need to know. */
  readonly application: "grpc" | "http" | "tcp";
}

export interface ExposureNode extends Origin {
  readonly type: "load-balancer" | "host-ports";
  /** Host ports. */
  readonly address: string;
  readonly hostname: string | null;
  readonly isInternal: boolean;
  readonly tls: { readonly cert: string; readonly key: string } | "none" | null;
  readonly annotations: Readonly<Record<string, string>>;
  readonly allow: readonly string[];
  /** A Gateway whose routes publish it. */
  readonly gateway: { readonly name: string; readonly namespace: string; readonly listeners: { readonly grpc: string | null; readonly http: string | null } } | null;
}

export type Preset = "collector" | "gateway" | "consumer" | "agent";

export interface CollectorNode extends Origin {
  readonly name: string;
  readonly preset: Preset;
  readonly mode: "deployment" | "daemonset";
  readonly image: string;
  /** Whether the image is the user's own: its user, entry point and components are then unknown. */
  readonly isCustomImage: boolean;
  readonly resources: Resources;
  readonly scaling: Scaling & Origin & { readonly isDefault: boolean };
  readonly minAvailable: number | null;
  readonly expose: ExposureNode | null;
  /** Whether exporters keep their queues on a volume. */
  readonly isPersistent: boolean;
  readonly volumes: readonly VolumeClaim[];
  readonly hostPaths: readonly (Origin & { readonly path: string; readonly readOnly: boolean })[];
  readonly components: readonly ComponentNode[];
  readonly pipelines: readonly PipelineNode[];
  /** Ids in `service.extensions`, in order. */
  readonly extensions: readonly string[];
  /** Soft limit of the Go heap, set beside the memory limiter. */
  readonly goMemoryLimitBytes: number;
  /** What it listens on, from its receivers; health 13133 and metrics 8888 stand in no list, they are always there. */
  readonly ports: readonly Port[];
}

export type ComponentKind = "receiver" | "processor" | "exporter" | "connector" | "extension";

export interface ComponentNode extends Origin {
  readonly kind: ComponentKind;
  /** Type at the pinned newest version, as the DSL spells it. */
  readonly type: string;
  /** `type` or `type/name`, unique among its kind in the collector. */
  readonly id: string;
  readonly options: Readonly<Record<string, Value>>;
  /** Paths of options that otelc set, not the user: origin of each is the setting it was derived from. */
  readonly derived: readonly (Origin & { readonly option: Path; readonly because: string })[];
  /** Name of the collector or service that an exporter sends to or a receiver reads from; null outside the stack or none. */
  readonly peer: string | null;
  /** Written with `raw.*`: its options are not checked. */
  readonly isRaw: boolean;
}

export interface PipelineNode extends Origin {
  /** `traces`, `metrics/acme`. */
  readonly id: string;
  readonly signal: Signal;
  readonly receivers: readonly string[];
  readonly processors: readonly string[];
  readonly exporters: readonly string[];
}

/** A backend, queue, object store, database or Grafana: inside the stack, or external and then without what runs. */
export interface ServiceNode extends Origin {
  readonly name: string;
  readonly role: "store" | "queue" | "object-store" | "database" | "dashboards" | "alerting";
  readonly type: string;
  readonly isExternal: boolean;
  /** The user's options, with defaults filled in by its definition; references are names of nodes. */
  readonly options: Readonly<Record<string, Value>>;
  readonly signals: readonly Signal[];
  readonly image: string | null;
  readonly resources: Resources | null;
  readonly replicas: number;
  readonly volume: VolumeClaim | null;
  readonly expose: ExposureNode | null;
  /** The workloads of a store in microservices mode; none for what runs as one. */
  readonly roles: readonly RoleNode[];
  /** Buckets of the object store that it keeps its data in, by what they hold. */
  readonly buckets: Readonly<Record<string, string>>;
}

/** One role of a store in microservices mode. */
export interface RoleNode extends Origin {
  /** `ingester`. */
  readonly name: string;
  /** Name of its workload: `loki-ingester`; the gateway has the store's own. */
  readonly workload: string;
  readonly image: string;
  readonly replicas: number;
  readonly resources: Resources;
  readonly volume: VolumeClaim | null;
}

export interface Edge extends Origin {
  readonly from: string;
  readonly to: string;
  readonly signals: readonly Signal[];
  /** Port of the receiving side. */
  readonly port: number;
  /** Id of the component that makes the edge. */
  readonly component: string | null;
  readonly purpose: "telemetry" | "query" | "scrape" | "storage" | "remote-write" | "alert" | "certificate";
}

export interface SecretNode extends Origin {
  readonly key: string;
  readonly existing: { readonly name: string; readonly key: string } | null;
  /** How the containers that use it want it. */
  readonly use: readonly ("environment" | "file")[];
}

export interface FileNode extends Origin {
  /** Path in the project. */
  readonly path: string;
  readonly text: string;
}

export interface AlertsNode extends Origin {
  /** Who evaluates rules and tells people. */
  readonly manager: "prometheus" | "grafana";
  readonly slos: readonly (Origin & { readonly name: string; readonly objective: number; readonly windowSeconds: number; readonly good: string; readonly total: string; readonly source: string })[];
  readonly critical: readonly ChannelNode[];
  readonly warning: readonly ChannelNode[];
  /** Told again and again that alerts are delivered: its silence is the alarm. */
  readonly heartbeat: ChannelNode | null;
}

export interface ChannelNode extends Origin { readonly type: string; readonly options: Readonly<Record<string, Value>> }

export interface TargetNode extends Origin {
  /** `compose`, `kubernetes`, `kubernetes-strimzi`. */
  readonly type: string;
  /** Folder it is written to. */
  readonly name: string;
  readonly options: Readonly<Record<string, unknown>>;
  /** Overrides with the name of the node they are of. */
  readonly overrides: readonly (Origin & { readonly of: string; readonly pods: Readonly<Record<string, unknown>>; readonly storageClass: string | null })[];
  readonly patches: readonly (Origin & { readonly kind: string; readonly name: string | null; readonly merge: object })[];
}

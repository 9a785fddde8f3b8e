// What runs, as it stands in the documents of a target: the same shape for a Compose service and a Kubernetes workload, so that changes are told once for both.
import type { Fields } from "../lint/documents/record.js";

export interface System {
  /** `compose` or `kubernetes`: what a change means depends on who carries it out. */
  readonly runner: "compose" | "kubernetes";
  readonly parts: readonly Part[];
  readonly topics: readonly Topic[];
  readonly collectorVersion: string;
}

export interface Part {
  readonly name: string;
  /** `service`, `Deployment`, `Kafka`: as its runner calls it. */
  readonly kind: string;
  /** The Compose project or the namespace. */
  readonly place: string;
  readonly images: readonly string[];
  readonly replicas: number;
  /** `at` is what it scales by, in words. */
  readonly scaling: { readonly min: number; readonly max: number; readonly at: string } | undefined;
  readonly rollout: Rollout;
  readonly limits: Readonly<Record<string, string>>;
  readonly volumes: readonly Volume[];
  readonly ports: readonly Port[];
  /** Who may connect over the network; undefined where nothing restricts it. */
  readonly admits: readonly string[] | undefined;
  readonly secrets: readonly string[];
  /** Parsed files that it reads, by name. */
  readonly configs: ReadonlyMap<string, unknown>;
  /** Everything that makes it start anew when it changes. */
  readonly start: unknown;
  /** What its runner refuses to change. */
  readonly fixed: Fields;
  readonly isJob: boolean;
}

/** What happens to running replicas when one of them has to start anew. */
export type Rollout = "at once" | "rolling" | "one by one" | "node by node" | "by hand";

export interface Volume { readonly name: string; readonly size: string | undefined; readonly path: string | undefined }

/** A way in from outside. */
export interface Port { readonly number: string; readonly from: string; readonly isEncrypted: boolean | undefined }

export interface Topic {
  readonly name: string;
  readonly queue: string;
  readonly partitions: number | undefined;
  readonly replicas: number | undefined;
  readonly retentionMs: number | undefined;
  readonly minInSync: number | undefined;
  /** Whether an operator carries out its changes. */
  readonly isManaged: boolean;
}

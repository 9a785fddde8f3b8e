// What a store, a queue or Grafana is to every target: facts, and its configuration files.
import type { Model, Port, ServiceNode } from "../model/model.js";
import type { Resources } from "../stack/running.js";
import type { Size } from "../stack/literals.js";
import type { Entrance } from "./gateway.js";
import type { View } from "../workload/view.js";
import type { ConfigFile, EnvironmentEntry, Probe, SecretFile } from "../workload/workload.js";

export interface Site { readonly service: ServiceNode; readonly model: Model; readonly view: View }

export interface Definition {
  readonly image: string;
  readonly resources: Resources;
  readonly volume?: { readonly size: Size; readonly path: string };
  readonly user: { readonly uid: number; readonly gid: number };
  readonly ports: readonly Port[];
  readonly probe: Probe;
  /** Directories it writes to that need not survive. */
  readonly scratch: readonly string[];
  readonly metrics: { readonly port: string; readonly path: string } | null;
  readonly stopSeconds: number;
  args(site: Site): readonly string[];
  /** Arguments of the one process that is everything. */
  readonly alone?: readonly string[];
  /** How clients come in where the store runs as one process a role. */
  readonly entrances?: readonly Entrance[];
  environment(site: Site): readonly EnvironmentEntry[];
  configs(site: Site): readonly ConfigFile[];
  /** Whether it keeps its data elsewhere, so that its volume is only scratch. @default false */
  isStateless?(site: Site): boolean;
  secretFiles(site: Site): readonly SecretFile[];
}

/** What most services have none of. */
export const plain = {
  scratch: ["/tmp"], stopSeconds: 30, args: () => [], environment: () => [], configs: () => [], secretFiles: () => [],
} as const satisfies Partial<Definition>;

export function tcp(name: string, number: number, application: Port["application"] = "http"): Port {
  return { name, number, protocol: "tcp", application };
}

/** Asks a port, and runs a command where the image has one. */
export function probe(port: number, path: string, command: readonly string[] | null, startSeconds = 30): Probe {
  return { http: { port, path }, command, periodSeconds: 10, timeoutSeconds: 5, failures: 6, startSeconds };
}

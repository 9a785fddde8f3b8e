// What every part of a Compose project is made with: the model, the target's options, and where files go.
import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import type { Artifact } from "../../src/emit/artifact.js";
import type { CollectorNode, ExposureNode, Model, ServiceNode, TargetNode } from "../../src/model/model.js";
import { imageFrom } from "../../src/workload/mirror.js";
import { kafkaPorts } from "../../src/backends/kafka.js";
import type { View } from "../../src/workload/view.js";

export interface Project {
  readonly model: Model;
  readonly target: TargetNode;
  readonly view: View;
  /** Compose project name; volumes are named with it, so that backups find them. */
  readonly name: string;
  readonly log: Diagnostics;
}

export type Service = Readonly<Record<string, unknown>>;

/** What one part adds to the project. */
export interface Part {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: readonly OwnedVolume[];
  /** Keys of secrets mounted as files. */
  readonly secretFiles: readonly string[];
  /** Keys of secrets in the environment. */
  readonly secretVariables: readonly string[];
  readonly files: readonly Artifact[];
}

/** A named volume, and who must be able to write it. */
export interface OwnedVolume { readonly key: string; readonly uid: number; readonly gid: number }

export const nothing: Part = { services: {}, volumes: [], secretFiles: [], secretVariables: [], files: [] };

export function createProject(model: Model, target: TargetNode, log: Diagnostics): Project {
  const stated = target.options["project"];
  return { model, target, log, name: typeof stated === "string" ? stated : model.name, view: viewOf(model) };
}

export function balancerName(node: { readonly name: string }): string {
  return `${node.name}-lb`;
}

/** What a load balancer stands in front of. */
export type Balanced = (CollectorNode | ServiceNode) & { readonly expose: ExposureNode };

export function balanced(model: Model): readonly Balanced[] {
  return [...model.collectors, ...model.services].filter((node): node is Balanced => node.expose?.type === "load-balancer");
}

/** Compose resolves a service's name, and an alias that replicas share, to the addresses of all of them. */
function viewOf(model: Model): View {
  return {
    host: (name) => name,
    everyHost: (name) => name,
    secretFile: (key) => `/run/secrets/${key}`,
    projectFile: (path) => `/etc/otelc/${path.replaceAll("/", "_")}`,
    ingest: (queue) => ({ address: `${queue.name}-1:${kafkaPorts.client}`, signIn: null }),
    extraScrapes: balanced(model).map((node) => ({ name: balancerName(node), host: balancerName(node), port: 8404 })),
    target: "compose",
  };
}

/** A property of data whose form is not known, such as a service of the user's own. */
export function property(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined;
}

/** An image by the mirror that the target names. */
export function mirrored(image: string, { target }: Project): string {
  const registry = property(target.options["images"], "registry");
  return imageFrom(typeof registry === "string" ? registry : null, image);
}

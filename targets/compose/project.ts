// What every part of a Compose project is made with: the model, the target's options, and where files go.
import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import type { CollectorNode, Model, TargetNode } from "../../src/model/model.js";
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
  readonly files: readonly { readonly path: string; readonly documents: readonly unknown[] | string; readonly schema?: string; readonly origin: readonly (string | number)[] }[];
}

/** A named volume, and who must be able to write it. */
export interface OwnedVolume { readonly key: string; readonly uid: number; readonly gid: number }

export const nothing: Part = { services: {}, volumes: [], secretFiles: [], secretVariables: [], files: [] };

export function createProject(model: Model, target: TargetNode, log: Diagnostics): Project {
  const stated = target.options["project"];
  return { model, target, log, name: typeof stated === "string" ? stated : model.name, view: viewOf(model) };
}

export function balancerName(collector: CollectorNode): string {
  return `${collector.name}-lb`;
}

export function balanced(model: Model): readonly CollectorNode[] {
  return model.collectors.filter((collector) => collector.expose?.type === "load-balancer");
}

/** Compose resolves a service's name, and an alias that replicas share, to the addresses of all of them. */
function viewOf(model: Model): View {
  return {
    host: (name) => name,
    everyHost: (name) => name,
    secretFile: (key) => `/run/secrets/${key}`,
    projectFile: (path) => `/etc/otelc/${path.replaceAll("/", "_")}`,
    extraScrapes: balanced(model).map((collector) => ({ name: balancerName(collector), host: balancerName(collector), port: 8404 })),
    target: "compose",
  };
}

/** An image by the mirror that the target names. */
export function mirrored(image: string, { target }: Project): string {
  const images = target.options["images"];
  const registry = typeof images === "object" && images !== null && "registry" in images ? images.registry : undefined;
  return typeof registry === "string" ? `${registry.replace(/\/$/, "")}/${image}` : image;
}

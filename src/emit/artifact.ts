import type { Path } from "../diagnostics/diagnostic.js";

/** The schemas that `check` knows: `kubernetes` and `custom` go by apiVersion and kind, the rest by name. */
export type SchemaId = "kubernetes" | "compose" | "collector" | "kustomization" | "grafana-datasources" | "grafana-dashboard" | "prometheus" | "prometheus-rules" | "loki" | "jaeger";

/** One file that a target writes; data until the one serialiser prints it. */
export interface Artifact {
  /** Below the target's folder, with forward slashes. */
  readonly path: string;
  /** YAML documents, or text as it stands. A `.json` path prints its only document as JSON. */
  readonly documents: readonly unknown[] | string;
  readonly schema?: SchemaId;
  /** Where in the stack this file comes from. */
  readonly origin: Path;
  /** Where a value inside a document comes from, where something nearer than the file's origin is known: a patch, or a manifest of the user's own. */
  readonly placeOf?: (document: number, path: Path) => Path;
  /** Scripts. @default false */
  readonly executable?: boolean;
}

/** A text that is worked out when it is printed: what only reads documents need not wait for it. */
export function textLater(artifact: Omit<Artifact, "documents" | "schema">, work: () => string): Artifact {
  let text: string | undefined;
  return {
    ...artifact,
    get documents() {
      return (text ??= work());
    },
  };
}

/** Scripts and pages, which hold no documents. */
export function isText({ path }: Pick<Artifact, "path">): boolean {
  return /\.(?:md|sh)$/.test(path);
}

// Image references, and what is known of the images that stacks use.

export interface Image {
  /** Host of the registry; none is Docker Hub. */
  readonly registry: string | undefined;
  /** Repository with its folders: `otel/opentelemetry-collector-contrib`. */
  readonly repository: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** Undefined where Compose puts the reference together from variables. */
export function imageOf(reference: string): Image | undefined {
  if (reference.includes("$") || reference === "") return undefined;
  const [name = "", digest] = reference.split("@");
  const parts = name.split("/");
  const [host = ""] = parts;
  const hasRegistry = parts.length > 1 && (/[.:]/.test(host) || host === "localhost");
  const path = (hasRegistry ? parts.slice(1) : parts).join("/");
  const [repository = "", tag] = path.split(":");
  return { registry: hasRegistry ? host : undefined, repository, tag, digest };
}

export interface KnownImage {
  /** End of the repository. */
  readonly repository: RegExp;
  /** Programs that a command may start with; empty: none at all. Undefined: not known. */
  readonly programs?: readonly string[];
  readonly hasShell?: boolean;
  /** Whether the image itself starts as root. */
  readonly startsAsRoot: boolean;
  /** Whether a fresh volume stays root's, so that something must give it to the image's user. */
  readonly needsOwner: boolean;
}

/** Images without a shell hold one program; a check by wget in them never passes. */
export const knownImages: readonly KnownImage[] = [
  { repository: /(?:^|\/)opentelemetry-collector(?:-contrib|-k8s|-otlp)?$/, programs: [], hasShell: false, startsAsRoot: false, needsOwner: true },
  { repository: /(?:^|\/)grafana\/tempo$/, programs: ["/tempo"], hasShell: false, startsAsRoot: false, needsOwner: true },
  { repository: /(?:^|\/)grafana\/loki$/, programs: ["/usr/bin/loki"], hasShell: false, startsAsRoot: false, needsOwner: true },
  { repository: /(?:^|\/)grafana\/mimir$/, programs: [], hasShell: false, startsAsRoot: true, needsOwner: false },
  { repository: /(?:^|\/)jaegertracing\/jaeger$/, startsAsRoot: false, needsOwner: true },
  { repository: /(?:^|\/)grafana\/grafana$/, startsAsRoot: false, needsOwner: false },
  { repository: /(?:^|\/)prom\/prometheus$/, startsAsRoot: false, needsOwner: false },
  { repository: /(?:^|\/)apache\/kafka$/, startsAsRoot: false, needsOwner: false },
  { repository: /(?:^|\/)haproxy$/, startsAsRoot: false, needsOwner: false },
];

export function knownImage(reference: string | undefined): KnownImage | undefined {
  const image = reference === undefined ? undefined : imageOf(reference);
  return image === undefined ? undefined : knownImages.find((known) => known.repository.test(image.repository));
}

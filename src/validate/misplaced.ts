// What a value in a pipeline is called, and where it belongs.
import { isOutlet } from "../components/special/connectors.js";
import { isCollector } from "../stack/collector.js";
import { isComponent } from "../stack/component.js";
import { isTuned } from "../stack/kafka.js";
import { builderOf, isPlainNode, type NodeKind, typeName } from "../stack/node.js";
import { advice, byValue } from "./advice.js";
import { capitalised, shown } from "./shown.js";

/** What to do about a value that is none of those that may stand there. */
export function placed(value: unknown): string {
  if (typeof value === "string") return byValue;
  if (Array.isArray(value)) return "Take it out of its brackets, or spread it: ...";
  if (isOutlet(value)) return "Send to the connector itself; its routes stand in from: of the pipelines behind.";
  if (isComponent(value)) return value.type === "routing" ? "Take its routes, each by its name: routes.acme." : belonging(value.kind, value);
  if (isCollector(value)) return belonging("collector", value);
  if (isTuned(value)) return belonging(value.direction, value);
  if (isPlainNode(value)) return belonging(value.kind, value);
  return typeof value === "object" && value !== null && !(value instanceof Promise) ? made : advice(value, "what a function of otelc returns, such as otlp(), batch() or loki()");
}

const made = "Give it what a function of otelc returns, such as otlp(), batch() or loki().";

/** Where it belongs; a copy that has lost its marks is told from what was made. */
function belonging(kind: string, value: object): string {
  const isMarked = unmarked.has(kind) || Object.getOwnPropertySymbols(value).length > 0;
  return (isMarked ? homes[kind] : undefined) ?? "Use what the function of otelc returns: it is known by marks that a look-alike has not.";
}

/** Kinds whose builders set no mark. */
const unmarked: ReadonlySet<string> = new Set(["database", "exposure", "secret-store"]);

const homes: Readonly<Record<string, string | undefined>> = {
  receiver: 'Put it in "from".', processor: 'Put it in "through".', exporter: 'Put it in "to".', connector: 'Put it in "to" of one pipeline and in "from" of another.',
  extension: "Name it in the option that takes an extension, or in extensions: of the collector.",
  backend: 'Put it in "to".', queue: 'Put it in "to" of what writes to it, and in "from" of what reads.', collector: 'Put it in "to" of what sends to it.',
  exposure: "Give it to expose:.", dashboards: "Give it to dashboards: of defineStack().", target: "Give it to targets: of defineStack().",
  channel: "Give it to alerts: { notify } of defineStack().", "object-store": "Give it to storage: of a store.", database: "Give it to database: of grafana().", "secret-store": "Give it to secrets: of kubernetes().",
} satisfies Partial<Record<NodeKind | string, string>>;

export function called(value: unknown): string {
  if (isOutlet(value)) return `The route "${value.route}" of connector "${typeName(value.of.type)}"`;
  if (value === undefined) return "Something undefined";
  if (isComponent(value)) return `${capitalised(String(value.kind))} "${typeName(value.type)}"`;
  if (isTuned(value)) return called(value.to);
  if (isCollector(value)) return "A collector";
  if (isPlainNode(value)) return value.kind === "backend" || value.kind === "queue" ? `Backend "${typeName(value.type)}"` : `${builderOf(typeName(value.type))}()`;
  return capitalised(shown(value));
}

// Examples are short: what they leave out of a whole stack.config.ts is put around them here, for tests and for `otelc explain`.

/** A whole config. Declarations stand above the last empty line, properties of defineStack() below it; `names` are what "otelc" exports. */
export function completed(example: string, names: readonly string[]): string {
  const text = example.trim();
  const gap = text.lastIndexOf("\n\n");
  const declarations = gap < 0 ? "" : `${text.slice(0, gap)}\n\n`;
  const body = gap < 0 ? text : text.slice(gap + 2);
  const added = [/^\s*name:/m.test(body) ? [] : ['  name: "example",'], /^targets:/m.test(body) ? [] : ["  targets: [compose()],"]].flat();
  const config = `${declarations}export default defineStack({\n${[...added, indented(body)].join("\n")}\n});\n`;
  const used = names.filter((name) => new RegExp(`(?<![\\w.])${name}[(.\`]`).test(config)).sort();
  return `import { ${used.join(", ")} } from "otelc";\n\n${config}`;
}

function indented(text: string): string {
  return text.split("\n").map((line) => `  ${line}`).join("\n");
}

/** The parts of a gateway, Kafka and consumer stack that an example is about; the rest is what a careful user would write. */
export interface QueuedParts {
  readonly declare?: string;
  readonly kafka?: string;
  readonly gateway?: string;
  readonly consumer?: string;
  readonly stack?: string;
}

export function queued(parts: QueuedParts): string {
  const kafka = parts.kafka ?? 'brokers: 3, partitions: 12, retention: "1h", volume: "150Gi"';
  return [
    "const traces = jaeger();",
    `const queue = kafka({ ${kafka} });`,
    ...(parts.declare === undefined ? [] : [parts.declare]),
    "",
    "collectors: {",
    `  gateway: gateway({ ${parts.gateway ?? "to: queue"} }),`,
    `  consumer: consumer({ ${parts.consumer ?? "from: queue, to: { traces }"} }),`,
    "},",
    ...(parts.stack === undefined ? [] : [parts.stack]),
  ].join("\n");
}

/** One collector between senders and Jaeger. */
export interface DirectParts {
  readonly declare?: string;
  /** Settings of the collector besides its pipelines. */
  readonly settings?: string;
  readonly from?: string;
  readonly through?: string;
  readonly to?: string;
  readonly stack?: string;
}

export function direct(parts: DirectParts): string {
  return [
    "const traces = jaeger();",
    ...(parts.declare === undefined ? [] : [parts.declare]),
    "",
    "collectors: {",
    "  edge: collector({",
    `    ${parts.settings ?? 'sendingQueue: { volume: "20Gi" },'}`,
    `    pipelines: { traces: { from: ${parts.from ?? "[otlp()]"}, through: ${parts.through ?? "[memoryLimiter()]"}, to: ${parts.to ?? "[traces]"} } },`,
    "  }),",
    "},",
    ...(parts.stack === undefined ? [] : [parts.stack]),
  ].join("\n");
}

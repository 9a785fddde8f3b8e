// A stack of many collectors, each with a pipeline and an address of its own.

export function manyCollectors(count) {
  return `import { collector, compose, defineStack, exporters, memoryLimiter, otlp, processors } from "otelc";

const edge = (index: number) => collector({
  pipelines: { traces: {
    from: [otlp()], through: [memoryLimiter(), processors.attributes({ actions: [{ key: "edge", value: String(index), action: "upsert" }] })],
    to: [exporters.otlpHttp({ endpoint: \`https://otel-\${index}.example.org\` })],
  } },
});

export default defineStack({
  name: "many",
  targets: [compose()],
  collectors: Object.fromEntries(Array.from({ length: ${count} }, (_, index) => [\`edge-x\${index}\`, edge(index)])),
});
`;
}

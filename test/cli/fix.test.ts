// `otelc lint --fix`: each edit keeps formatting and comments, is made once, and leaves a stack that builds.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../support/project.js";

interface Case { readonly before: string; readonly after: string; readonly other?: { readonly name: string; readonly before: string; readonly after: string } }

const stack = (pipeline: string, names: string, settings = ""): string => `import { ${names} } from "otelc";

const traces = jaeger(); // a store

export default defineStack({
  name: "s", targets: [compose()],
  collectors: {
    edge: collector({
      sendingQueue: { volume: "10Gi" }, // on disk${settings}
      pipelines: {
        ${pipeline}
      },
    }),
  },
});
`;

const names = "collector, compose, defineStack, jaeger, memoryLimiter, otlp";
const bareNames = "collector, compose, defineStack, jaeger, otlp";
const kafka = (client: string): string => `import { compose, consumer, defineStack, exporter, gateway, jaeger, kafka } from "otelc";

const traces = jaeger();
const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });

export default defineStack({
  name: "s", targets: [compose()],
  collectors: {
    gateway: gateway({ to: exporter(queue, { ${client} }) }), // to the queue
    consumer: consumer({ from: queue, to: { traces } }),
  },
});
`;

const cases: Readonly<Record<string, Case>> = {
  "a memory limiter where there is no through": {
    before: stack("traces: { from: [otlp()], to: [traces] }, // all of them", bareNames),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] }, // all of them", names),
  },
  "a memory limiter on a line of its own, as the others have": {
    before: stack("traces: {\n          from: [otlp()],\n          // where they go\n          to: [traces],\n        },", bareNames),
    after: stack("traces: {\n          from: [otlp()],\n          // where they go\n          through: [memoryLimiter()],\n          to: [traces],\n        },", names),
  },
  "a memory limiter in front of a list, below its comment": {
    before: stack('traces: {\n          from: [otlp()],\n          through: [\n            // whose they are\n            processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] }),\n          ],\n          to: [traces],\n        },', `${bareNames}, processors`),
    after: stack('traces: {\n          from: [otlp()],\n          through: [\n            memoryLimiter(),\n            // whose they are\n            processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] }),\n          ],\n          to: [traces],\n        },', `${names}, processors`),
  },
  "a memory limiter in an empty list": {
    before: stack("traces: { from: [otlp()], through: [], to: [traces] },", names.replace("memoryLimiter", "memoryLimiter as guard")),
    after: stack("traces: { from: [otlp()], through: [guard()], to: [traces] },", names.replace("memoryLimiter", "memoryLimiter as guard")),
  },
  "a memory limiter in each pipeline of a collector, in front of what a constant holds": {
    before: stack("traces: { from: [otlp()], through, to: [traces] },\n        \"traces/own\": { from: [otlp({}, { name: \"own\" })], through: through.slice(0), to: [traces] },", `${bareNames}, processors`)
      .replace("const traces", 'const through = [processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] })] as const;\nconst traces').replace("otlp({}, { name: \"own\" })", 'otlp({ protocols: { grpc: { endpoint: "0.0.0.0:5317" } } }, { name: "own" })'),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter(), ...through], to: [traces] },\n        \"traces/own\": { from: [otlp({}, { name: \"own\" })], through: [memoryLimiter(), ...through.slice(0)], to: [traces] },", `${names}, processors`)
      .replace("const traces", 'const through = [processors.resource({ attributes: [{ key: "team", value: "search", action: "upsert" }] })] as const;\nconst traces').replace("otlp({}, { name: \"own\" })", 'otlp({ protocols: { grpc: { endpoint: "0.0.0.0:5317" } } }, { name: "own" })'),
  },
  "a memory limiter that stands behind another processor": {
    before: stack('traces: { from: [otlp()], through: [processors.resource({ attributes: [] }), memoryLimiter({ check_interval: "1s" })], to: [traces] },', `${names}, processors`).replace("attributes: []", 'attributes: [{ key: "a", value: "b", action: "upsert" }]'),
    after: stack('traces: { from: [otlp()], through: [memoryLimiter({ check_interval: "1s" }), processors.resource({ attributes: [] })], to: [traces] },', `${names}, processors`).replace("attributes: []", 'attributes: [{ key: "a", value: "b", action: "upsert" }]'),
  },
  "a memory limiter on lines of its own, with what is said of it": {
    before: stack('traces: {\n          from: [otlp()],\n          through: [\n            // whose they are\n            processors.resource({ attributes: [{ key: "a", value: "b", action: "upsert" }] }), // always\n            // guards, first of all\n            memoryLimiter() // of the container\n            // the end\n          ],\n          to: [traces],\n        },', `${names}, processors`),
    after: stack('traces: {\n          from: [otlp()],\n          through: [\n            // guards, first of all\n            memoryLimiter(), // of the container\n            // whose they are\n            processors.resource({ attributes: [{ key: "a", value: "b", action: "upsert" }] }), // always\n            // the end\n          ],\n          to: [traces],\n        },', `${names}, processors`),
  },
  "a memory limiter on a line with others, between comments": {
    before: stack('traces: { from: [otlp()], through: [processors.resource({ attributes: [{ key: "a", value: "b", action: "upsert" }] }) /* whose */, /* guard */ memoryLimiter() /* , */, /* end */ ], to: [traces] },', `${names}, processors`),
    after: stack('traces: { from: [otlp()], through: [memoryLimiter(), processors.resource({ attributes: [{ key: "a", value: "b", action: "upsert" }] }) /* whose */, /* guard */ /* , */ /* end */ ], to: [traces] },', `${names}, processors`),
  },
  "a memory limiter where through is nothing": {
    before: stack("traces: { from: [otlp()], through: undefined, to: [traces] },", names),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] },", names),
  },
  "a memory limiter where through may be nothing": {
    before: stack("traces: { from: [otlp()], through: process.pid > 0 ? undefined : [], to: [traces] },", names),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter(), ...((process.pid > 0 ? undefined : []) ?? [])], to: [traces] },", names),
  },
  "a file that begins with a byte order mark": {
    before: `\uFEFF${stack("traces: { from: [otlp()], to: [traces] },", names)}`,
    after: `\uFEFF${stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] },", names)}`,
  },
  "TLS of Kafka inside auth, in front of a comment": {
    before: kafka('auth: { tls: {}, /* signs in */ sasl: { mechanism: "PLAIN", username: "otel", password: secret("KAFKA_PASSWORD") } }').replace("kafka }", "kafka, secret }"),
    after: kafka('tls: {}, auth: { /* signs in */ sasl: { mechanism: "PLAIN", username: "otel", password: secret("KAFKA_PASSWORD") } }').replace("kafka }", "kafka, secret }"),
  },
  "a component by its former name": {
    before: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [raw.exporter('otlphttp', { endpoint: \"https://otlp.example.com\" }), traces] },", `${names}, raw`),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [raw.exporter('otlp_http', { endpoint: \"https://otlp.example.com\" }), traces] },", `${names}, raw`),
  },
  "a key in another spelling, and what shows once the stack is sound": {
    before: stack("traces: { from: [otlp()], to: [exporter(traces, { sendingQueue: { queueSize: 20_000 }, 'retryOnFailure': { maxElapsedTime: \"0s\" } })] },", `${bareNames}, exporter`),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [exporter(traces, { sending_queue: { queue_size: 20_000 }, 'retry_on_failure': { max_elapsed_time: \"0s\" } })] },", `${bareNames}, exporter, memoryLimiter`),
  },
  "an option of a collector in another spelling": {
    before: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] },", names).replace("sendingQueue", "sending_queue"),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] },", names),
  },
  "TLS of Kafka inside auth, alone": { before: kafka("auth: { tls: { ca_file: \"/ca.pem\" } } /* both */"), after: kafka("tls: { ca_file: \"/ca.pem\" } /* both */") },
  "TLS of Kafka inside auth, among others": {
    before: kafka('auth: { tls: {}, sasl: { mechanism: "PLAIN", username: "otel", password: secret("KAFKA_PASSWORD") } }').replace("kafka }", "kafka, secret }"),
    after: kafka('tls: {}, auth: { sasl: { mechanism: "PLAIN", username: "otel", password: secret("KAFKA_PASSWORD") } }').replace("kafka }", "kafka, secret }"),
  },
  "plain text of Kafka": {
    before: kafka('auth: { plain_text: { username: "otel", password: secret("KAFKA_PASSWORD") } }').replace("kafka }", "kafka, secret }"),
    after: kafka('auth: { sasl: { mechanism: "PLAIN", username: "otel", password: secret("KAFKA_PASSWORD") } }').replace("kafka }", "kafka, secret }"),
  },
  "a suppression of nothing": {
    before: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] },", names, "\n      // otelc-disable-next-line debug-exporter: left over\n      // kept"),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] },", names, "\n      // kept"),
  },
  "a suppression of nothing on several lines": {
    before: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] },", names, "\n      /*\n       * otelc-disable-next-line debug-exporter:\n       * left over\n       */"),
    after: stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] },", names),
  },
  "in another file": {
    before: stack("traces: edge,", names).replace("const traces = jaeger();", 'import { edge, traces } from "./edge";').replaceAll(", jaeger, memoryLimiter, otlp", ""),
    after: stack("traces: edge,", names).replace("const traces = jaeger();", 'import { edge, traces } from "./edge";').replaceAll(", jaeger, memoryLimiter, otlp", ""),
    other: {
      name: "edge.ts", before: 'import {\n  jaeger,\n  otlp,\n} from "otelc";\nexport const traces = jaeger();\nexport const edge = { from: [otlp()], to: [traces] };\n',
      after: 'import {\n  jaeger,\n  memoryLimiter, otlp,\n} from "otelc";\nexport const traces = jaeger();\nexport const edge = { from: [otlp()], through: [memoryLimiter()], to: [traces] };\n',
    },
  },
};

describe.each(Object.entries(cases))("%s", (_, { before, after, other }) => {
  test("is mended, once, and the stack builds", () => {
    const here = project();
    const read = (file: string): string => readFileSync(join(here.folder, file), "utf8");
    here.write("stack.config.ts", before);
    if (other !== undefined) here.write(other.name, other.before);
    const shown = here.otelc(["lint", "--fix-dry-run"]);
    expect(shown.out).toMatch(/^--- a\/\S+\n\+\+\+ b\//);
    expect(read("stack.config.ts")).toBe(before);
    const run = here.otelc(["lint", "--fix"]);
    expect(read("stack.config.ts")).toBe(after);
    if (other !== undefined) expect(read(other.name)).toBe(other.after);
    expect(run.err).toMatch(/^mended \d+ findings? in [\w.]+\n/);
    expect(here.otelc(["lint", "--fix"]).err).not.toContain("mended");
    expect(here.otelc(["build"]).err).not.toMatch(/^error/m);
  });
});

describe("what cannot be mended without a thought", () => {
  test("a key that is misspelt, a former name that keeps data on a volume, and a memory limiter that another function gives stay as they are", () => {
    const here = project();
    const text = stack("traces: { from: [otlp()], through: [memoryLimiter()], to: [exporter(traces, { timout: \"5s\" })] },", `${names}, exporter`);
    here.write("stack.config.ts", text);
    expect(here.otelc(["lint", "--fix"]).code).toBe(1);
    expect(readFileSync(join(here.folder, "stack.config.ts"), "utf8")).toBe(text);
  });

  test("a name that means something else in the file is not imported again", () => {
    const here = project();
    const text = stack("traces: { from: [otlp()], to: [traces] },", bareNames).replace("const traces", "const memoryLimiter = 1;\nconst traces");
    here.write("stack.config.ts", text);
    here.otelc(["lint", "--fix"]);
    expect(readFileSync(join(here.folder, "stack.config.ts"), "utf8")).toBe(text);
  });

  test("asking for a diff and another format at once is refused", () => {
    expect(project("01-single-node").otelc(["lint", "--fix-dry-run", "--format", "json"])).toMatchObject({ code: 2, out: "" });
  });
});

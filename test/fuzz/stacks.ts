// Generated stacks: plausible ones of every shape, and the same with something spoilt in them.
import fc from "fast-check";
import * as api from "../../src/index.js";

type Options = Parameters<typeof api.defineStack>[0];

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}[a-z0-9]$/);
const size = fc.constantFrom("512Mi", "1Gi", "2Gi", "10Gi", "150Gi");
const duration = fc.constantFrom("1m", "30m", "1h", "6h", "15d");
const resources = fc.record({ cpu: fc.constantFrom<number | string>(0.5, 1, 2, "250m"), memory: fc.constantFrom("512Mi", "1Gi", "4Gi") });
/** Words that a printer of YAML, a shell or a template could stumble over. */
const word = fc.oneof(fc.constantFrom("yes", "null", "0x1f", "1e3", "~", "a: b", "# no", "${HOME}", "$$", "it's", '"', "\\", "{{ x }}", " lead", "trail ", "tab\there", "ä", "\u2028", "12:30", "%", "a\nb"), fc.string({ maxLength: 12 }));

const replicas = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.record({ min: fc.integer({ min: 1, max: 3 }), max: fc.integer({ min: 3, max: 9 }), cpuUtilization: fc.integer({ min: 40, max: 90 }) }));
const exposure = fc.oneof(
  fc.constant(undefined), fc.record({ hostname: fc.constantFrom("otel.example.org", undefined), internal: fc.boolean() }).map((options) => api.loadBalancer(withoutUndefined(options))),
  fc.constant(null).map(() => api.loadBalancer({ tls: { cert: api.secret("CERT"), key: api.secret("KEY") } })), fc.constantFrom("0.0.0.0", "127.0.0.1").map((address) => api.hostPorts({ address })),
);
const settings = fc.record({ replicas, resources, expose: exposure }, { requiredKeys: [] });

const processors = fc.uniqueArray(fc.oneof(
  fc.record({ send_batch_size: fc.integer({ min: 1, max: 10_000 }) }).map((options) => api.batch(options)),
  fc.record({ key: word, value: word }).map(({ key, value }) => api.processors.attributes({ actions: [{ key: key === "" ? "k" : key, value, action: "upsert" }] })),
  fc.constant(null).map(() => api.processors.resource({ attributes: [{ key: "a", value: "b", action: "insert" }] })),
), { maxLength: 3, selector: ({ type }) => type });

const stores = fc.record({
  traces: fc.constantFrom(() => api.jaeger(), () => api.tempo(), () => api.externalTempo({ endpoint: "https://tempo.example.org:4317" })),
  metrics: fc.constantFrom(() => api.prometheus(), () => api.mimir()), logs: fc.constant(() => api.loki()), retention: duration,
});

const queue = fc.record({ brokers: fc.constantFrom(1, 3, 5), partitions: fc.integer({ min: 1, max: 48 }), retention: duration, volume: size }).map((options) => api.kafka(options));

const exporter = fc.oneof(
  fc.record({ host: name, retry: fc.boolean() }).map(({ host, retry }) => api.exporters.otlpGrpc({ endpoint: `${host}.example.org:4317`, retry_on_failure: { enabled: retry } })),
  fc.record({ host: name, value: word }).map(({ host, value }) => api.exporters.otlpHttp({ endpoint: `https://${host}.example.org`, headers: { "x-word": value } })),
);

const target = fc.oneof(fc.constant(null).map(() => api.compose()), name.map((namespace) => api.kubernetes({ namespace })), name.map((namespace) => api.kubernetesStrimzi({ namespace })));

/** One collector to somewhere, or a gateway, Kafka, a consumer and stores. */
const collectors = fc.oneof(
  fc.record({ at: name, out: exporter, through: processors, settings }).map(({ at, out, through, settings: own }) => ({ [at]: api.gateway({ ...own, through: [api.memoryLimiter(), ...through], to: out } as never) })),
  fc.record({ edge: name, reader: name, queue, stores, first: settings, second: settings, sampled: fc.boolean() }).map(({ edge, reader, queue: kafka, stores: made, first, second, sampled }) => {
    const to = { traces: made.traces() as never, metrics: made.metrics(), logs: made.logs() };
    return { [edge]: api.gateway({ ...first, to: kafka } as never), [`${reader}-r`]: api.consumer({ ...second, from: kafka, to, ...(sampled ? { sampling: [api.keepErrors(), api.keepPercent(10)] } : {}) } as never) };
  }),
  fc.record({ edge: name, host: name, stores, first: settings, second: settings }).map(({ edge, host, stores: made, first, second }) => {
    const [metrics, logs] = [made.metrics(), made.logs()];
    return { [edge]: api.gateway({ ...first, to: { traces: made.traces() as never, metrics, logs } } as never), [`${host}-a`]: api.agent({ ...second, from: { metrics: [api.otlp()], logs: [api.otlp()] }, to: { logs, metrics } } as never) };
  }),
  fc.record({ at: name, stores, settings }).map(({ at, stores: made, settings: own }) => {
    const [traces, metrics, logs] = [made.traces() as never, made.metrics(), made.logs()];
    const flow = (to: unknown) => ({ from: [api.otlp()], through: [api.memoryLimiter()], to: [to] });
    return { [at]: api.collector({ ...own, pipelines: { traces: flow(traces), metrics: flow(metrics), logs: flow(logs) } } as never) };
  }),
);

/** What a stack should rather not be is not what is asked here: whether it is built well is. */
const quiet = Object.fromEntries(["no-insecure-exposure", "kafka-retention-covers-outage", "kafka-retention-fits-volume", "kafka-partitions-cover-consumers", "kafka-replication"].map((rule) => [rule, "off" as const]));

/** A stack that a user could have meant. */
export const stack: fc.Arbitrary<Options> = fc.record({
  name, targets: target.map((each) => [each]), collectors, load: fc.option(fc.constant({ traces: "2k/s", metrics: "5k/s", logs: "1k/s" } as const), { nil: undefined }), outage: fc.option(duration, { nil: undefined }),
  collectorVersion: fc.constantFrom<`0.${number}.${number}` | undefined>(undefined, "0.111.0", "0.130.0", "0.158.0"),
}).map((options) => withoutUndefined({ ...options, lint: quiet }) as Options);

/** The same with one value in it replaced by something else, anywhere. */
export const spoilt: fc.Arbitrary<unknown> = fc.record({ stack, at: fc.array(fc.nat(), { minLength: 1, maxLength: 7 }), by: fc.oneof(fc.anything(), word, fc.constantFrom(null, undefined, Number.NaN, -1, 0, "", [], {}, () => 1, Symbol("s"))) })
  .map(({ stack: options, at, by }) => spoil(options, at, by, new Set()));

function spoil(value: unknown, [step, ...rest]: readonly number[], by: unknown, above: Set<unknown>): unknown {
  if (step === undefined || typeof value !== "object" || value === null || above.has(value)) return by;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...(value as readonly unknown[])] : Object.create(Object.getPrototypeOf(value) as object | null, Object.getOwnPropertyDescriptors(value)) as object;
  Object.defineProperty(copy, key, { value: spoil(Reflect.get(value, key), rest, by, above.add(value)), enumerable: true, writable: true, configurable: true });
  return copy;
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;
}

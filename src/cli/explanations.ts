// What `otelc explain` knows: every code that a stage can say, and what each preset chooses.

export interface Explanation { readonly summary: string; readonly why: string; readonly bad?: string; readonly good?: string }

export const presets: Readonly<Record<string, Explanation>> = {
  gateway: {
    summary: "takes OTLP from outside and hands it on",
    why: [
      "An acknowledged request is on disk, and survives kill -9; what is not acknowledged is the client's to send again. What gateway() chooses:",
      "- from: [otlp()] and through: [memoryLimiter()], unless you give your own; through replaces the whole list.",
      "- replicas: 2.",
      "- a persistent sending queue (file_storage) for every exporter, sized from load and outage where both are declared.",
      "- batches in the queue, not in a batch processor in front of it; towards Kafka bounded in bytes (200,000 to 800,000) below the largest record (1,000,000).",
      "- required_acks: all, compression: zstd, no creation of topics by the client.",
      "- retries without end (max_elapsed_time 0s): data stays in the queue until it is delivered or the queue is full.",
      "- partition_traces_by_id only where a consumer of the queue needs whole traces (tail_sampling, service_graph): it costs most of the throughput.",
      "- fsync: false. sendingQueue: { fsync: true } survives power loss too, and is slower.",
    ].join("\n"),
    good: 'gateway({ replicas: 2, expose: loadBalancer({ tls }), to: queue })',
  },
  consumer: {
    summary: "reads from Kafka and writes to the stores",
    why: [
      "The Kafka offset is the queue: it moves only after the store has answered, so an outage shows as consumer lag. What consumer() chooses:",
      "- through: [memoryLimiter()], unless you give your own; sampling stands behind it.",
      "- initial_offset: earliest; group_id: the collector's name.",
      "- message_marking: { after: true, on_error: false, on_permanent_error: true } and a complete error_backoff without end.",
      "- no sending queue and no retries of its own, except behind tail sampling: what was sampled is past the offset, so it gets a persistent queue.",
      "- what tail sampling itself holds (decision_wait) is lost on a crash.",
    ].join("\n"),
    good: "consumer({ replicas: 2, from: queue, to: { traces, metrics, logs } })",
  },
  agent: {
    summary: "runs on each node and sends on",
    why: [
      "What agent() chooses:",
      "- mode: daemonset on Kubernetes, one service on Compose.",
      "- through: [memoryLimiter()], unless you give your own.",
      "- resources: { cpu: \"200m\", memory: \"512Mi\" }.",
    ].join("\n"),
    good: "agent({ from: { metrics: [receivers.hostMetrics({ scrapers: { cpu: {} } })] }, to: edge })",
  },
};

const stages: Readonly<Record<string, string>> = {
  "load/config-not-found": "the config does not exist",
  "load/config-unreadable": "the config is not a file",
  "load/syntax-error": "the config is not valid TypeScript",
  "load/import-not-found": "an import of the config cannot be found",
  "load/export-missing": "the config imports a name that is not exported",
  "load/config-threw": "the config threw an error",
  "load/used-too-early": "a value is used before it exists, often because two files import each other",
  "load/config-exited": "the config ends the process",
  "load/timeout": "the config does not come to an end",
  "load/nothing-exported": "the config has no default export",
  "load/exported-promise": "the config exports a promise",
  "load/exported-function": "the config exports a function",
  "validate/no-stack": "the default export is not a stack",
  "validate/no-environments": "an environment is asked for that the config does not have",
  "validate/no-target": "a stack without a target",
  "validate/no-collector": "a stack without a collector",
  "validate/no-pipeline": "a collector without a pipeline",
  "validate/unknown-key": "an option that does not exist",
  "validate/unknown-pipeline": "a pipeline whose signal does not exist",
  "validate/missing-option": "a required option is missing",
  "validate/wrong-value": "an option has a value of another form",
  "validate/wrong-name": "a name that cannot be a DNS label or a component's name",
  "validate/wrong-secret-key": "a secret's name that cannot be an environment variable",
  "validate/literal-secret": "a secret is written out",
  "validate/signal-mismatch": "a component cannot carry the signal of its pipeline",
  "validate/wrong-reference": "something stands where another kind of node belongs",
  "validate/collector-not-listed": "a collector is sent to that the stack does not list",
  "validate/duplicate-name": "two nodes have one name",
  "validate/duplicate-component": "two components of a collector have one id and different options",
  "validate/same-folder": "two targets would be written to one folder",
  "validate/not-in-stack": "an override is of something outside the stack",
  "validate/file-not-found": "a mounted file does not exist",
  "emit/unknown-target": "a target is asked for that the stack does not have",
  "emit/patch-unmatched": "a patch matches nothing",
  "check/schema": "a document breaks the schema of the program that reads it",
  "write/outside": "a file or folder outside the project",
  "write/not-a-folder": "the output folder is a file",
  "write/path-collision": "two files would be written to one path",
  "write/edited": "a file was edited by hand",
  "write/foreign": "a file stands in the way that is not otelc's",
  "write/lock-unreadable": "otelc.lock.json cannot be read",
  "write/lock-newer": "otelc.lock.json was written by a newer otelc",
  "write/busy": "another build is writing to the folder",
  "write/refused": "the disk refuses to be written",
};

export const codes: Readonly<Record<string, Explanation>> = Object.fromEntries(
  Object.entries(stages).map(([code, summary]) => [code, { summary, why: "It is always an error: what comes after this stage could not be trusted. The message says what is the case, why it matters and what to do." }]));

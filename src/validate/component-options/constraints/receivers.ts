import { above, atLeast, atMost, eachOf, inside, needs, needsOneOf, notAbove, oneOf, onlyOneOf, regularExpression, when, type Constraint, type Constraints } from "../constraint.js";

const signals = ["traces", "metrics", "logs", "profiles"];

const excludesNeedPatterns: Constraint = (block) => signals.flatMap((signal) => {
  const inner = block.inner(signal);
  const topics = inner?.value("topics");
  if (inner === undefined || (inner.count("exclude_topics") ?? 0) === 0 || (Array.isArray(topics) && topics.some((topic) => String(topic).startsWith("^")))) return [];
  return [{ block: inner, key: "exclude_topics", message: `excludes topics of ${signal} although no topic is a pattern`, fix: 'Begin a topic with "^", or remove "exclude_topics".' }];
});

/** Of every Kafka client; the blocks of a producer and a consumer only where they are. */
export const kafkaClient: readonly Constraint[] = [
  needs("brokers"), above(0, "conn_idle_timeout"),
  inside("auth", inside("sasl",
    oneOf("mechanism", ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512", "AWS_MSK_IAM_OAUTHBEARER", "OAUTHBEARER"]),
    when((sasl) => ["PLAIN", "SCRAM-SHA-256", "SCRAM-SHA-512"].includes(sasl.text("mechanism") ?? ""), needs("username"), needs("password")),
    atLeast(0, "version"), atMost(1, "version"))),
];

const scrape: readonly Constraint[] = [onlyOneOf(["bearer_token", "bearer_token_file"]), onlyOneOf(["basic_auth", "authorization", "oauth2"])];

/** Prometheus wants a host and a port there; scheme and path are options of the job. */
const addresses: Constraint = (job) => job.each("static_configs").flatMap((group) => {
  const targets = group.value("targets");
  const url = Array.isArray(targets) ? targets.find((target) => typeof target === "string" && target.includes("/")) : undefined;
  return url === undefined ? [] : [{ block: group, key: "targets", message: `scrapes "${String(url)}", which is a URL and no address`, fix: 'Write host:port, with "scheme" and "metrics_path" beside it.' }];
});

const jobNames: Constraint = (config) => {
  const jobs = config.each("scrape_configs");
  const twice = jobs.find((job, index) => job.text("job_name") !== undefined && jobs.findIndex((other) => other.text("job_name") === job.text("job_name")) !== index);
  return twice === undefined ? undefined : { block: twice, key: "job_name", message: `has two jobs called "${twice.text("job_name") ?? ""}"`, fix: "Rename one." };
};

/** Operators of logs: one that parses by a regular expression keeps what its named groups find. */
const operators: Constraint = eachOf("operators", when((operator) => operator.text("type") === "regex_parser", needs("regex"), regularExpression("regex"),
  (operator) => (operator.text("regex")?.includes("(?P<") === false && operator.text("regex")?.includes("(?<") === false ? { key: "regex", message: 'has a regular expression in "regex" without a named group', fix: "Name what is to be kept: (?P<level>\\w+)." } : undefined)));

export const receiverConstraints: Constraints = {
  "receiver/otlp": [(block) => (block.inner("protocols")?.keys.some((key) => key === "grpc" || key === "http") !== true ? { key: "protocols", message: "has no protocol", fix: "Give it grpc, http or both: protocols: { grpc: {} }." } : undefined)],
  "receiver/jaeger": [(block) => (block.inner("protocols")?.keys.length === 0 ? { key: "protocols", message: "has no protocol", fix: "Give it at least one: protocols: { grpc: {} }." } : undefined)],
  "receiver/kafka": [
    ...kafkaClient, oneOf("initial_offset", ["latest", "earliest"]), onlyOneOf(["group_rebalance_strategy", "group_rebalance_strategies"]),
    atLeast(0, "min_fetch_size", "max_fetch_size", "max_partition_fetch_size"), notAbove("min_fetch_size", "max_fetch_size"), excludesNeedPatterns,
  ],
  "receiver/host_metrics": [(block) => (block.count("scrapers") === 0 ? { key: "scrapers", message: "measures nothing", fix: "Name at least one scraper: scrapers: { cpu: {} }." } : undefined)],
  "receiver/file_log": [needs("include"), oneOf("start_at", ["beginning", "end"]), operators],
  "receiver/otlp_json_file": [needs("include"), oneOf("start_at", ["beginning", "end"])],
  "receiver/prometheus": [
    (block) => ((block.inner("config")?.count("scrape_configs") ?? 0) + (block.inner("config")?.count("scrape_config_files") ?? 0) === 0 && !block.wrote("target_allocator") ? { key: "config", message: "has no scrape_configs and no target_allocator", fix: "Name what it scrapes." } : undefined),
    inside("config", ...["remote_write", "remote_read", "rule_files"].map((key): Constraint => (config) => ((config.count(key) ?? 0) > 0 ? { key, message: `has "${key}", which the receiver does not support`, fix: "Remove it." } : undefined)),
      jobNames, eachOf("scrape_configs", needs("job_name"), addresses, ...scrape)),
    inside("target_allocator", inside("http_scrape_config", ...scrape)),
  ],
  "receiver/carbon": [atLeast(0, "tcp_idle_timeout")],
  "receiver/statsd": [
    above(0, "aggregation_interval"), eachOf("timer_histogram_mapping", inside("histogram", eachOf("explicit_buckets", regularExpression("matcher_pattern")))), oneOf("counter_type", ["", "int", "float", "stochastic_int"]),
    eachOf("timer_histogram_mapping", needs("statsd_type"), needs("observer_type"), oneOf("statsd_type", ["timing", "timer", "histogram", "distribution"]), oneOf("observer_type", ["gauge", "summary", "histogram"])),
  ],
  "receiver/systemd": [oneOf("scope", ["system", "user"]), needs("units")],
  "receiver/github": [needs("scrapers"), inside("webhook", atMost(10, "read_timeout", "write_timeout"))],
  "receiver/gitlab": [inside("webhook", atMost(10, "read_timeout", "write_timeout"))],
  "receiver/syslog": [needsOneOf(["tcp", "udp"], "tcp or udp"), onlyOneOf(["tcp", "udp"]), needs("protocol"), oneOf("protocol", ["rfc3164", "rfc5424"]), operators],
  "receiver/journald": [regularExpression("grep")],
};

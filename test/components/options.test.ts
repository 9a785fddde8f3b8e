// Options against the catalog: the cases that the real collector is asked about too, and the words of what is said.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type CatalogEntry, openCatalog } from "../../src/components/catalog.js";
import { createDiagnostics, type Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { batch, extensions, file, interpolate, otlp, secret } from "../../src/index.js";
import { checkOptions } from "../../src/validate/component-options/check-options.js";
import { constraints } from "../../src/validate/component-options/constraints/index.js";
import { checkRoutes } from "../../src/validate/component-options/routes.js";
import type { Checking } from "../../src/validate/component-options/place.js";

const version = "0.158.0";
const catalog = openCatalog(join(import.meta.dirname, "../../schemas/catalog"));
interface Case { readonly valid: readonly object[]; readonly broken: Readonly<Record<string, object>> }
const { cases } = (await import(join(import.meta.dirname, "../conformance/components/cases.mjs"))) as { readonly cases: Readonly<Record<string, Case>> };

function entryOf(name: string): CatalogEntry {
  const [kind, type] = name.split("/") as [CatalogEntry["kind"], string];
  const found = catalog.findComponent(version, kind, type);
  if (found.found !== "component") throw new Error(`${name} is not in the catalog`);
  return found.entry;
}

function findings(name: string, options: unknown, more: Partial<Checking> = {}): readonly Diagnostic[] {
  const log = createDiagnostics();
  checkOptions({ entry: entryOf(name), at: [], log, version, ottl: () => catalog.ottl(version), ...more }, options);
  return log.all;
}

const errors = (all: readonly Diagnostic[]): readonly string[] => all.filter(({ severity }) => severity === "error").map(({ message }) => message);

describe.each(Object.entries(cases))("%s", (name, { valid, broken }) => {
  test.each(valid.map((options) => [JSON.stringify(options), options] as const))("takes %s", (_, options) => {
    expect(errors(findings(name, options, { references: "ids" }))).toEqual([]);
  });
  test.each(Object.entries(broken))("refuses %s", (_, options) => {
    expect(errors(findings(name, options, { references: "ids" }))).not.toEqual([]);
  });
});

test("every component with a constraint has cases", () => {
  const own = Object.keys(constraints).filter((name) => name.includes("/"));
  expect(own.filter((name) => cases[name] === undefined && nearby[name] === undefined)).toEqual([]);
  expect(Object.keys(nearby).filter((name) => entryOf(name).isNear !== true)).toEqual([]);
});

/** Components that the catalog has of a release nearby, and the collector that is asked has not: what is wrong is a warning. */
const nearby: typeof cases = {
  "extension/oidc": {
    valid: [{ issuer_url: "https://a", audience: "b" }, { providers: [{ issuer_url: "https://a", audience: "b" }, { issuer_url: "https://c", ignore_audience: true }] }, { issuer_url: "http://a", ignore_audience: true, providers: [{ issuer_url: "https://b", audience: "c" }] }, { providers: [{ issuer_url: "${env:ISSUER}", audience: "b" }] }],
    broken: {
      "no issuer": {}, "no issuers": { providers: [] }, "no issuer beside an audience": { audience: "a" }, "no audience": { issuer_url: "https://a" }, "an empty audience": { issuer_url: "https://a", audience: "" }, "no scheme": { issuer_url: "a.example.com", audience: "b" },
      "one issuer twice": { issuer_url: "https://a", audience: "b", providers: [{ issuer_url: "https://a", audience: "c" }] }, "two providers of one issuer": { providers: [{ issuer_url: "https://a", audience: "b" }, { issuer_url: "https://a", ignore_audience: true }] }, "a provider without an audience": { providers: [{ issuer_url: "https://a" }] },
    },
  },
};

describe.each(Object.entries(nearby))("%s, of a release nearby", (name, { valid, broken }) => {
  const constraintsBroken = (options: unknown): readonly string[] => findings(name, options, { references: "ids" }).filter(({ code }) => code === "validate/constraint").map(({ severity }) => severity);
  test.each(valid.map((options) => [JSON.stringify(options), options] as const))("takes %s", (_, options) => {
    expect(constraintsBroken(options)).toEqual([]);
  });
  test.each(Object.entries(broken))("warns of %s", (_, options) => {
    expect(constraintsBroken(options)).toEqual(["warning"]);
  });
});

describe("what is said", () => {
  const said = (name: string, options: unknown, more?: Partial<Checking>) => findings(name, options, more).map(({ code, severity, at, message, fix }) => ({ code, severity, at, message, fix }));

  test("a misspelt option is offered its nearest name", () => {
    expect(said("processor/batch", { send_batch_sise: 10 })).toEqual([{ code: "validate/unknown-key", severity: "error", at: ["send_batch_sise"], message: 'The processor "batch" has no option "send_batch_sise".', fix: 'Did you mean "send_batch_size"?' }]);
  });
  test("so is one in camel case", () => {
    expect(said("processor/batch", { sendBatchSize: 10 })[0]?.fix).toBe('Did you mean "send_batch_size"?');
  });
  test("days are turned into hours", () => {
    expect(said("processor/batch", { timeout: "1d" })[0]).toMatchObject({ message: 'The processor "batch" has "1d" for "timeout".', fix: 'Write "24h".' });
  });
  test("a number for a duration is a warning, because it counts nanoseconds", () => {
    expect(said("processor/batch", { timeout: 5 })[0]).toMatchObject({ severity: "warning", fix: 'Write "5s" if seconds were meant.' });
  });
  test("a removed option names its successor", () => {
    expect(said("exporter/kafka", { brokers: ["a:1"], topic: "spans" })[0]).toMatchObject({ code: "lint/key-removed", message: 'The exporter "kafka" has no option "topic" since 0.148.0.', fix: "Use traces.topic, metrics.topic or logs.topic." });
  });
  test("everything is said in one pass", () => {
    expect(said("processor/batch", { timeout: "soon", send_batch_size: "10", metadata_keys: [1], more: true })).toHaveLength(4);
  });
  test("a credential that is written out is refused, and a secret is taken", () => {
    expect(said("exporter/otlp_http", { endpoint: "http://a", headers: { "api-key": "abc", "x-team": "abc" } })).toMatchObject([{ code: "validate/literal-secret", at: ["headers", "api-key"], fix: 'Name it instead: secret("OTLP_HTTP_API_KEY").' }]);
    expect(said("receiver/prometheus", { config: { scrape_configs: [{ job_name: "shop", static_configs: [{ targets: "shop:9090" }] }] } })).toMatchObject([{ code: "validate/wrong-value", at: ["config", "scrape_configs", 0, "static_configs", 0, "targets"], fix: 'Put it in a list: ["shop:9090"].' }]);
    expect(said("receiver/file_log", { include: "/var/log/a.log" })).toEqual([]);
    expect(said("extension/headers_setter", { headers: [{ key: "X-Scope-OrgID", from_context: "x-tenant", default_value: "shared" }, { key: "Authorization", value: "Bearer abc" }] })).toMatchObject([{ code: "validate/literal-secret", at: ["headers", 1, "value"] }]);
    expect(said("exporter/kafka", { record_headers: [{ name: "team", value: "a" }, { name: "x-api-key", value: "abc" }] })).toMatchObject([{ code: "validate/literal-secret", at: ["record_headers", 1, "value"] }]);
    expect(said("processor/attributes", { actions: [{ key: "password", value: "hidden", action: "upsert" }] })).toEqual([]);
    expect(said("exporter/otlp_http", { endpoint: "http://a", headers: { authorization: interpolate`Bearer ${secret("TOKEN")}`, "api-key": "${env:KEY}" } })).toEqual([]);
  });
  test("files and components stand where paths and ids do", () => {
    const auth = { authenticator: extensions.oidc({ issuer_url: "https://a", audience: "b" }) };
    expect(said("receiver/otlp", { protocols: { grpc: { auth, tls: { cert_file: file("a.pem"), key_file: file(secret("K")) } } } })).toEqual([]);
    expect(said("exporter/otlp_grpc", { endpoint: "a:1", sending_queue: { storage: extensions.fileStorage() } })).toEqual([]);
  });
  test("a component in another role is refused, and so is a name", () => {
    expect(said("exporter/otlp_grpc", { endpoint: "a:1", sending_queue: { storage: extensions.oidc({}) } })).toMatchObject([{ code: "validate/wrong-value", at: ["sending_queue", "storage"] }]);
    expect(said("exporter/otlp_grpc", { endpoint: "a:1", sending_queue: { storage: "file_storage" } })[0]?.fix).toContain("References are values");
    expect(said("exporter/otlp_grpc", { endpoint: "a:1", sending_queue: { storage: batch() } })).toHaveLength(1);
    expect(said("exporter/otlp_grpc", { endpoint: otlp() })).toHaveLength(1);
  });
  test("what otelc fills in may be missing, but not be wrong", () => {
    const derived = ["check_interval", "limit_mib"];
    expect(said("processor/memory_limiter", {}, { derived })).toEqual([]);
    expect(said("processor/memory_limiter", { check_interval: "0s" }, { derived })).toHaveLength(1);
  });
  test("what only upstream's documentation knows is a warning", () => {
    expect(said("receiver/rabbitmq", { no_such_key: 1 })[0]).toMatchObject({ code: "validate/unknown-key", severity: "warning" });
  });
  test("what the collector ignores in silence is a warning", () => {
    expect(said("receiver/host_metrics", { scrapers: { cpu: {} }, root: "/" })[0]).toMatchObject({ severity: "warning", message: 'The receiver "host_metrics" has no option "root".' });
  });
  test("a deprecated option is a warning", () => {
    expect(said("connector/span_metrics", { dimensions_cache_size: 10 })[0]).toMatchObject({ code: "lint/key-deprecated", severity: "warning" });
  });
});

describe("OTTL", () => {
  const first = (name: string, options: unknown) => findings(name, options)[0];

  test("an unknown function is offered its nearest name, with its place in the text", () => {
    expect(first("processor/transform", { trace_statements: ['set(span.name, Concta(["a"], ""))'] })).toMatchObject({
      code: "validate/ottl-function", at: ["trace_statements", 0], message: 'The processor "transform": There is no converter "Concta" here.', why: 'In "trace_statements[0]", character 16: set(span.name, »Concta«(["a"], ""))', fix: 'Did you mean "Concat"?',
    });
  });
  test("an unknown path is offered its nearest name", () => {
    expect(first("processor/transform", { trace_statements: ['set(span.nmae, "a")'] })).toMatchObject({ code: "validate/ottl-path", fix: 'Did you mean "name"?' });
  });
  test("a path that names no context is told to", () => {
    expect(first("processor/transform", { trace_statements: ['set(name, "a")'] })).toMatchObject({ code: "validate/ottl-path", fix: "Write for instance spanevent.name, or put a text in double quotes." });
  });
  test("a group's context counts for its statements", () => {
    expect(first("processor/transform", { log_statements: [{ context: "log", statements: ['set(body, "a")', 'set(resource.attributes["a"], 1)'] }] })).toBeUndefined();
    expect(first("processor/transform", { log_statements: [{ context: "log", statements: ['set(name, "a")'] }] })).toMatchObject({ code: "validate/ottl-path", at: ["log_statements", 0, "statements", 0] });
  });
  test("policies and filters are conditions", () => {
    expect(first("processor/tail_sampling", { policies: [{ name: "a", type: "ottl_condition", ottl_condition: { span: ['attributes["a"] = "b"'] } }] })).toMatchObject({ code: "validate/ottl-syntax", at: ["policies", 0, "ottl_condition", "span", 0] });
    expect(first("processor/filter", { log_conditions: ["log.severity_number < SEVERITY_NUMBER_WARM"] })).toMatchObject({ code: "validate/ottl-enum", fix: 'Did you mean "SEVERITY_NUMBER_WARN"?' });
  });
  test("a route is checked in the context that it names", () => {
    const log = createDiagnostics();
    checkRoutes({ entry: entryOf("connector/routing"), at: ["options"], log, version, ottl: () => catalog.ottl(version) }, { table: { quiet: { condition: "severity_number < SEVERITY_NUMBER_INFO", context: "log" }, wrong: { condition: "severity_number == 1", context: "span" } } });
    expect(log.all.map(({ code, at }) => [code, at])).toEqual([["validate/ottl-path", ["options", "table", "wrong", "condition"]]]);
  });
  test("routes of the DSL are checked in their context", () => {
    const log = createDiagnostics();
    checkRoutes({ entry: entryOf("connector/routing"), at: ["options"], log, version, ottl: () => catalog.ottl(version) }, { table: { acme: { condition: 'attributes["a"] == "b"' }, other: { condition: "attributes[" }, rest: "default", wrong: 1 } });
    expect(log.all.map(({ code, at }) => [code, at])).toEqual([["validate/ottl-syntax", ["options", "table", "other", "condition"]], ["validate/wrong-value", ["options", "table", "wrong"]]]);
  });
});

test("an exporter by gRPC says where it sends to with a port, as the collector wants it", () => {
  const said = (endpoint: string): readonly string[] => findings("exporter/otlp_grpc", { endpoint }).map(({ message }) => message);
  for (const endpoint of ["v.example:4317", "https://v.example:443", "dns:///v.example:4317", "unix:///run/otlp.sock", "[::1]:4317", "${env:ENDPOINT}"]) expect(said(endpoint)).toEqual([]);
  for (const endpoint of ["v.example", "https://v.example", "dns:///v.example", "v.example:abc", "https://v.example/v1/traces"]) expect(said(endpoint)).toEqual([`The exporter "otlp_grpc" has "${endpoint}" for "endpoint", which names no port.`]);
});

test("a value of another form is told once", () => {
  expect(findings("processor/resource", { attributes: [{ key: "a", action: "upsrt", value: "b" }] }).map(({ code }) => code)).toEqual(["validate/wrong-value"]);
  expect(findings("processor/batch", { timeout: -5, send_batch_size: 10, send_batch_max_size: 5 }).map(({ code }) => code)).toContain("validate/constraint");
});

test("status codes of policies inside policies are those of spans", () => {
  const policies = (code: string) => [{ name: "both", type: "and", and: { and_sub_policy: [{ name: "one", type: "status_code", status_code: { status_codes: [code] } }] } }];
  expect(errors(findings("processor/tail_sampling", { policies: policies("ERROR") }))).toEqual([]);
  expect(errors(findings("processor/tail_sampling", { policies: policies("ERR") }))[0]).toContain('the status code "ERR"');
});

test("a literal that a function of OTTL does not take is refused, and what is worked out is not", () => {
  const said = (condition: string) => errors(findings("processor/filter", { trace_conditions: [condition] }));
  for (const [condition, message] of [
    ["IsMatch(span.name, 5)", 'The argument "pattern" of "IsMatch" is not a string.'], ["Substring(span.name, \"0\", 1) == \"a\"", 'The argument "start" of "Substring" is not an int.'],
    ["Concat(\"a\", \"-\") == span.name", 'The argument "vals" of "Concat" is not a list of stringLike.'], ["Day(\"monday\") == 1 and span.name == \"\"", 'The argument "time" of "Day" is not a time.'],
  ] as const) expect(said(condition)[0]).toContain(message);
  for (const condition of ['IsMatch(span.name, Concat(["a", "b"], ""))', "Substring(span.name, 0, Len(span.name)) == \"a\"", "Day(span.start_time) == 1", 'IsMatch(span.attributes["a"], resource.attributes["b"])']) expect(said(condition)).toEqual([]);
});

test("jobs and operators that the collector cannot make are refused", () => {
  const scraping = (...jobs: readonly object[]) => errors(findings("receiver/prometheus", { config: { scrape_configs: jobs } }));
  const job = (job_name: string, target: string): object => ({ job_name, static_configs: [{ targets: [target] }] });
  expect(scraping(job("a", "one:9100"), job("b", "two:9100"))).toEqual([]);
  expect(scraping(job("a", "one:9100"), job("a", "two:9100"))[0]).toContain('two jobs called "a"');
  expect(scraping(job("a", "http://one:9100"))[0]).toContain('"http://one:9100", which is a URL');
  const parsing = (regex?: string) => errors(findings("receiver/file_log", { include: ["/var/log/a.log"], operators: [{ type: "regex_parser", ...(regex === undefined ? {} : { regex }) }] }));
  expect(parsing("^(?P<level>\\w+) (?P<text>.*)$")).toEqual([]);
  expect(parsing('^(?P<user>[^ ]*) \\[(?P<time>[^\\]]*)\\] "(?P<path>[^"]*)" (?P<word>[[:alpha:](]+) []](?P<rest>[^](]*)\\Q(\\E$')).toEqual([]);
  expect(parsing("^(?P<level>[\\]*)")[0]).toContain("has brackets that do not match");
  expect(parsing("^(?P<level>\\w+")[0]).toContain("has brackets that do not match");
  expect(parsing("^(\\w+)")[0]).toContain("without a named group");
  expect(parsing()[0]).toContain('needs the option "regex"');
  for (const regex of ["(?P<a>\\w+)\\s*?(?:b|c)?", "(?i)(?P<a>[*+?]+)\\*+", "(?P<a>x{2,3})?", "(?P<a>\\pL|\\.)$", "(?P<a>x)|\\Q*\\E+"]) expect(parsing(regex)).toEqual([]);
  for (const [regex, what] of [["*(?P<a>x)", "repeats nothing"], ["(?P<a>x)|?", "repeats nothing"], ["(?P<a>x)(?!y)", "looks around"], ["(?P<a>x{2}+)", "repeats a repetition"], ["(?P<a>x)\\1", "refers back to a group"], ["(?P<a>x)\\Z", 'has "\\Z"']] as const) expect(parsing(regex)[0]).toContain(what);
  // The collector finds that one only when it starts.
  const sampling = (enabled_regex_matching: boolean) => errors(findings("processor/tail_sampling", { policies: [{ name: "a", type: "string_attribute", string_attribute: { key: "b", values: ["*"], enabled_regex_matching } }] }));
  expect([sampling(true)[0], sampling(false)]).toEqual([expect.stringContaining("repeats nothing"), []]);
});

test("a text is no list of objects", () => {
  expect(errors(findings("processor/tail_sampling", { policies: "none" }))[0]).toContain('has "none" for "policies"');
  expect(errors(findings("processor/attributes", { actions: "abc" }))[0]).toContain('has "abc" for "actions"');
  expect(errors(findings("receiver/file_log", { include: "/var/log/a.log" }))).toEqual([]);
});

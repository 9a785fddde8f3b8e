// Who may do what: users of the object store, and how Prometheus and Grafana sign in to stores outside the stack.
import { describe, expect, test } from "vitest";
import { bucketsScript } from "../../src/backends/buckets.js";
import { collector, extensions, externalJaeger, externalLoki, externalMimir, externalPrometheus, externalTempo, file, grafana, loki, memoryLimiter, mimir, objectStore, otlp, prometheus, secret, tempo, type MetricsDestination } from "../../src/index.js";
import { configOf, type Described, modelOf } from "./described.js";

const through = [memoryLimiter()];
const storage = objectStore({ volume: "10Gi" });
const [traces, metrics, logs] = [tempo({ storage }), mimir({ storage }), loki({ storage })];
const stored: Described = { collectors: { edge: collector({ pipelines: { traces: { from: [otlp()], through, to: [traces] }, metrics: { from: [otlp()], through, to: [metrics] }, logs: { from: [otlp()], through, to: [logs] } } }) } };
const measured = (to: MetricsDestination, more: Partial<Described> = {}): Described => ({ collectors: { edge: collector({ pipelines: { metrics: { from: [otlp()], through, to: [to] } } }) }, ...more });

function scriptLines(): readonly string[] {
  const model = modelOf(stored);
  const store = model.services.find(({ type }) => type === "object-store");
  if (store === undefined) throw new Error("there is no object store");
  return bucketsScript(store, model);
}

describe("the object store in the stack", () => {
  test("makes a user for each store, whose policy names that store's buckets and no others", () => {
    const policies = scriptLines().flatMap((line) => /^printf '%s' '(.*)' > /.exec(line)?.[1] ?? []).map((text): unknown => JSON.parse(text));
    expect(policies).toHaveLength(3);
    const [ofLoki, ofMimir] = policies.map((policy) => JSON.stringify(policy));
    expect(ofLoki).toContain("arn:aws:s3:::shop-loki/*");
    expect(ofLoki).not.toContain("mimir");
    expect(ofMimir).toContain("arn:aws:s3:::shop-mimir-blocks");
    expect(ofMimir).toContain("arn:aws:s3:::shop-mimir-ruler/*");
    expect(policies.some((policy) => /s3:\*|s3:DeleteBucket|s3:CreateBucket/.test(JSON.stringify(policy)))).toBe(false);
  });

  test("makes buckets before users, and passes no value of a secret", () => {
    const lines = scriptLines();
    expect(lines.findIndex((line) => line.startsWith("mc mb"))).toBeLessThan(lines.findIndex((line) => line.startsWith("mc admin")));
    expect(lines.join("\n")).toContain('mc admin user add store shop-loki "$LOKI_S3_SECRET_KEY"');
  });

  test("gives a store its own user, and keeps the root's keys to itself", () => {
    const { secrets } = modelOf(stored);
    expect(secrets.map(({ key }) => key)).toEqual(["LOKI_S3_SECRET_KEY", "MIMIR_S3_SECRET_KEY", "OBJECT_STORE_ACCESS_KEY", "OBJECT_STORE_SECRET_KEY", "TEMPO_S3_SECRET_KEY"]);
  });
});

describe("a remote write signs in as its store asks", () => {
  const written = (auth: Parameters<typeof externalMimir>[0]["auth"], more: Partial<Parameters<typeof externalMimir>[0]> = {}): unknown => {
    const store = externalMimir({ endpoint: "https://mimir.example.com", ...(auth === undefined ? {} : { auth }), ...more });
    const local = prometheus({ remoteWrite: store });
    return configOf("prometheus", measured(local, { selfMonitoring: local }));
  };

  test("by a password", () => {
    expect(written(extensions.basicAuth({ client_auth: { username: "otelc", password: secret("MIMIR_PASSWORD") } }))).toMatchObject({ remote_write: [{ url: "https://mimir.example.com/api/v1/push", basic_auth: { username: "otelc", password_file: "/run/secrets/MIMIR_PASSWORD" } }] });
  });

  test("by a token", () => {
    expect(written(extensions.bearerTokenAuth({ token: secret("MIMIR_TOKEN") }))).toMatchObject({ remote_write: [{ authorization: { type: "Bearer", credentials_file: "/run/secrets/MIMIR_TOKEN" } }] });
  });

  test("by client credentials", () => {
    const auth = extensions.oauth2Client({ client_id: "otelc", client_secret: secret("MIMIR_SECRET"), token_url: "https://sso.example.com/token", scopes: ["metrics"] });
    expect(written(auth)).toMatchObject({ remote_write: [{ oauth2: { client_id: "otelc", client_secret_file: "/run/secrets/MIMIR_SECRET", token_url: "https://sso.example.com/token", scopes: ["metrics"] } }] });
  });

  test("by an AWS signature", () => {
    expect(written(extensions.sigv4Auth({ region: "eu-west-1", assume_role: { arn: "arn:aws:iam::1:role/write" } }))).toMatchObject({ remote_write: [{ sigv4: { region: "eu-west-1", role_arn: "arn:aws:iam::1:role/write" } }] });
  });

  test("with the authority and the name that the certificate has", () => {
    expect(written(undefined, { tls: { ca_file: file(secret("MIMIR_CA")), server_name_override: "mimir" }, tenant: "team" })).toMatchObject({ remote_write: [{ tls_config: { ca_file: "/run/secrets/MIMIR_CA", server_name: "mimir" }, headers: { "X-Scope-OrgID": "team" } }] });
  });

  test("to a Prometheus outside the stack by its own path", () => {
    const local = prometheus({ remoteWrite: externalPrometheus({ endpoint: "https://prometheus.example.com/", name: "central" }) });
    expect(configOf("prometheus", measured(local))).toMatchObject({ remote_write: [{ url: "https://prometheus.example.com/api/v1/write" }] });
  });

  test("without anything where the store asks for nothing", () => {
    expect(JSON.stringify(written(undefined))).not.toMatch(/auth|tls_config/);
  });
});

describe("Grafana reads stores outside the stack", () => {
  const sources = (...list: readonly Parameters<typeof grafana>[0]["sources"][number][]): readonly Readonly<Record<string, unknown>>[] => {
    const described = configOf("grafana", measured(mimir(), { dashboards: grafana({ sources: list }) })) as { readonly datasources: readonly Readonly<Record<string, unknown>>[] };
    return described.datasources;
  };

  test("at the address that is asked, not the one that is written to", () => {
    const [first, second, third, fourth] = sources(externalTempo({ endpoint: "https://tempo.example.com:4317" }), externalMimir({ endpoint: "https://mimir.example.com/", name: "central" }), externalJaeger({ endpoint: "https://jaeger.example.com:4317" }), externalLoki({ endpoint: "https://loki.example.com", query: "https://read.example.com" }));
    expect([first?.["url"], second?.["url"], third?.["url"], fourth?.["url"]]).toEqual(["https://tempo.example.com:3200", "https://mimir.example.com/prometheus", "https://jaeger.example.com:16686", "https://read.example.com"]);
  });

  test("by a password or a token, which stand in its environment only", () => {
    const [first, second] = sources(
      externalLoki({ endpoint: "https://loki.example.com", auth: extensions.basicAuth({ client_auth: { username: "reader", password: secret("LOKI_PASSWORD") } }) }),
      externalMimir({ endpoint: "https://mimir.example.com", name: "central", tenant: "team", auth: extensions.bearerTokenAuth({ token: secret("MIMIR_TOKEN") }) }),
    );
    expect(first).toMatchObject({ basicAuth: true, basicAuthUser: "reader", secureJsonData: { basicAuthPassword: "$LOKI_PASSWORD" } });
    expect(second).toMatchObject({ jsonData: { httpHeaderName1: "X-Scope-OrgID", httpHeaderName2: "Authorization" }, secureJsonData: { httpHeaderValue1: "team", httpHeaderValue2: "Bearer $MIMIR_TOKEN" } });
  });
});

// Who reaches whom: Services, the balancer's address and certificate, and policies that follow the model's edges.
import { describe, expect, test } from "vitest";
import { agent, collector, consumer, exporters, extensions, externalGrafana, file, gateway, grafana, hostPath, jaeger, kafka, kubernetes, loadBalancer, loki, memoryLimiter, otlp, processors, prometheus, raw, receivers, s3, secret, tempo } from "../../src/index.js";
import { at, attempt, build, containerOf, ingest, podOf } from "./build.js";

const tls = { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") };
const policy = (result: ReturnType<typeof build>, name: string) => result.one("NetworkPolicy", name);

describe("a load balancer", () => {
  const published = (options: Parameters<typeof loadBalancer>[0]) => build({ collectors: { edge: ingest(jaeger(), { expose: loadBalancer(options) }) } });

  test("is a Service with the stated annotations, ranges and name", () => {
    const service = published({ tls: "none", internal: true, hostname: "otlp.example.com", allow: ["10.0.0.0/8"], annotations: { team: "sre" } }).one("Service", "edge");
    expect(at(service, "spec")).toMatchObject({ type: "LoadBalancer", loadBalancerSourceRanges: ["10.0.0.0/8"], externalTrafficPolicy: "Local" });
    expect(service.metadata.annotations).toMatchObject({ team: "sre", "external-dns.alpha.kubernetes.io/hostname": "otlp.example.com", "networking.gke.io/load-balancer-type": "Internal" });
  });

  test("publishes what clients use, and neither health nor metrics", () => {
    const ports = at(published({ tls: "none" }).one("Service", "edge"), "spec", "ports");
    expect(ports).toMatchObject([{ port: 4317 }, { port: 4318 }]);
    expect(ports).toHaveLength(2);
  });

  test("with a certificate lets the collector answer with it, from a mounted Secret of type tls", () => {
    const result = published({ tls });
    expect(String(at(result.one("ConfigMap", "edge-config"), "data", "collector.yaml"))).toContain("cert_file: /run/secrets/otelc/INGEST_CERT");
    expect(at(podOf(result.one("StatefulSet", "edge")), "volumes")).toContainEqual({
      name: "secrets", projected: { defaultMode: 0o440, sources: [{ secret: { name: "edge-tls", items: [{ key: "tls.crt", path: "INGEST_CERT" }, { key: "tls.key", path: "INGEST_KEY" }] } }] },
    });
    expect(result.text("SECRETS.md")).toContain('create secret tls edge-tls --cert="$INGEST_CERT_FILE" --key="$INGEST_KEY_FILE"');
  });

  test("with a certificate has every receiver answer with it, and refuses one that cannot", () => {
    const taking = (...from: readonly (ReturnType<typeof receivers.syslog> | ReturnType<typeof receivers.fluentForward>)[]) => (
      attempt({ collectors: { edge: collector({ expose: loadBalancer({ tls }), pipelines: { logs: { from, through: [memoryLimiter()], to: [loki()] } } }) } }));
    const text = String(at(taking(receivers.syslog({ tcp: { listen_address: "0.0.0.0:5140" }, protocol: "rfc5424" })).one("ConfigMap", "edge-config"), "data", "collector.yaml"));
    expect(text).toMatch(/listen_address: 0\.0\.0\.0:5140\n +tls:\n +cert_file: \/run\/secrets\/otelc\/INGEST_CERT/);
    expect(taking(receivers.fluentForward({ endpoint: "0.0.0.0:8006" })).diagnostics.map(({ code }) => code)).toEqual(["emit/receiver-without-tls"]);
  });

  test("whose collector has a certificate of its own is asked for by the public name inside the stack too", () => {
    const own = { cert_file: file(secret("INGEST_CERT")), key_file: file(secret("INGEST_KEY")) };
    const edge = collector({ replicas: 2, expose: loadBalancer({ hostname: "otlp.example.com" }), pipelines: { traces: { from: [otlp({ protocols: { grpc: { tls: own } } })], through: [memoryLimiter()], to: [jaeger()] } } });
    const result = build({ collectors: { edge, inner: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [edge] } } }) } });
    expect(String(at(result.one("ConfigMap", "inner-config"), "data", "collector.yaml"))).toContain("server_name_override: otlp.example.com");
  });

  test("with a certificate makes clients of the stack ask for its name, or says that there is none", () => {
    const stack = (hostname?: string) => {
      const edge = ingest(jaeger(), { expose: loadBalancer({ tls, ...(hostname === undefined ? {} : { hostname }) }) });
      return attempt({ collectors: { edge, inner: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [edge] } } }) } });
    };
    expect(stack().diagnostics.map(({ code }) => code)).toEqual(["emit/no-hostname-for-tls"]);
    expect(String(at(stack("otlp.example.com").one("ConfigMap", "inner-config"), "data", "collector.yaml"))).toContain("server_name_override: otlp.example.com");
  });
});

test.each([
  ["statsd", receivers.statsd({ transport: "tcp" }), { name: "statsd", port: 8125, protocol: "TCP" }],
  ["statsd by itself", receivers.statsd(), { name: "statsd", port: 8125, protocol: "UDP" }],
  ["carbon", receivers.carbon({ transport: "udp4" }), { name: "carbon", port: 2003, protocol: "UDP" }],
  ["one that otelc does not know", raw.receiver("acme_flow", { endpoint: "0.0.0.0:2055", transport: "udp" }), { name: "udp-2055", port: 2055, protocol: "UDP" }],
])("%s is reached by the protocol that it states", (_, receiver, port) => {
  const result = attempt({ collectors: { edge: collector({ image: "registry.example.com/own:1.0.0", sendingQueue: { volume: "5Gi" }, pipelines: { metrics: { from: [receiver], through: [memoryLimiter()], to: [prometheus()] } } }) } });
  expect(at(result.one("Service", "edge"), "spec", "ports")).toContainEqual(expect.objectContaining(port));
});

test.each([
  ["netflow, at the port that it has by itself", receivers.netflow({ scheme: "netflow" }), { name: "netflow", port: 2055, protocol: "UDP" }],
  ["netflow, at a port of its own", receivers.netflow({ scheme: "sflow", port: 6343 }), { name: "netflow", port: 6343, protocol: "UDP" }],
  ["cloudflare", receivers.cloudflare({ logs: { endpoint: "0.0.0.0:12345" } }), { name: "cloudflare", port: 12_345, protocol: "TCP" }],
  ["libhoney, which listens whether its block is written or not", receivers.libhoney({}), { name: "libhoney", port: 8080, protocol: "TCP" }],
  ["loki over gRPC", receivers.loki({ protocols: { grpc: {} } }), { name: "loki-grpc", port: 3600, protocol: "TCP" }],
  ["one that keeps its address in a block", raw.receiver("acme_flow", { protocols: { quic: { listen_address: "0.0.0.0:7000", transport: "udp" } } }), { name: "udp-7000", port: 7000, protocol: "UDP" }],
])("a receiver is reached: %s", (_, receiver, port) => {
  const result = attempt({ collectors: { edge: collector({ image: "registry.example.com/own:1.0.0", sendingQueue: { volume: "5Gi" }, pipelines: { logs: { from: [receiver], through: [memoryLimiter()], to: [loki()] } } }) } });
  expect(at(result.one("Service", "edge"), "spec", "ports")).toContainEqual(expect.objectContaining(port));
});

test("a pod may listen on a port below 1024 where a receiver does, and only there", () => {
  const sysctls = (address: string) => at(podOf(attempt({ collectors: { edge: collector({ sendingQueue: { volume: "5Gi" }, pipelines: { logs: { from: [receivers.syslog({ udp: { listen_address: address }, protocol: "rfc3164" })], through: [memoryLimiter()], to: [loki()] } } }) } }).one("StatefulSet", "edge")), "securityContext", "sysctls");
  expect(sysctls("0.0.0.0:514")).toEqual([{ name: "net.ipv4.ip_unprivileged_port_start", value: "514" }]);
  expect(sysctls("0.0.0.0:5514")).toBeUndefined();
});

describe("a receiver that otelc does not know", () => {
  const edge = (options: Parameters<typeof raw.receiver>[1], expose?: ReturnType<typeof loadBalancer>) => attempt({
    collectors: { edge: collector({ image: "registry.example.com/own:1.0.0", sendingQueue: { volume: "5Gi" }, ...(expose === undefined ? {} : { expose }), pipelines: { logs: { from: [otlp(), raw.receiver("acme_mqtt", options)], through: [memoryLimiter()], to: [loki()] } } }) },
  });
  const ports = (endpoint: string) => at(edge({ endpoint }).one("Service", "edge"), "spec", "ports");

  test.each(["0.0.0.0:1883", "[::]:1883", ":1883"])("is reached where it listens on %s", (endpoint) => {
    expect(ports(endpoint)).toContainEqual(expect.objectContaining({ name: "tcp-1883", port: 1883, protocol: "TCP" }));
  });

  test.each(["broker.example.com:1883", "127.0.0.1:1883", "${env:BROKER}:1883"])("is not reached at %s", (endpoint) => {
    expect(ports(endpoint)).not.toContainEqual(expect.objectContaining({ port: 1883 }));
  });

  test("answers behind a balancer's certificate with its own, and is refused where it has none", () => {
    const own = { cert_file: file(secret("OWN_CERT")), key_file: file(secret("OWN_KEY")) };
    const published = (options: object) => edge({ endpoint: ":1883", ...options }, loadBalancer({ tls }));
    expect(published({}).diagnostics.map(({ code }) => code)).toEqual(["emit/receiver-without-tls"]);
    const text = String(at(published({ tls: own }).one("ConfigMap", "edge-config"), "data", "collector.yaml"));
    const receiver = text.slice(text.indexOf("acme_mqtt:"), text.indexOf("\nprocessors:"));
    expect(receiver).toContain("cert_file: /run/secrets/otelc/OWN_CERT");
    expect(receiver).not.toContain("INGEST_CERT");
  });
});

describe("network policies", () => {
  test.each([
    ["a site", { to: [exporters.datadog({ api: { key: secret("DD_KEY"), site: "datadoghq.eu" } })] }, ["TCP 443"]],
    ["a region, and the identity of the cloud", { to: [exporters.awsEmf({ region: "eu-central-1" })] }, ["TCP 80", "TCP 443"]],
    ["a host and a port apart", { to: [exporters.syslog({ endpoint: "syslog.example.com", port: 6514, network: "udp" })], signal: "logs" }, ["UDP 6514"]],
    ["a resolver in front", { to: [exporters.otlpGrpc({ endpoint: "dns:///otlp.example.com:4317" })] }, ["TCP 4317"]],
    ["an address that only the cluster knows", { to: [exporters.otlpHttp({ endpoint: "${env:VENDOR_ENDPOINT}" })] }, ["TCP 443"]],
    ["databases", { from: [receivers.postgresql({ endpoint: "db.example.com:5433", username: "otel", password: secret("DB") }), receivers.redis({ endpoint: "cache.example.com" }), receivers.mongoDb({ hosts: [{ endpoint: "mongo.example.com:27018" }] }), receivers.mysql({ endpoint: "localhost:3306" })] }, ["TCP 5433", "TCP 6379", "TCP 27018"]],
    ["a data source", { from: [receivers.sqlQuery({ driver: "postgres", datasource: "host=db.example.com port=5434 user=otel", queries: [] }), receivers.sqlQuery({ driver: "mysql", datasource: secret("DATASOURCE"), queries: [] }, { name: "other" })] }, ["TCP 3306", "TCP 5434"]],
    ["targets", { from: [receivers.prometheus({ config: { scrape_configs: [{ job_name: "a", static_configs: [{ targets: ["app.example.com:9100", "localhost:9101"] }], dns_sd_configs: [{ names: ["app"], type: "A", port: 9102 }], ec2_sd_configs: [{ port: 9103 }] }] } })] }, ["TCP 80", "TCP 443", "TCP 9100", "TCP 9102", "TCP 9103"]],
    ["a protocol without connections", { from: [receivers.snmp({ endpoint: "udp://switch.example.com:161", version: "v2c", metrics: {} })] }, ["UDP 161"]],
    ["checks", { from: [receivers.httpCheck({ targets: [{ endpoint: "http://app.example.com:8080/health" }] }), receivers.tcpCheck({ targets: [{ endpoint: "app.example.com:8443" }] })] }, ["TCP 8080", "TCP 8443"]],
  ] as const)("let a collector out to %s", (_, { from = [otlp()], to = [exporters.debug()], signal = "metrics" }: { readonly from?: readonly unknown[]; readonly to?: readonly unknown[]; readonly signal?: string }, ports) => {
    const egress = at(policy(attempt({ collectors: { edge: collector({ pipelines: { [signal]: { from, through: [memoryLimiter()], to } } as never }) } }), "edge"), "spec", "egress") as readonly { readonly to?: unknown; readonly ports: readonly { readonly port: number; readonly protocol: string }[] }[];
    expect(egress.filter(({ to: peers }) => peers === undefined).flatMap((rule) => rule.ports.map(({ port, protocol }) => `${protocol} ${port}`))).toEqual(ports);
  });

  test("deny everything by default, in a shared namespace only to the stack's pods", () => {
    const deny = (createNamespace: boolean) => at(policy(build({ targets: [kubernetes({ namespace: "observability", createNamespace })], collectors: { edge: ingest(jaeger()) } }), "shop-default-deny"), "spec", "podSelector");
    expect(deny(true)).toEqual({});
    expect(deny(false)).toEqual({ matchLabels: { "app.kubernetes.io/instance": "shop" } });
  });

  test("let a store be reached by those who send, query or scrape, on their port", () => {
    const [traces, metrics] = [jaeger(), prometheus()];
    const result = build({ collectors: { edge: ingest(traces) }, dashboards: grafana({ sources: [traces, metrics] }), selfMonitoring: metrics });
    const from = (name: string, port: number) => ({ from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": name, "app.kubernetes.io/instance": "shop" } } }], ports: [{ port, protocol: "TCP" }] });
    expect(at(policy(result, "jaeger"), "spec", "ingress")).toEqual([from("edge", 4317), from("grafana", 16686), from("prometheus", 8888)]);
  });

  test("let a Grafana of the cluster that is not of the stack query its stores", () => {
    const traces = jaeger();
    const result = build({ collectors: { edge: ingest(traces) }, dashboards: externalGrafana({ sources: [traces], provision: "sidecar-configmaps" }) });
    expect(at(policy(result, "jaeger"), "spec", "ingress")).toContainEqual({ from: [{ namespaceSelector: {}, podSelector: { matchLabels: { "app.kubernetes.io/name": "grafana" } } }], ports: [{ port: 16686, protocol: "TCP" }] });
  });

  test("deny by default only where pods run", () => {
    const node = agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/*.log"] })] }, mounts: [hostPath("/var/log")], to: exporters.otlpHttp({ endpoint: "https://logs.example.com" }) });
    const denied = build({ collectors: { node } }).objects.filter((object) => object.kind === "NetworkPolicy" && object.metadata.name === "shop-default-deny").map((object) => object.metadata.namespace);
    expect(denied).toEqual(["observability-agents"]);
  });

  test("let a load balancing exporter reach the replicas behind it, and nobody else", () => {
    const behind = ingest(jaeger());
    const result = build({ collectors: { front: collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.loadBalancing({ to: behind })] } } }), behind } });
    expect(JSON.stringify(at(policy(result, "front"), "spec", "egress"))).toContain('"app.kubernetes.io/name":"behind"');
    expect(at(policy(result, "behind"), "spec", "ingress")).toEqual([expect.objectContaining({ from: [{ podSelector: { matchLabels: { "app.kubernetes.io/name": "front", "app.kubernetes.io/instance": "shop" } } }] })]);
  });

  test("let Tempo write the metrics that it makes to the store beside it", () => {
    const [traces, metrics] = [tempo(), prometheus()];
    const result = build({ collectors: { edge: collector({ replicas: 2, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [traces] } } }) }, dashboards: grafana({ sources: [traces, metrics] }) });
    expect(JSON.stringify(at(policy(result, "prometheus"), "spec", "ingress"))).toContain('"app.kubernetes.io/name":"tempo"');
    expect(JSON.stringify(at(policy(result, "tempo"), "spec", "egress"))).toContain('"port":9090');
  });

  test("let brokers be reached by their clients and the autoscaler, and by nobody else", () => {
    const queue = kafka({ brokers: 3, partitions: 6, retention: "1h", volume: "10Gi" });
    const result = build({ collectors: { edge: gateway({ to: queue }), work: consumer({ from: queue, to: { traces: jaeger() }, replicas: { min: 1, max: 6, lagThreshold: 100 } }) } });
    const clients = JSON.stringify(at(policy(result, "kafka"), "spec", "ingress"));
    for (const name of ["edge", "work", "kafka-topics", "keda-operator"]) expect(clients).toContain(`"${name}"`);
    expect(clients).not.toContain("jaeger");
    expect(policy(result, "kafka").metadata.annotations).toMatchObject({ "otelc.dev/listener": expect.stringContaining("plaintext") });
  });

  test("open the ports of addresses outside the stack, and of the API server where a component asks it", () => {
    const logs = agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/*.log"] })], metrics: [receivers.k8sCluster({})] }, mounts: [hostPath("/var/log")], to: kafka({ brokers: 1, partitions: 1, retention: "1h", volume: "1Gi" }) });
    const away = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://otlp.example.com:8443" })] } } });
    const result = build({ collectors: { logs, away } });
    expect(JSON.stringify(at(policy(result, "logs"), "spec", "egress"))).toContain("6443");
    expect(at(policy(result, "away"), "spec", "egress")).toContainEqual({ ports: [{ port: 8443, protocol: "TCP" }] });
  });
});

describe("rights", () => {
  const observer = (component: Parameters<typeof agent>[0]["from"]) => build({ collectors: { node: agent({ from: component, mounts: [hostPath("/var/log")], to: kafka({ brokers: 1, partitions: 1, retention: "1h", volume: "1Gi" }) }) } });

  test("are those that components need, bound to the workload's own account", () => {
    const result = observer({ metrics: [receivers.kubeletStats({ auth_type: "serviceAccount" })] });
    expect(at(result.one("ClusterRole"), "rules")).toEqual([{ apiGroups: [""], resources: ["nodes/stats"], verbs: ["get"] }]);
    expect(at(result.one("ClusterRoleBinding"), "subjects")).toEqual([{ kind: "ServiceAccount", name: "node", namespace: "observability-agents" }]);
    expect(at(podOf(result.one("DaemonSet", "node")), "automountServiceAccountToken")).toBe(true);
  });

  test("to read attributes of pods grow with what is extracted", () => {
    const rules = (extract: object) => {
      const edge = collector({ replicas: 2, pipelines: { traces: { from: [otlp()], through: [memoryLimiter(), processors.k8sAttributes(extract)], to: [jaeger()] } } });
      return JSON.stringify(at(build({ collectors: { edge } }).one("ClusterRole"), "rules"));
    };
    expect(rules({ extract: { metadata: ["k8s.pod.name"] } })).toBe('[{"apiGroups":[""],"resources":["pods"],"verbs":["get","list","watch"]}]');
    expect(rules({})).toContain("replicasets");
    expect(rules({})).not.toContain("nodes");
    expect(rules({ extract: { metadata: ["k8s.node.uid", "k8s.cluster.uid"] } })).toContain('["namespaces","nodes","pods"]');
    expect(rules({ extract: { labels: [{ key: "team", from: "deployment" }] } })).toContain("deployments");
  });

  test("are none where no component asks the API server", () => {
    const result = observer({ metrics: [receivers.hostMetrics({ scrapers: { cpu: {} } })] });
    expect(result.has("ClusterRole")).toBe(false);
    expect(at(podOf(result.one("DaemonSet", "node")), "automountServiceAccountToken")).toBe(false);
  });

  test("an agent scrapes the pods of its own node only", () => {
    const result = observer({ metrics: [receivers.prometheus({ config: { scrape_configs: [{ job_name: "pods", kubernetes_sd_configs: [{ role: "pod" }] }] } })] });
    expect(String(at(result.one("ConfigMap", "node-config"), "data", "collector.yaml"))).toContain("field: spec.nodeName=${env:K8S_NODE_NAME}");
    expect(at(containerOf(result.one("DaemonSet", "node")), "env")).toContainEqual({ name: "K8S_NODE_NAME", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } });
  });
});

test("an agent reads every log of its node but its own, where it does not say what to leave out", () => {
  const excluded = (include: string, options: { exclude?: readonly string[] } = {}, mode: "daemonset" | "deployment" = "daemonset"): string => {
    const tail = receivers.fileLog({ include: [include], storage: extensions.fileStorage({ volume: "1Gi" }), ...options });
    const node = collector({ mode, pipelines: { logs: { from: [tail], through: [memoryLimiter()], to: [loki()] } }, mounts: [hostPath("/var/log/pods"), hostPath("/")] });
    return String(at(build({ collectors: { node } }).one("ConfigMap", "node-config"), "data", "collector.yaml")).match(/ exclude:\n((?: +- .+\n)+)/)?.[1]?.trim().replaceAll(/\n +/g, " ") ?? "";
  };
  expect(excluded("/var/log/pods/*/*/*.log")).toBe("- /var/log/pods/observability-agents_node-?????_*/*/*");
  expect(excluded("/hostfs/var/log/{pods,containers}/**")).toBe("- /hostfs/var/log/pods/observability-agents_node-?????_*/*/* - /hostfs/var/log/containers/node-?????_observability-agents_*");
  expect(excluded("/var/log/pods/*/*/*.log", {}, "deployment")).toBe("- /var/log/pods/observability-agents_node-*_*/*/*");
  expect(excluded("/var/log/pods/*/*/*.log", { exclude: ["/var/log/pods/shop_*/*/*.log"] })).toBe("- /var/log/pods/shop_*/*/*.log");
  expect([excluded("/var/log/pods/shop_*/*/*.log"), excluded("/var/log/app/*.log")]).toEqual(["", ""]);
});

test("an agent knows its node by whatever variable its configuration names", () => {
  const through = [memoryLimiter(), processors.k8sAttributes({ filter: { node_from_env_var: "KUBE_NODE_NAME" } })];
  const node = agent({ from: { metrics: [receivers.kubeletStats({ auth_type: "serviceAccount", endpoint: "https://${env:K8S_NODE_IP}:10250" })] }, through, to: kafka({ brokers: 1, partitions: 1, retention: "1h", volume: "1Gi" }) });
  const environment = at(containerOf(build({ collectors: { node } }).one("DaemonSet", "node")), "env");
  expect(environment).toContainEqual({ name: "KUBE_NODE_NAME", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } });
  expect(environment).toContainEqual({ name: "K8S_NODE_IP", valueFrom: { fieldRef: { fieldPath: "status.hostIP" } } });
});

test("a store reaches the port that its object store outside speaks on", () => {
  const port = (endpoint: string, tls?: "none"): string => JSON.stringify(at(policy(build({ collectors: { edge: collector({ pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [loki({ storage: s3({ endpoint, region: "us-east-1", ...(tls === undefined ? {} : { tls }) }) })] } } }) } }), "loki"), "spec", "egress", 1, "ports", 0, "port"));
  expect([port("s3.lan"), port("s3.lan", "none"), port("s3.lan:9000", "none")]).toEqual(["443", "80", "9000"]);
});

test("a secret of one collector reaches no other", () => {
  const signed = collector({ pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [exporters.otlpHttp({ endpoint: "https://a.example.com", auth: { authenticator: extensions.bearerTokenAuth({ token: secret("TOKEN_A") }) } })] } } });
  const result = build({ collectors: { signed, plain: ingest(jaeger()) } });
  expect(JSON.stringify(podOf(result.one("Deployment", "signed")))).toContain('"token-a"');
  expect(JSON.stringify(podOf(result.one("StatefulSet", "plain")))).not.toContain("token-a");
});

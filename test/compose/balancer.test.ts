import { describe, expect, test } from "vitest";
import { file, jaeger, loadBalancer, type LoadBalancerOptions, loki, memoryLimiter, otlp, prometheus, raw, receivers, secret } from "../../src/index.js";
import { composed, errorsOf } from "./composed.js";
import { queued, single } from "./stacks.js";

const config = (options: LoadBalancerOptions = { tls: "none" }): string => String(composed(single({ replicas: 2, expose: loadBalancer(options) })).file("config/edge-lb/haproxy.cfg"));
const section = (text: string, head: string): string => text.split(/\n(?=\S)/).find((part) => part.startsWith(`${head}\n`)) ?? "";

describe("the balancer", () => {
  test("balances gRPC request by request, with HTTP/2 on both sides", () => {
    expect(section(config(), "frontend otlp-grpc")).toContain("bind :4317 proto h2\n");
    expect(section(config(), "backend otlp-grpc")).toContain("default-server proto h2 check ");
    expect(config()).not.toContain("mode tcp");
  });

  test("speaks HTTP/1 to the other port", () => {
    expect(section(config(), "frontend otlp-http")).toContain("bind :4318\n");
    expect(section(config(), "backend otlp-http")).toContain("default-server check ");
  });

  test("asks each collector on its health port, in HTTP/1", () => {
    for (const name of ["otlp-grpc", "otlp-http"]) expect(section(config(), `backend ${name}`)).toContain("    option httpchk\n    http-check connect port 13133 proto h1\n    http-check send meth GET uri /\n    http-check expect status 200\n");
  });

  test("finds replicas by DNS, with room for as many again", () => {
    expect(config()).toContain("server-template edge 10 edge:4317");
    const many = composed(single({ replicas: 8, expose: loadBalancer({ tls: "none" }) }));
    expect(many.file("config/edge-lb/haproxy.cfg")).toContain("server-template edge 16 edge:4317");
    expect(config()).toContain("accepted_payload_size 8192");
  });

  test("ends connections to a collector that is gone, and its own within the time that Compose gives it", () => {
    expect(config()).toContain("on-marked-down shutdown-sessions");
    expect(config()).toContain("hard-stop-after 25s");
    expect(composed(single({ expose: loadBalancer({ tls: "none" }) })).services["edge-lb"]?.["stop_grace_period"]).toBe("30s");
  });

  test("terminates TLS with a certificate and key that HAProxy finds by name", () => {
    const { services, secrets, file } = composed(queued());
    expect(file("config/door-lb/haproxy.cfg")).toContain("bind :4317 ssl crt /run/secrets/ingest.pem alpn h2\n");
    expect(file("config/door-lb/haproxy.cfg")).toContain("bind :4318 ssl crt /run/secrets/ingest.pem alpn h2,http/1.1\n");
    expect(services["door-lb"]?.["secrets"]).toEqual([{ source: "CERT", target: "/run/secrets/ingest.pem" }, { source: "KEY", target: "/run/secrets/ingest.pem.key" }]);
    expect(secrets["KEY"]).toEqual({ file: "${KEY_FILE:-./secrets/KEY}" });
  });

  test("is the only one that publishes, and does not publish its statistics", () => {
    expect(composed(queued()).services["door-lb"]?.ports?.map(({ published, host_ip }) => `${host_ip}:${published}`)).toEqual(["0.0.0.0:4317", "0.0.0.0:4318"]);
    expect(composed(single({ expose: loadBalancer({ tls: "none", internal: true }) })).services["edge-lb"]?.ports?.map((port) => port.host_ip)).toEqual(["127.0.0.1", "127.0.0.1"]);
  });

  test("has more file descriptors than twice its connections", () => {
    const limit = Number(/maxconn (\d+)/.exec(config())?.[1]);
    expect(composed(queued()).services["door-lb"]?.["ulimits"]).toEqual({ nofile: { soft: 65_536, hard: 65_536 } });
    expect(limit * 2).toBeLessThan(65_536);
  });

  test("lets in only the ranges that are named", () => {
    expect(section(config({ tls: "none", allow: ["10.0.0.0/8", "192.168.0.0/16"] }), "frontend otlp-grpc")).toContain("http-request deny unless { src 10.0.0.0/8 192.168.0.0/16 }");
  });

  test("passes bytes on where the collector answers TLS itself", () => {
    const certified = otlp({ protocols: { grpc: { endpoint: "0.0.0.0:4317", tls: { cert_file: file(secret("OWN_CERT")), key_file: file(secret("OWN_KEY")) } } } });
    const stack = single({ expose: loadBalancer({ tls: "none" }), pipelines: { traces: { from: [certified], through: [memoryLimiter()], to: [jaeger()] } } });
    const text = String(composed(stack).file("config/edge-lb/haproxy.cfg"));
    expect(section(text, "frontend otlp-grpc")).toContain("mode tcp\n    option tcplog\n    bind :4317\n");
    expect(section(text, "backend otlp-grpc")).not.toContain("proto h2 check");
  });

  test("terminates TLS on every other port, also for what is neither HTTP nor gRPC", () => {
    const certified = otlp({ protocols: { grpc: { endpoint: "0.0.0.0:14317", tls: { cert_file: file(secret("OWN_CERT")), key_file: file(secret("OWN_KEY")) } } } }, { name: "machines" });
    const from = [otlp({ protocols: { grpc: {} } }), certified];
    const pipelines = { traces: { from, through: [memoryLimiter()], to: [jaeger()] }, logs: { from: [receivers.tcpLog({ listen_address: "0.0.0.0:5140" })], through: [memoryLimiter()], to: [loki()] } };
    const text = String(composed(single({ expose: loadBalancer({ tls: { cert: secret("CERT"), key: secret("KEY") } }), pipelines })).file("config/edge-lb/haproxy.cfg"));
    expect(section(text, "frontend otlp-grpc")).toContain("bind :4317 ssl crt /run/secrets/ingest.pem alpn h2\n");
    expect(section(text, "frontend otlp-grpc-14317")).toContain("mode tcp\n    option tcplog\n    bind :14317\n");
    expect(section(text, "frontend tcp-log")).toContain("mode tcp\n    option tcplog\n    bind :5140 ssl crt /run/secrets/ingest.pem\n");
  });

  test("refuses UDP, which HAProxy does not balance", () => {
    const pipelines = { metrics: { from: [raw.receiver("statsd", { endpoint: "0.0.0.0:8125" })], through: [memoryLimiter()], to: [prometheus()] } };
    expect(errorsOf(single({ expose: loadBalancer({ tls: "none" }), pipelines }))).toEqual(['emit/not-on-compose: "edge" listens on UDP 8125 behind a load balancer, and HAProxy balances no UDP.']);
  });
});

// Who shows a certificate is asked how long it is still good; where it is shown depends on the target.
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { print } from "../../src/emit/yaml.js";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.js";
import { compose, defineStack, file, gateway, kafka, kubernetes, loadBalancer, otlp, prometheus, secret, type StackOptions } from "../../src/index.js";
import { targets } from "../../targets/index.js";

const tls = { cert: secret("CERT"), key: secret("KEY") };
const own = { cert_file: file(secret("CERT")), key_file: file(secret("KEY")) };

function askedOf(door: Partial<Parameters<typeof gateway>[0]>, more: Partial<StackOptions> = {}): readonly string[] {
  const metrics = prometheus();
  const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "150Gi" });
  const stack = defineStack({ name: "stack", targets: [compose(), kubernetes({ namespace: "obs" })], collectors: { door: gateway({ to: queue, ...door }) }, selfMonitoring: metrics, ...more });
  const { models } = compile(stack, {});
  return models.flatMap((model) => model.targets.map((target) => {
    const artifacts = [...(targets[target.type]?.emit(model, target, createDiagnostics()) ?? [])];
    return [...new Set(artifacts.map(print).join("\n").match(/(?<=endpoint: )https:\/\/\S+/g) ?? [])].join(" ");
  }));
}

describe("a certificate is looked at", () => {
  test("at the balancer on Compose, at the collector on Kubernetes", () => {
    expect(askedOf({ expose: loadBalancer({ tls }) })).toEqual(["https://door-lb:4318/", "https://door.obs.svc:4318/"]);
  });

  test("at a receiver that has one of its own", () => {
    expect(askedOf({ from: [otlp({ protocols: { grpc: { tls: own } } })] })).toEqual(["https://door:4317/", "https://door.obs.svc:4317/"]);
  });
});

describe("none is looked at", () => {
  test("without TLS", () => expect(askedOf({ expose: loadBalancer({ tls: "none" }) })).toEqual(["", ""]));

  test("where clients have to show their own first", () => {
    expect(askedOf({ from: [otlp({ protocols: { http: { tls: { ...own, client_ca_file: file(secret("CA")) } } } })] })).toEqual(["", ""]);
  });

  test("by a collector that is older than the receiver", () => expect(askedOf({ expose: loadBalancer({ tls }) }, { collectorVersion: "0.151.0" })).toEqual(["", ""]));

  test("where nothing watches the stack", () => expect(askedOf({ expose: loadBalancer({ tls }) }, { selfMonitoring: undefined })).toEqual(["", ""]));
});

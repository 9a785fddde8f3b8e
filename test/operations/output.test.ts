// What a team finds in the folder: dashboards, the runbook, scripts, and who is told.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { collector, consumer, externalLoki, externalMimir, gateway, grafana, hostPorts, kafka, loadBalancer, loki, memoryLimiter, mimir, otlp, prometheus, secret, slo } from "../../src/index.js";
import type { StackOptions } from "../../src/stack/stack.js";
import { print } from "../../src/emit/yaml.js";
import { composed } from "../compose/composed.js";
import { modelOf, queued } from "./stacks.js";
import { kubernetesCommands } from "../../src/operations/runbook/commands.js";
import { runbook } from "../../src/operations/runbook/runbook.js";

const out = composed(queued());
const text = (path: string): string => String(out.file(path));

interface Board { readonly uid: string; readonly panels: readonly { readonly id: number; readonly gridPos: { readonly x: number; readonly w: number }; readonly targets?: readonly { readonly expr: string; readonly datasource: unknown }[] }[] }

describe("dashboards", () => {
  test.each(["overview", "collectors", "kafka", "stores", "slos"])("%s asks the store that scrapes the stack", (name) => {
    const { panels } = out.file(`config/grafana/dashboards/shop-${name}.json`) as Board;
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    expect(panels.every(({ gridPos }) => gridPos.x + gridPos.w <= 24)).toBe(true);
    const targets = panels.flatMap((panel) => panel.targets ?? []);
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.every(({ datasource }) => JSON.stringify(datasource) === '{"type":"prometheus","uid":"prometheus"}')).toBe(true);
  });

  test("the project's own are provisioned beside them", () => {
    expect(out.file("config/grafana/dashboards/boards_own.json")).toBe("text");
  });
});

describe("who is told", () => {
  const config = JSON.stringify(out.file("config/alertmanager/alertmanager.yml"));

  test("every secret is a file", () => {
    for (const key of ["PAGERDUTY_KEY", "OPSGENIE_KEY", "SLACK_URL", "TEAMS_URL", "MAIL_PASSWORD", "HEARTBEAT_URL"]) {
      expect(config).toContain(`_file":"/run/secrets/${key}"`);
      expect(Object.keys(out.secrets)).toContain(key);
    }
  });

  test("by severity, and the watchdog without end", () => {
    expect(out.file("config/alertmanager/alertmanager.yml")).toMatchObject({ route: { receiver: "nobody", routes: [{ receiver: "heartbeat", repeat_interval: "1m" }, { receiver: "critical" }, { receiver: "warning" }] } });
  });

  test("Prometheus finds it", () => {
    expect(out.file("config/prometheus/prometheus.yml")).toMatchObject({ rule_files: ["/etc/prometheus/rules.yml"], alerting: { alertmanagers: [{ dns_sd_configs: [{ names: ["alertmanager"] }] }] } });
  });
});

describe("the runbook", () => {
  test("asks for the rates of an objective where they are evaluated, and nobody who wants a tenant or is outside", () => {
    const rates = "query?query=slo%3Agood%3Arate";
    const book = (source: ReturnType<typeof mimir>): string => {
      const stack = queued({ alerts: { slos: { ingest: slo({ objective: 99.9, window: "30d", source, good: "sum(rate(good[5m]))", total: "sum(rate(all[5m]))" }) } }, dashboards: grafana({ sources: [source] }) });
      return runbook(modelOf(stack), kubernetesCommands(modelOf(stack), { namespaceOf: () => "obs", isStrimzi: false, operatorNamespace: null }), "kubernetes");
    };
    expect(book(mimir())).toContain(`svc/mimir 8080:8080 > /dev/null & sleep 3; curl -sg 'http://localhost:8080/prometheus/api/v1/${rates}`);
    expect(book(mimir({ tenants: true }))).not.toContain(rates);
    expect(book(externalMimir({ endpoint: "https://mimir.example.com" }))).not.toContain(rates);
    expect(text("RUNBOOK.md")).toContain(`http://prometheus:9090/api/v1/${rates}`);
  });

  const rules = out.file("config/prometheus/rules.yml") as { readonly groups: readonly { readonly rules: readonly { readonly alert?: string; readonly annotations?: { readonly runbook: string } }[] }[] };

  test("has a part for every alert, under the name that the alert links to", () => {
    const alerts = rules.groups.flatMap((group) => group.rules).filter(({ alert }) => alert !== undefined);
    expect(alerts.length).toBeGreaterThan(30);
    for (const { alert, annotations } of alerts) {
      expect(text("RUNBOOK.md")).toContain(`### ${alert}\n`);
      expect(annotations?.runbook).toBe(`RUNBOOK.md#${String(alert).toLowerCase()}`);
    }
  });

  test.each(["Collector out of memory", "Kafka lag", "Slow queries", "Data gaps", "Queue full", "Broker down", "Disk full", "Replay from Kafka after an outage", "More partitions", "Rolling upgrade", "Tune sampling", "Disaster restore"])("knows: %s", (title) => {
    expect(text("RUNBOOK.md")).toContain(`### ${title}\n`);
  });

  test("knows of a certificate where one is shown, and whom to restart for it", () => {
    const [queue, metrics] = [kafka({ brokers: 3, partitions: 3, retention: "2h", volume: "50Gi" }), prometheus()];
    const door = gateway({ to: queue, expose: loadBalancer({ tls: { cert: secret("CERT"), key: secret("KEY") } }) });
    const book = String(composed({ load: { metrics: "100/s" }, collectors: { door, worker: consumer({ from: queue, to: { metrics } }) } }).file("RUNBOOK.md"));
    expect(book).toContain("has expired or soon will. Shown by: `door`.");
    expect(book).toContain("grep -E '^door-lb(-[0-9]+)?$' | xargs docker compose restart");
  });

  test("names only services that are there", () => {
    const named = [...text("RUNBOOK.md").matchAll(/docker compose exec -T (?:-e \S+ )?([\w-]+) /g)].map((match) => String(match[1]));
    expect(named.length).toBeGreaterThan(0);
    for (const name of named) expect(Object.keys(out.services)).toContain(name);
  });

  test("its commands are bash", () => {
    const blocks = [text("RUNBOOK.md"), runbook(modelOf(queued()), kubernetesCommands(modelOf(queued()), { namespaceOf: () => "obs", isStrimzi: false, operatorNamespace: null }), "kubernetes")].flatMap((book) => [...book.matchAll(/```bash\n([\s\S]*?)```/g)].map((match) => String(match[1])));
    const folder = mkdtempSync(join(tmpdir(), "otelc-test-"));
    try {
      writeFileSync(join(folder, "all.sh"), blocks.join("\n"));
      execFileSync("bash", ["-n", join(folder, "all.sh")]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("scripts", () => {
  test.each(["backup", "restore", "health-check"])("%s is bash, says how it is used, and calls docker through one function", (name) => {
    const script = text(`scripts/${name}.sh`);
    execFileSync("bash", ["-n"], { input: script });
    const body = script.replaceAll(/<< '\w+'[\s\S]*?\n[A-Z]+\n/g, "").split("\n").filter((line) => !line.trim().startsWith("#") && !/\b(?:say|die|echo|report) /.test(line)).join("\n");
    expect([...body.matchAll(/(?<![\w.:/-])docker (?!engine)/g)]).toHaveLength(0);
    expect(body.match(/"\$\{DOCKER:-docker\}"/g)).toHaveLength(1);
    expect(print({ path: "a.sh", documents: script }).split("\n")[0]).toBe("#!/usr/bin/env bash");
  });

  test("every volume of the project is saved, by its real name", () => {
    for (const { name } of Object.values(out.volumes)) expect(text("scripts/backup.sh")).toContain(`\n${name} `);
  });

  test("writers stop before what they write to", () => {
    const order = /^stop_order=\((.*)\)$/m.exec(text("scripts/backup.sh"))?.[1]?.replaceAll("'", "").split(" ") ?? [];
    for (const [first, then] of [["door-1", "kafka-1"], ["worker-1", "jaeger"], ["kafka-1", "jaeger"], ["grafana", "prometheus"]] as const) expect(order.indexOf(first)).toBeLessThan(order.indexOf(then));
  });
});

describe("the runbook of a stack that has little", () => {
  const logs = externalLoki({ endpoint: "https://loki.example.com" });
  const small: Omit<StackOptions, "name" | "targets"> = {
    load: { logs: "100/s" }, outage: "1h",
    collectors: { box: collector({ sendingQueue: { volume: "10Gi" }, expose: hostPorts(), pipelines: { logs: { from: [otlp()], through: [memoryLimiter()], to: [logs] } } }) },
  };
  const book = String(composed(small).file("RUNBOOK.md"));

  test("asks nobody for metrics where nobody scrapes", () => {
    expect(book).not.toContain("/api/v1/query");
  });

  test("says nothing of certificates, stores, sampling and Kafka, which are not there", () => {
    for (const absent of ["Certificate expiring", "Slow queries", "Tune sampling", "Kafka"]) expect(book).not.toContain(absent);
  });

  test("counts the volumes of collectors", () => {
    expect(book).toContain("Volumes as declared: `box` 10Gi.");
  });
});

test("the runbook asks for what passes through a collector, one metric a query: two that differ by name alone are refused", () => {
  const metrics = prometheus();
  const book = String(composed({ load: { metrics: "1k/s" }, selfMonitoring: metrics, collectors: { edge: collector({ sendingQueue: { volume: "10Gi" }, pipelines: { metrics: { from: [otlp()], through: [memoryLimiter()], to: [metrics] } } }) } }).file("RUNBOOK.md"));
  expect(book).toContain("otelcol_receiver_accepted_metric_points_total");
  expect(book).not.toMatch(/_spans_total|__name__/);
  expect(text("RUNBOOK.md")).not.toContain("__name__");
});

test("the runbook shows the logs of everyone who reads from Kafka when nobody does", () => {
  const [queue, store, metrics] = [kafka({ brokers: 3, partitions: 3, retention: "2h", volume: "50Gi" }), loki(), prometheus()];
  const book = String(composed({ load: { logs: "100/s" }, selfMonitoring: metrics, collectors: { door: gateway({ to: queue }), reader: collector({ pipelines: { logs: { from: [queue], through: [memoryLimiter()], to: [store] } } }) } }).file("RUNBOOK.md"));
  expect(book.slice(book.indexOf("### KafkaConsumersGone"), book.indexOf("### KafkaLagGrows"))).toContain("'^reader(-[0-9]+)?$' | xargs docker compose logs");
});

import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { draw } from "../../src/graph/draw.js";
import { graphOf, labelOf } from "../../src/graph/graph.js";
import * as api from "../../src/index.js";
import type { Model } from "../../src/model/model.js";

const { consumer, defineStack, exporters, gateway, grafana, jaeger, kafka, loki, prometheus } = api;

function modelOf(options: Omit<Parameters<typeof defineStack>[0], "name" | "targets">, name = "shop"): Model {
  const [model] = compile(defineStack({ name, targets: [api.compose()], ...options }), {}).models;
  if (model === undefined) throw new Error("no model");
  return model;
}

function queued(): Model {
  const queue = kafka({ brokers: 3, partitions: 12, retention: "1h", volume: "50Gi" });
  const to = { traces: jaeger(), metrics: prometheus(), logs: loki() };
  return modelOf({ collectors: { edge: gateway({ replicas: 2, to: queue }), reader: consumer({ replicas: 2, from: queue, to }) }, dashboards: grafana({ sources: [to.traces, to.metrics, to.logs] }), selfMonitoring: to.metrics });
}

describe("the topology", () => {
  test("says what protects each edge", () => {
    const labels = graphOf(queued()).edges.map((edge) => `${edge.from} > ${edge.to}: ${labelOf(edge).join("; ")}`);
    expect(labels).toEqual(expect.arrayContaining([
      "edge > kafka: traces, metrics, logs; queue on disk; retries without end; Kafka: acks all", "kafka > reader: traces, metrics, logs; Kafka: offset after delivery",
      "reader > loki: logs; stays in Kafka until delivered", "grafana > loki: query", "prometheus > edge: scrape",
    ]));
  });

  test("names what is outside on both sides", () => {
    const { nodes, edges } = graphOf(modelOf({ collectors: { edge: gateway({ to: exporters.otlpGrpc({ endpoint: "otel.example.org:4317" }) }) } }));
    expect(nodes.filter(({ role }) => role === "outside").map(({ label }) => label)).toEqual(["otlp", "otel.example.org:4317"]);
    expect(edges.every(({ from, to }) => [from, to].every((end) => nodes.some(({ id }) => id === end)))).toBe(true);
  });

  test("is drawn the same each time", async () => {
    for (const format of ["mermaid", "dot", "svg", "html"] as const) expect(await draw(queued(), format)).toBe(await draw(queued(), format));
  });
});

describe("a picture", () => {
  test("has every node inside it, none upon another, and edges that end at their nodes", async () => {
    const svg = await draw(queued(), "svg");
    const [, width, height] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
    const boxes = [...svg.matchAll(/class="node[^"]*"><rect x="([\d.-]+)" y="([\d.-]+)" width="([\d.]+)" height="([\d.]+)"/g)].map(([, ...numbers]) => numbers.map(Number));
    expect(boxes).toHaveLength(8 + 2);
    for (const [x = -1, y = -1, w = 0, h = 0] of boxes) expect([x >= 0, y >= 0, x + w <= (width ?? 0), y + h <= (height ?? 0)]).toEqual([true, true, true, true]);
    for (const [index, [x = 0, y = 0, w = 0, h = 0]] of boxes.entries()) {
      for (const [left = 0, top = 0, wide = 0, high = 0] of boxes.slice(index + 1)) expect(x + w <= left || left + wide <= x || y + h <= top || top + high <= y).toBe(true);
    }
    expect(svg).not.toMatch(/NaN|undefined/);
    expect(svg).toContain("prefers-color-scheme: dark");
  });

  test("follows data from left to right", async () => {
    const svg = await draw(queued(), "svg");
    const x = (name: string): number => Number(new RegExp(`<text class="label" x="([\\d.]+)" y="[\\d.]+">${name}<`).exec(svg)?.[1]);
    expect(x("edge")).toBeLessThan(x("kafka"));
    expect(x("kafka")).toBeLessThan(x("reader"));
    expect(x("reader")).toBeLessThan(x("loki"));
    expect(x("loki")).toBeLessThan(x("grafana"));
  });

  test("lets no name out of its place", async () => {
    const model = modelOf({ collectors: { edge: gateway({ to: exporters.otlpHttp({ endpoint: 'https://x.example.org/"><script>alert(1)</script>|#' }) }) } });
    for (const format of ["svg", "html"] as const) expect(await draw(model, format)).not.toContain("<script>alert");
    expect(await draw(model, "mermaid")).toContain("#quot;#gt;#lt;script#gt;alert(1)#lt;/script#gt;#124;#35;");
    expect(await draw(model, "dot")).toContain('\\"><script>');
  });

  test("stands on a page that needs nothing else", async () => {
    const page = await draw(queued(), "html");
    expect([...page.matchAll(/(?:src|href)="([^"]*)"|url\((?!#)([^)]*)\)|@import/g)]).toEqual([]);
  });
});

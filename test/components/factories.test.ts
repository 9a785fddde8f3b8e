// What the factories make: plain data with the markers of what a component takes, gives and processes.
import { describe, expect, test } from "vitest";
import { connectors, exporters, extensions, keepErrors, keepPercent, keepSlow, otlp, processors, receivers, tailPolicy } from "../../src/index.js";
import { gives, has, isClientAuth, isServerAuth, isStorage, processes, signals, takes } from "../../src/stack/brands.js";
import { openCatalog } from "../../src/components/catalog.js";
import { join } from "node:path";

const catalog = openCatalog(join(import.meta.dirname, "../../schemas/catalog"));
const version = catalog.versions.at(-1) ?? "";
const groups = { receiver: receivers, processor: processors, exporter: exporters, connector: connectors, extension: extensions } as const;

describe("factories", () => {
  test("every component of the catalog has one", () => {
    const special = { exporter: ["load_balancing"], connector: ["forward", "routing"] } as Readonly<Record<string, readonly string[]>>;
    const byHand = ["loadBalancing", "forward", "routing"];
    const made = Object.entries(groups).flatMap(([kind, group]) => Object.entries(group).filter(([name]) => !byHand.includes(name)).map(([, factory]) => `${kind}/${(factory as () => { type: string })().type}`));
    const wanted = catalog.summaries(version).filter(({ kind, type }) => special[kind]?.includes(type) !== true).map(({ kind, type }) => `${kind}/${type}`);
    expect(made.sort()).toEqual(wanted.sort());
  });

  test("names are in camel case", () => {
    const wrong = Object.values(groups).flatMap((group) => Object.keys(group)).filter((name) => !/^[a-z][a-zA-Z0-9]*$/.test(name));
    expect(wrong).toEqual([]);
  });

  test("a component is plain data: its kind, type, name and options", () => {
    expect(processors.batch({ timeout: "1s" }, { name: "slow" })).toMatchObject({ kind: "processor", type: "batch", name: "slow", options: { timeout: "1s" } });
    expect(otlp().options).toEqual({});
  });

  test("a receiver gives the signals that it supports", () => {
    const metrics = receivers.prometheus({ config: { scrape_configs: [] } });
    expect(signals.filter((signal) => has(metrics, gives[signal]))).toEqual(["metrics"]);
    expect(signals.filter((signal) => has(otlp(), gives[signal]))).toEqual(["traces", "metrics", "logs"]);
  });

  test("what is only in development works, though the types do not offer it", () => {
    expect(signals.filter((signal) => has(receivers.hostMetrics({ scrapers: {} }), gives[signal]))).toEqual(["metrics", "logs"]);
  });

  test("a processor processes, an exporter takes, a connector takes and gives", () => {
    expect(signals.filter((signal) => has(processors.tailSampling({ policies: [] }), processes[signal]))).toEqual(["traces"]);
    expect(signals.filter((signal) => has(exporters.debug(), takes[signal]))).toEqual(["traces", "metrics", "logs"]);
    const red = connectors.spanMetrics();
    expect([signals.filter((signal) => has(red, takes[signal])), signals.filter((signal) => has(red, gives[signal]))]).toEqual([["traces"], ["metrics"]]);
  });

  test("extensions carry their roles", () => {
    const storage = extensions.fileStorage();
    const bearer = extensions.bearerTokenAuth();
    expect([has(storage, isStorage), has(storage, isServerAuth)]).toEqual([true, false]);
    expect([has(bearer, isServerAuth), has(bearer, isClientAuth)]).toEqual([true, true]);
    expect(has(extensions.oauth2Client(), isServerAuth)).toBe(false);
  });

  test("a route is an outlet that gives every signal and names its connector", () => {
    const routing = connectors.routing({ table: { acme: { condition: "true" }, others: "default" } });
    expect(Object.keys(routing.routes)).toEqual(["acme", "others"]);
    expect(routing.routes.acme).toMatchObject({ kind: "outlet", of: routing, route: "acme" });
    expect(signals.every((signal) => has(routing.routes.others, gives[signal]))).toBe(true);
  });

  test("helpers of tail sampling return the collector's own policies", () => {
    expect([keepErrors(), keepSlow("1m30s"), keepPercent(10)]).toEqual([
      { name: "errors", type: "status_code", status_code: { status_codes: ["ERROR"] } },
      { name: "slower-than-1m30s", type: "latency", latency: { threshold_ms: 90_000 } },
      { name: "10-percent", type: "probabilistic", probabilistic: { sampling_percentage: 10 } },
    ]);
    expect(tailPolicy("big", "span_count", { min_spans: 100 })).toEqual({ name: "big", type: "span_count", span_count: { min_spans: 100 } });
  });
});

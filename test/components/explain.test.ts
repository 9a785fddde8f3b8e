// What `otelc explain` prints of a component.
import { join } from "node:path";
import { expect, test } from "vitest";
import { openCatalog } from "../../src/components/catalog.js";
import { explainComponent, factoryOf } from "../../src/components/explain.js";

const catalog = openCatalog(join(import.meta.dirname, "../../schemas/catalog"));
const explained = (text: string): string | undefined => explainComponent(text, catalog, "0.158.0");

test("a factory's name, the collector's spelling and a former name lead to the same component", () => {
  const told = explained("processors.tailSampling");
  expect(told).toContain('processors.tailSampling: the processor "tail_sampling" of collector 0.158.0');
  expect(told).toContain('decision_wait: duration = "30s"');
  expect(told).toContain("https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor");
  expect([explained("tail_sampling"), explained("processor/tail_sampling"), explained("processors.tail_sampling")]).toEqual([told, told, told]);
  expect(explained("spanmetrics")).toContain("Formerly spanmetrics.");
});

test("a path behind it leads into a block", () => {
  expect(explained("extensions.fileStorage.compaction")).toContain("Options of compaction:\n  check_interval: duration = \"5s\"");
  expect(explained("otlp.protocols.grpc")).toContain('endpoint: string = "localhost:4317"');
  expect(explained("receivers.hostMetrics.scrapers.cpu.nothing")).toBeUndefined();
});

test("one name may belong to several kinds", () => {
  expect(explained("kafka")?.match(/^\w+\.kafka:/gm)).toEqual(["exporters.kafka:", "receivers.kafka:"]);
});

test("what is not there is not explained", () => {
  expect(explained("tail_samplin")).toBeUndefined();
  expect(factoryOf("exporter", "load_balancing")).toBe("loadBalancing");
});

// What otelc fills in is not judged by upstream's defaults.
import { expect, test } from "vitest";
import { compile } from "../../src/compile.js";
import { collector, compose, defineStack, exporters, memoryLimiter, otlp } from "../../src/index.js";

const codes = (retry: object): readonly string[] => {
  const to = exporters.otlpHttp({ endpoint: "https://otlp.example.com", retry_on_failure: retry });
  const edge = collector({ sendingQueue: { volume: "10Gi" }, pipelines: { traces: { from: [otlp()], through: [memoryLimiter()], to: [to] } } });
  return compile(defineStack({ name: "s", targets: [compose()], collectors: { edge } }), {}).diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
};

test("retries that end below upstream's longest interval, and not below otelc's, are sound", () => {
  expect(codes({ max_elapsed_time: "10s" })).toEqual([]);
  expect(codes({ max_interval: "10m" })).toEqual([]);
});

test("those that end below an interval are found once", () => {
  expect(codes({ max_elapsed_time: "9s" })).toEqual(["lint/retry-elapsed-below-interval"]);
  expect(codes({ max_interval: "20s", max_elapsed_time: "19s" })).toEqual(["validate/constraint"]);
});

// Collectors before 0.119.0 name their own metrics differently; alerts, dashboards and scripts must find them all the same.
import { expect, test } from "vitest";
import { composed } from "../compose/composed.js";
import { queued } from "./stacks.js";

interface Scrapes { readonly scrape_configs: readonly { readonly job_name: string; readonly metric_relabel_configs?: readonly { readonly regex: string; readonly replacement: string }[] }[] }
interface Telemetry { readonly service: { readonly telemetry: { readonly metrics: object } } }

const jobs = (collectorVersion: `0.${number}.${number}`): Scrapes["scrape_configs"] => (composed(queued({ collectorVersion })).file("config/prometheus/prometheus.yml") as Scrapes).scrape_configs;
const metricsOf = (collectorVersion: `0.${number}.${number}`): object => (composed(queued({ collectorVersion })).file("config/worker/collector.yaml") as Telemetry).service.telemetry.metrics;

test("every metric that alerts and dashboards ask for comes of what a collector of 0.111.0 says", () => {
  const out = composed(queued({ collectorVersion: "0.111.0" }));
  const boards = ["overview", "collectors"].map((name) => out.file(`config/grafana/dashboards/shop-${name}.json`));
  const asked = new Set(JSON.stringify([out.file("config/prometheus/rules.yml"), boards]).match(/otelcol_\w+[a-z]/g)?.filter((name) => !/_bucket$|_failed_$/.test(name)));
  const relabelings = jobs("0.111.0").find(({ job_name }) => job_name === "worker")?.metric_relabel_configs ?? [];
  const told = (name: string): string => name.replace(/_total$/, "").replace(/(_uptime)_seconds$|(_rss)_bytes$/, "$1$2");
  const stored = (name: string): string => relabelings.reduce((now, { regex, replacement }) => now.replace(new RegExp(`^(?:${regex})$`), replacement.replace("${1}", "$1")), name);
  expect(asked.size).toBeGreaterThan(15);
  for (const name of asked) expect(stored(told(name))).toBe(name);
});

test("only collectors are asked so, and only older ones", () => {
  expect(jobs("0.118.0").filter((job) => job.metric_relabel_configs !== undefined).map(({ job_name }) => job_name)).toEqual(["door", "worker", "otel-monitor"]);
  expect(jobs("0.119.0").filter((job) => job.metric_relabel_configs !== undefined)).toEqual([]);
});

test("one address where readers would stand beside the default one, which has the same port", () => {
  expect(metricsOf("0.110.0")).toEqual({ level: "detailed", address: "0.0.0.0:8888" });
  expect(metricsOf("0.111.0")).not.toHaveProperty("address");
});

test("the health check counts with and without `_total`", () => {
  expect(String(composed(queued({ collectorVersion: "0.111.0" })).file("scripts/health-check.sh"))).toContain("otelcol_receiver_refused_* | ");
});

test("sizes of batches are asked of whoever tells them", () => {
  const panel = (collectorVersion: `0.${number}.${number}`): string => JSON.stringify(composed(queued({ collectorVersion })).file("config/grafana/dashboards/shop-collectors.json")).match(/otelcol_\w+_send_size_bucket/)?.[0] ?? "";
  expect(["0.111.0", "0.134.0"].map((version) => panel(version as "0.111.0"))).toEqual(["otelcol_processor_batch_batch_send_size_bucket", "otelcol_processor_batch_batch_send_size_bucket"]);
  expect(panel("0.135.0")).toBe("otelcol_exporter_queue_batch_send_size_bucket");
});

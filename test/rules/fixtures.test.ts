// The stacks that the documentation shows. What is said of them is known and right, and nothing else is said.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { compileFile, fixtures, root } from "../support/fixtures.js";

/** True of these stacks, and decided on: by rule, the parts of their messages. */
const known: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "02-queued": [["retention-fits-storage", "= 120.7 GiB > 85% of 50Gi"], ["tail-sampling-holds-marked-data", "30 s (decision_wait) × 20,000 spans/s (load.traces) / 2 replicas = 300,000 spans"]],
  "03-kubernetes": [["retention-fits-storage", "= 120.7 GiB > 85% of 50Gi"], ["no-single-replica", 'Stores "jaeger", "loki" and "prometheus" are each one process']],
  "04-scalable": [["retention-fits-storage", "= 5.6 TiB > 85% of 500Gi"]],
  "04b-scalable-compose": [["retention-fits-storage", "= 5.6 TiB > 85% of 500Gi"]],
  "05-company": [
    ["tail-sampling-holds-marked-data", "15 s (decision_wait) × 1,000 spans/s (load.traces) = 15,000 spans"], ["tail-sampling-holds-marked-data", "15 s (decision_wait) × 40,000 spans/s (load.traces) / 3 replicas = 200,000 spans"],
    ["agent-namespace-privileged", '"platform-agents"'], ["no-single-replica", 'Store "tempo" is one process'], ["resource-limits-required", 'Service "mock"'],
  ],
  "06-compose-company": [["tail-sampling-holds-marked-data", "15 s (decision_wait)"], ["resource-limits-required", 'Service "status-page"']],
};

/** Said where component options are checked, by the catalog of upstream's own deprecations. */
const elsewhere = ["lint/key-deprecated", "lint/key-removed"];

describe.each(fixtures)("%s", (name) => {
  test("is told nothing but what is known of it", async () => {
    const { diagnostics } = await compileFile(join(root, "fixtures", name, "stack.config.ts"));
    const found = diagnostics.filter(({ code }) => code.startsWith("lint/") && !elsewhere.includes(code));
    const unknown = found.filter(({ code, message }) => !(known[name] ?? []).some(([rule, part]) => code === `lint/${rule}` && message.includes(part)));
    expect(unknown.map(({ code, severity, message }) => `${severity} ${code} ${message}`)).toEqual([]);
  });
});

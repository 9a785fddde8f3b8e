// Which alert is shown to fire, and how: all that fixtures emit are called for in a running stack, or said to be left to promtool.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
// @ts-expect-error The parts of conformance are plain JavaScript.
import { byPromtoolAlone, faults, healthy, lastFaults } from "../conformance/alerts/faults.mjs";
// @ts-expect-error As above.
import { compressed, durations, timeScale, withoutDurations } from "../conformance/alerts/time-scale.mjs";
import { fixtures, root } from "../support/fixtures.js";

interface Fault { readonly name: string; readonly expects: readonly string[] }

const everyFault: readonly Fault[] = [...faults, ...lastFaults];
const alertOf = (key: string): string => key.split(" of ")[0] ?? key;
const called = new Set([...healthy.map(alertOf), ...everyFault.flatMap(({ expects }) => expects.map(alertOf))]);
const left: Readonly<Record<string, string>> = byPromtoolAlone;

const emitted = fixtures.flatMap((name) => {
  const golden = join(root, "fixtures", name, "golden");
  const files = existsSync(golden) ? readdirSync(golden, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("/rules.yml")) : [];
  return files.map((path) => readFileSync(join(golden, path), "utf8"));
});
const alerts = [...new Set(emitted.flatMap((text) => [...text.matchAll(/- alert: (\w+)/g)].map((match) => String(match[1]))))].sort();

describe("every alert", () => {
  test("of a fixture is called for in a running stack, or left to promtool for a reason", () => {
    expect(alerts.filter((name) => !called.has(name) && left[name] === undefined)).toEqual([]);
    expect([...called, ...Object.keys(left)].filter((name) => !alerts.includes(name))).toEqual([]);
    expect(Object.keys(left).filter((name) => called.has(name))).toEqual([]);
  });

  test("has its row in the README, with what calls for it", () => {
    const how = (name: string): string => everyFault.filter(({ expects }) => expects.some((key) => alertOf(key) === name)).map((fault) => fault.name).join("; ");
    const rows = alerts.map((name) => `| \`${name}\` | ${left[name] === undefined ? how(name) || "always" : `promtool alone: ${left[name]}`} |`);
    expect(readFileSync(join(root, "README.md"), "utf8")).toContain(["| alert | fires in a real Prometheus when |", "|---|---|", ...rows].join("\n"));
  });
});

describe("the time scale", () => {
  test("changes durations and nothing else", () => {
    for (const text of emitted) {
      expect(withoutDurations(compressed(text))).toBe(withoutDurations(text));
      expect(compressed(text)).not.toBe(text);
    }
  });

  test("is one number", () => {
    const text = "        for: 10m\n rate(a[5m]) + a offset 1h > predict_linear(b[1h], 4 * 3600)";
    expect(timeScale).toBe(60);
    expect(compressed(text)).toBe("        for: 10s\n rate(a[5s]) + a offset 60s > predict_linear(b[60s], 4 * 60)");
  });

  test("knows every place where a duration stands", () => {
    expect(durations.map(({ what }: { what: string }) => what)).toEqual(["for", "range", "offset", "seconds ahead of predict_linear"]);
    for (const text of emitted) expect(withoutDurations(text)).not.toMatch(/for: \d|\[\d|offset \d|predict_linear.*\* 3600/);
  });
});

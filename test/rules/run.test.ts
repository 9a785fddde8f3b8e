// Severities, unknown names, order, and what the runner adds to a finding.
import { describe, expect, test } from "vitest";
import { createDiagnostics, type Diagnostic } from "../../src/diagnostics/diagnostic.js";
import type { Artifact } from "../../src/emit/artifact.js";
import { bytes, count, plural, quoted, seconds } from "../../src/lint/arithmetic/numbers.js";
import { ruleTable } from "../../src/lint/docs.js";
import { direct } from "../../src/lint/example.js";
import { lintChange, lintSources } from "../../src/lint/run.js";
import { rules } from "../../src/lint/rules/index.js";
import { debugExporter } from "../../src/lint/rules/debug-exporter.js";
import { lint } from "./support/lint.js";

const debugging = (severities: string): readonly Diagnostic[] => lint(direct({ to: "[traces, exporters.debug()]", stack: `lint: { ${severities} },` })).diagnostics;

describe("severities of the stack", () => {
  test("the rule's own where nothing is said", () => {
    expect(debugging("")).toMatchObject([{ code: "lint/debug-exporter", severity: "warning", why: debugExporter.why }]);
  });

  test.each(["info", "warning", "error"] as const)("%s", (severity) => {
    expect(debugging(`"debug-exporter": "${severity}"`)).toMatchObject([{ code: "lint/debug-exporter", severity }]);
  });

  test("off is silent", () => {
    expect(debugging('"debug-exporter": "off"')).toEqual([]);
  });

  test("an optional rule speaks when asked", () => {
    const asked = debugging('"image-pinned": "info", "debug-exporter": "off"');
    expect(asked.length).toBeGreaterThan(0);
    expect(new Set(asked.map(({ code, severity }) => `${severity} ${code}`))).toEqual(new Set(["info lint/image-pinned"]));
  });

  test("an unknown rule is an error, with the nearest name", () => {
    expect(debugging('"debug-exporters": "off"').filter(({ code }) => code === "validate/unknown-rule")).toMatchObject([{ severity: "error", at: ["lint", "debug-exporters"], fix: 'Did you mean "debug-exporter"?' }]);
  });
});

describe("the order of findings", () => {
  test("is the same every time", () => {
    const once = debugging('"image-pinned": "info"');
    expect(debugging('"image-pinned": "info"')).toEqual(once);
  });
});

describe("rules of sources", () => {
  test("node-unused points at the name, and sees through comments and exports", () => {
    const log = createDiagnostics();
    const text = 'import { loki, tempo as t, jaeger } from "otelc";\n// logs\n  const logs: Loki = loki();\nexport const kept = jaeger();\nconst used = jaeger();\nuse(used);\nconst own = tempo();\nconst text = "logs2";\n';
    lintSources(new Map([["stack.config.ts", text]]), {}, log);
    expect(log.all).toMatchObject([{ code: "lint/node-unused", message: '"logs" is made by loki() and never used.', at: { file: "stack.config.ts", line: 3, column: 9, length: 4 } }]);
  });

  test("can be switched off", () => {
    const log = createDiagnostics();
    lintSources(new Map([["a.ts", 'import { loki } from "otelc";\nconst logs = loki();\n']]), { "node-unused": "off" }, log);
    expect(log.all).toEqual([]);
  });
});

describe("rules of changes", () => {
  const collector = (exporter: string, receiver = "file_log", storage = "file_storage/queue"): Artifact => ({
    path: "config/edge/collector.yaml", schema: "collector", origin: ["collectors", "edge"],
    documents: [{ exporters: { [exporter]: { sending_queue: { storage } }, debug: {} }, receivers: { [receiver]: { storage: "file_storage" }, otlp: {} } }],
  });
  const said = (before: readonly Artifact[], after: readonly Artifact[]): readonly string[] => {
    const log = createDiagnostics();
    lintChange(before, after, {}, log);
    return log.all.map(({ message }) => message);
  };

  test("an id that is gone leaves its queue behind", () => {
    expect(said([collector("otlp/tempo")], [collector("otlp_grpc/tempo")])).toEqual(['"exporter otlp/tempo" of config/edge/collector.yaml keeps data on a volume, and is gone under that id.']);
    expect(said([collector("otlp/tempo", "filelog")], [collector("otlp_grpc/tempo")])).toEqual(['"exporter otlp/tempo" and "receiver filelog" of config/edge/collector.yaml keep data on a volume, and are gone under that id.']);
  });

  test("a collector that is gone under its name leaves its queue behind too", () => {
    expect(said([collector("otlp/tempo")], [])).toEqual(['"exporter otlp/tempo" and "receiver file_log" of config/edge/collector.yaml keep data on a volume, and the collector is gone under that name.']);
  });

  test("the same id, or another storage, says nothing", () => {
    expect(said([collector("otlp/tempo")], [collector("otlp/tempo", "file_log", "file_storage/other")])).toEqual([]);
    expect(said([{ ...collector("otlp/tempo"), schema: "loki" }], [collector("other")])).toEqual([]);
  });
});

describe("figures", () => {
  test("have separators and units", () => {
    expect([count(0), count(999), count(1000), count(1_234_567), count(0.5), count(12_345.678)]).toEqual(["0", "999", "1,000", "1,234,567", "0.5", "12,345.68"]);
    expect([bytes(1023), bytes(1024), bytes(1536), bytes(18_000_000_000), bytes(2 ** 60 * 3)]).toEqual(["1,023 B", "1 KiB", "1.5 KiB", "16.8 GiB", "3,072 PiB"]);
    expect([seconds(1800), plural(1, "broker"), plural(3, "broker"), quoted([]), quoted(["a"]), quoted(["a", "b"]), quoted(["a", "b", "c"])]).toEqual(["1,800 s", "1 broker", "3 brokers", "", '"a"', '"a" and "b"', '"a", "b" and "c"']);
  });
});

describe("the table of rules", () => {
  test("has a row for each, in order", () => {
    const rows = ruleTable(rules).trim().split("\n").slice(2);
    expect(rows).toHaveLength(rules.length);
    expect([...rows].sort()).toEqual(rows);
    expect(rows.find((row) => row.includes("`image-pinned`"))).toContain("| off (warning) |");
    expect(rows.find((row) => row.includes("`no-latest-tag`"))).toBe("| `no-latest-tag` | error | an image without a tag, or with the tag latest |");
  });
});

// What `otelc lint` says at the terminal: suppressions, baselines, limits, and the change of a stack that was built before.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, type TestProject } from "../support/project.js";

const config = (inner: string, before = ""): string => `import { collector, compose, defineStack, exporters, jaeger, loki, memoryLimiter, otlp } from "otelc";
${before}
const traces = jaeger();
const debug = exporters.debug();

export default defineStack({
  name: "s",
  targets: [compose()],
  collectors: {
    edge: collector({
      sendingQueue: { volume: "10Gi" },
      pipelines: {
        traces: { from: [otlp()], through: [memoryLimiter()],
          ${inner}
        },
      },
    }),
  },
});
`;

const plain = config("to: [traces, debug],");

function stack(text: string): TestProject {
  const here = project();
  here.write("stack.config.ts", text);
  return here;
}

interface Shown { readonly code: string; readonly severity: string; readonly place: { readonly line: number } | null }

function found(here: TestProject, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}): readonly string[] {
  const run = here.otelc(["lint", "--format", "json", ...args], environment);
  const findings: readonly Shown[] = JSON.parse(run.out);
  return findings.map(({ code, severity, place }) => `${severity} ${code}:${place?.line ?? "-"}`);
}

describe("findings of sources", () => {
  test("a node that is made and never used is said at its name", () => {
    expect(found(stack(config("to: [traces],", "const logs = loki();").replace(/^const debug.*\n/m, "")))).toEqual(["warning lint/node-unused:2"]);
  });
});

describe("a suppression", () => {
  const suppressing = (comment: string): TestProject => stack(config("to: [traces, debug],").replace("const debug", `${comment}\nconst debug`));

  test("hides a finding until its day", () => {
    const here = suppressing("// otelc-disable-next-line debug-exporter until 2027-01-01: while we look");
    expect(found(here, [], { OTELC_TODAY: "2027-01-01" })).toEqual([]);
    expect(found(here, [], { OTELC_TODAY: "2027-01-02" })).toEqual(["warning lint/suppression-expired:4", "warning lint/debug-exporter:5"]);
    expect(here.otelc(["lint"], { OTELC_TODAY: "tomorrow" })).toMatchObject({ code: 2, out: "" });
  });

  test("without a reason hides nothing, and is said", () => {
    expect(found(suppressing("// otelc-disable-next-line debug-exporter"))).toEqual(["warning lint/suppression-useless:4", "warning lint/debug-exporter:5"]);
  });

  test("of nothing is useless, unless only a part was looked at", () => {
    const here = stack(config("to: [traces],", "// otelc-disable-next-line no-latest-tag: none").replace(/^const debug.*\n/m, ""));
    expect(found(here)).toEqual(["warning lint/suppression-useless:2"]);
    expect(found(here, ["--target", "compose"])).toEqual([]);
  });

  test("of an error lets the build write", () => {
    const off = config("to: [exporter(traces, { sending_queue: { enabled: false } })],").replace("exporters, ", "exporter, ").replace(/^const debug.*\n/m, "");
    const here = stack(off);
    expect(here.otelc(["build"]).code).toBe(1);
    expect(existsSync(join(here.folder, "out"))).toBe(false);
    here.write("stack.config.ts", off.replace("to: [exporter", "// otelc-disable-next-line sending-queue-required: losing is fine here\n          to: [exporter"));
    expect(here.otelc(["build"])).toMatchObject({ code: 0 });
    expect(existsSync(join(here.folder, "out/compose/compose.yaml"))).toBe(true);
  });

  test("in a file that the config imports counts there", () => {
    const here = project();
    here.write("debug.ts", 'import { exporters } from "otelc";\n// otelc-disable-next-line debug-exporter: while we look\nexport const debug = exporters.debug();\n');
    here.write("stack.config.ts", plain.replace("const debug = exporters.debug();", 'import { debug } from "./debug";'));
    expect(found(here)).toEqual([]);
  });
});

describe("--max-warnings", () => {
  test("decides the exit code, and never hides", () => {
    const here = stack(plain);
    expect(here.otelc(["lint"]).code).toBe(0);
    expect(here.otelc(["lint", "--max-warnings", "1"]).code).toBe(0);
    const run = here.otelc(["lint", "--max-warnings", "0"]);
    expect(run.code).toBe(1);
    expect(run.err).toContain("lint/debug-exporter");
    expect(here.otelc(["lint", "--max-warnings", "few"]).code).toBe(2);
  });
});

describe("a baseline", () => {
  test("says nothing of what it knows, and all that is new", () => {
    const here = stack(plain);
    const update = here.otelc(["lint", "--update-baseline"]);
    expect(update).toMatchObject({ code: 0, err: "otelc.baseline.json: 1 finding to be mended later. Say nothing of it: otelc lint --baseline otelc.baseline.json\n" });
    expect(JSON.parse(readFileSync(join(here.folder, "otelc.baseline.json"), "utf8"))).toMatchObject({ form: 1, findings: [{ code: "lint/debug-exporter", file: "stack.config.ts" }] });
    expect(found(here, ["--baseline", "otelc.baseline.json"])).toEqual([]);
    expect(found(here)).toHaveLength(1);
    // Lines above do not make it new; a second mistake is.
    here.write("stack.config.ts", `// moved\n\n${config("to: [traces, debug],", "const logs = loki();")}`);
    expect(found(here, ["--baseline", "otelc.baseline.json"])).toEqual(["warning lint/node-unused:4"]);
  });

  test("lets a build write what it puts off, and never what is no lint finding", () => {
    const here = stack(config("to: [exporter(traces, { sending_queue: { enabled: false } })],").replace("exporters, ", "exporter, ").replace(/^const debug.*\n/m, ""));
    here.otelc(["lint", "--update-baseline", "--baseline", "known.json"]);
    expect(here.otelc(["build"]).code).toBe(1);
    expect(here.otelc(["build", "--baseline", "known.json"]).code).toBe(0);
    here.write("stack.config.ts", config('to: [traces], unknown: 1,').replace(/^const debug.*\n/m, ""));
    expect(here.otelc(["lint", "--update-baseline", "--baseline", "known.json"]).code).toBe(1);
    expect(here.otelc(["lint", "--baseline", "known.json"]).code).toBe(1);
  });

  test("tells what is mended, where all of the stack was looked at", () => {
    const here = stack(plain);
    here.otelc(["lint", "--update-baseline"]);
    expect(here.otelc(["lint", "--baseline", "otelc.baseline.json"]).err).toBe("");
    here.write("stack.config.ts", config("to: [traces],").replace("exporters, ", "").replace(/^const debug.*\n/m, ""));
    expect(here.otelc(["lint", "--baseline", "otelc.baseline.json"])).toMatchObject({ code: 0, err: "1 finding of otelc.baseline.json is mended. Take it out: otelc lint --update-baseline --baseline otelc.baseline.json\n" });
    expect(here.otelc(["lint", "--baseline", "otelc.baseline.json", "--target", "compose"]).err).toBe("");
  });

  test("that is not there, or is none, cannot be used", () => {
    const here = stack(plain);
    expect(here.otelc(["lint", "--baseline", "none.json"])).toMatchObject({ code: 2, out: "" });
    writeFileSync(join(here.folder, "none.json"), "{}");
    expect(here.otelc(["lint", "--baseline", "none.json"])).toMatchObject({ code: 2, out: "" });
  });

  test("has the fingerprints of SARIF, wherever the command runs", () => {
    const here = stack(plain);
    here.otelc(["lint", "--update-baseline"]);
    const known: { findings: readonly { fingerprint: string }[] } = JSON.parse(readFileSync(join(here.folder, "otelc.baseline.json"), "utf8"));
    const sarif = JSON.parse(here.otelc(["lint", "--format", "sarif"]).out);
    expect(sarif.runs[0].results[0].partialFingerprints["otelcFinding/v1"]).toBe(known.findings[0]?.fingerprint);
  });
});

describe("a change of a stack that was built before", () => {
  test("is told of queues that it leaves behind, by build and by diff", () => {
    const here = stack(config("to: [traces],").replace(/^const debug.*\n/m, ""));
    expect(here.otelc(["build"])).toMatchObject({ code: 0 });
    here.write("stack.config.ts", config('to: [exporter(traces, {}, { name: "second" })],').replace("exporters, ", "exporter, ").replace(/^const debug.*\n/m, ""));
    const diff = here.otelc(["diff"]);
    expect(diff.err).toContain('"exporter otlp_grpc/jaeger" of config/edge/collector.yaml keeps data on a volume');
    expect(here.otelc(["build"]).err).toContain("lint/queue-orphaned-by-rename");
    expect(here.otelc(["build"]).err).not.toContain("lint/queue-orphaned-by-rename");
  });
});

describe("explain", () => {
  test("tells of a rule by either name: severity, reason, and configs that are whole", () => {
    const here = project();
    const told = here.otelc(["explain", "lint/kafka-replication"]);
    expect(told).toMatchObject({ code: 0, err: "" });
    expect(here.otelc(["explain", "kafka-replication"]).out).toBe(told.out);
    expect(told.out).toContain("Severity: error;");
    const example = /Found:\n\n([\s\S]*?)\n\nRight:/.exec(told.out)?.[1]?.replaceAll(/^ {4}/gm, "") ?? "";
    here.write("stack.config.ts", example);
    expect(found(here).join()).toContain("lint/kafka-replication");
  });

  test("tells of components, in the version that is asked for", () => {
    const here = project();
    expect(here.otelc(["explain", "processors.tailSampling"]).out).toContain('the processor "tail_sampling"');
    expect(here.otelc(["explain", "batch"]).out).toContain("send_batch_size");
    expect(here.otelc(["explain", "tail_samplin"]).code).toBe(2);
  });
});

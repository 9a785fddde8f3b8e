// The built command line, run as a user runs it: exit codes, what goes where, and that nobody sees a stack trace.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project } from "../support/project.js";

const trace = /\n\s+at .*:\d+:\d+/;

describe("build", () => {
  test("writes a folder that a second build leaves as it is", () => {
    const here = project("01-single-node");
    expect(here.otelc(["build"])).toMatchObject({ code: 0, out: "", err: "compose: 19 created\n" });
    expect(here.otelc(["build"]).err).toBe("compose: 19 unchanged\n");
    expect(here.otelc(["build", "--check"]).code).toBe(0);
  });

  test("--check writes nothing and exits with 1 where files are missing", () => {
    const here = project("01-single-node");
    const checked = here.otelc(["build", "--check"]);
    expect(checked.code).toBe(1);
    expect(checked.err).toContain("missing: compose.yaml");
    expect(existsSync(join(here.folder, "out"))).toBe(false);
  });

  test("findings go to stderr with the user's own line, and nothing is written", () => {
    const here = project("01-single-node");
    here.write("stack.config.ts", readFileSync(join(here.folder, "stack.config.ts"), "utf8").replace('"2Gi"', '"2GB"'));
    const run = here.otelc(["build"]);
    expect(run).toMatchObject({ code: 1, out: "" });
    expect(run.err).toContain("stack.config.ts:13:36");
    expect(run.err).toContain('fix: Write "2Gi".');
    expect(run.err).not.toMatch(trace);
    expect(existsSync(join(here.folder, "out"))).toBe(false);
  });

  test("--format json puts findings on stdout, with their places", () => {
    const here = project("01-single-node");
    here.write("stack.config.ts", readFileSync(join(here.folder, "stack.config.ts"), "utf8").replace('"2Gi"', '"2GB"'));
    const run = here.otelc(["build", "--format", "json"]);
    expect(run).toMatchObject({ code: 1, err: "" });
    expect(JSON.parse(run.out)).toMatchObject([{ code: "validate/wrong-value", severity: "error", place: { file: "stack.config.ts", line: 13, column: 36, length: 5 } }]);
  });

  test("--emit-model prints the model and writes nothing", () => {
    const here = project("02-queued");
    const run = here.otelc(["build", "--emit-model"]);
    expect(run.code).toBe(0);
    expect(JSON.parse(run.out)).toMatchObject({ schema: 1, name: "otel-stack", collectors: [{ name: "otel-gateway" }, { name: "otel-processor" }, { name: "otel-monitor" }] });
    expect(existsSync(join(here.folder, "out"))).toBe(false);
  });

  test("a config that does not load exits with 2", () => {
    const here = project();
    const run = here.otelc(["build"]);
    expect(run.code).toBe(2);
    expect(run.err).toContain("load/config-not-found");
    expect(run.err).not.toMatch(trace);
  });

  test("what a getter of the stack throws is told at its own line, whenever it is read", () => {
    const here = project();
    here.write("stack.config.ts", [
      'import { collector, compose, defineStack, jaeger, memoryLimiter, otlp, processors } from "otelc";',
      'const action = { key: "team", action: "insert" as const, get value(): string { throw new Error("no team"); } };',
      "const traces = { from: [otlp()], through: [memoryLimiter(), processors.attributes({ actions: [action] })], to: [jaeger()] };",
      'export default defineStack({ name: "s", targets: [compose()], collectors: { edge: collector({ pipelines: { traces } }) } });',
    ].join("\n"));
    const run = here.otelc(["lint"]);
    expect(run.code).toBe(2);
    expect(run.err).toContain("The config threw: no team. [load/config-threw]\n  --> stack.config.ts:2:86");
  });

  test("a folder in place of a config exits with 2, and is told with the file in it", () => {
    const run = project("01-single-node").otelc(["build", "."]);
    expect(run.code).toBe(2);
    expect(run.err).toContain("load/config-unreadable");
    expect(run.err).not.toMatch(trace);
  });

  test("an unknown target is an error that names those there are", () => {
    const run = project("01-single-node").otelc(["build", "--target", "helm"]);
    expect(run.code).toBe(1);
    expect(run.err).toContain('The stack has no target "helm"');
  });

  test("a config with top-level await is built", () => {
    const here = project("01-single-node");
    here.write("stack.config.ts", `const name = await Promise.resolve("awaited");\n${readFileSync(join(here.folder, "stack.config.ts"), "utf8").replace('"otel-stack"', "name")}`);
    expect(here.otelc(["build"]).code).toBe(0);
    expect(readFileSync(join(here.folder, "out/compose/compose.yaml"), "utf8")).toContain("name: awaited");
    expect(readdirSync(here.folder).filter((file) => file.endsWith(".mjs"))).toEqual([]);
  });
});

describe("what stands on disk", () => {
  test("a file edited by hand is reported, kept, and overwritten only with --force", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    here.write("out/compose/config/loki/config.yaml", "mine\n");
    const run = here.otelc(["build"]);
    expect(run.code).toBe(1);
    expect(run.err).toContain("write/edited");
    expect(readFileSync(join(here.folder, "out/compose/config/loki/config.yaml"), "utf8")).toBe("mine\n");
    expect(here.otelc(["build", "--force"]).code).toBe(0);
    expect(readFileSync(join(here.folder, "out/compose/config/loki/config.yaml"), "utf8")).toContain("schema_config");
  });

  test("files that are not otelc's survive a change of the stack", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    here.write("out/compose/.env", "A=1\n");
    here.write("stack.config.ts", readFileSync(join(here.folder, "stack.config.ts"), "utf8").replace('retention: "15d"', 'retention: "30d"'));
    expect(here.otelc(["build"]).err).toBe("compose: 4 updated, 15 unchanged\n");
    expect(readFileSync(join(here.folder, "out/compose/.env"), "utf8")).toBe("A=1\n");
  });

  test("only what is in the lock is removed", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    here.write("stack.config.ts", readFileSync(join(here.folder, "stack.config.ts"), "utf8").replaceAll("loki()", "prometheus({ name: \"second\" })").replace(/\n.*logs: \{ from.*\n/, "\n").replace("[traces, metrics, logs]", "[traces, metrics]").replace("loki, ", ""));
    const run = here.otelc(["build"]);
    expect(run.err).toContain("1 removed");
    expect(existsSync(join(here.folder, "out/compose/config/loki"))).toBe(false);
  });

  test("a folder of a target that the stack no longer has is told: a warning of a build, an error of --check", () => {
    const here = project("04-scalable");
    here.otelc(["build"]);
    expect(here.otelc(["build", "--check"]).code).toBe(0);
    here.write("stack.config.ts", readFileSync(join(here.folder, "stack.config.ts"), "utf8").replace("targets: [kubernetes(cluster), kubernetesStrimzi(cluster)]", "targets: [kubernetes(cluster)]"));
    const built = here.otelc(["build"]);
    expect(built.code).toBe(0);
    expect(built.err).toMatch(/^warning ".*\/out\/kubernetes-strimzi" was written for this stack, which no longer has that target\. \[write\/left-over\]\n {2}--> stack\.config\.ts:12:/m);
    expect(existsSync(join(here.folder, "out/kubernetes-strimzi/kustomization.yaml"))).toBe(true);
    expect(here.otelc(["build", "--check"])).toMatchObject({ code: 1, err: expect.stringMatching(/^error ".*write\/left-over/) as unknown });
    expect(here.otelc(["build", "--check", "--target", "kubernetes"])).toMatchObject({ code: 0, err: expect.stringMatching(/^kubernetes: \d+ current\n$/) as unknown });
    rmSync(join(here.folder, "out/kubernetes-strimzi"), { recursive: true });
    expect(here.otelc(["build", "--check"]).code).toBe(0);
  });

  test("a folder of another stack, or of an environment under another name, is told apart", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    const lock = readFileSync(join(here.folder, "out/compose/otelc.lock.json"), "utf8");
    mkdirSync(join(here.folder, "out/other"));
    here.write("out/other/otelc.lock.json", lock.replace(/"stack": ".*"/, '"stack": "other"'));
    expect(here.otelc(["build", "--check"]).code).toBe(0);
    mkdirSync(join(here.folder, "out/staging/compose"), { recursive: true });
    here.write("out/staging/compose/otelc.lock.json", lock);
    expect(here.otelc(["build", "--check"]).err).toMatch(/out\/staging\/compose" was written for this stack/);
  });

  test("an output folder that is a file, or outside the project, is refused with 2", () => {
    const here = project("01-single-node");
    here.write("out", "a file\n");
    expect(here.otelc(["build"])).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(join(here.folder, "out"), "utf8")).toBe("a file\n");
    const outside = here.otelc(["build", "--out", "../elsewhere"]);
    expect(outside.code).toBe(2);
    expect(outside.err).toContain("write/outside");
  });

  test("a tree set aside by a build that was killed is put back", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    rmSync(join(here.folder, "out/.compose.otelc-old"), { recursive: true, force: true });
    here.otelc(["build", "--emit-model"]);
    expect(existsSync(join(here.folder, "out/compose/compose.yaml"))).toBe(true);
  });
});

describe("the other commands", () => {
  test("diff prints a unified diff on stdout and exits with 1", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    expect(here.otelc(["diff"])).toMatchObject({ code: 0, out: "", err: "" });
    here.write("stack.config.ts", readFileSync(join(here.folder, "stack.config.ts"), "utf8").replace('retention: "15d"', 'retention: "30d"'));
    const run = here.otelc(["diff"]);
    expect(run.code).toBe(1);
    expect(run.out).toContain("--- a/compose/config/prometheus/prometheus.yml\n+++ b/compose/config/prometheus/prometheus.yml\n");
    expect(run.out).toContain("-      time: 15d\n+      time: 30d\n");
    expect(here.otelc(["diff", "--exit-zero"]).code).toBe(0);
  });

  test("lint writes nothing", () => {
    const here = project("01-single-node");
    expect(here.otelc(["lint", "--max-warnings", "0"])).toMatchObject({ code: 0, out: "", err: "" });
    expect(existsSync(join(here.folder, "out"))).toBe(false);
  });

  test.each(["single-node", "queued", "kubernetes", "scalable"])("init --template %s begins a stack and overwrites nothing", (template) => {
    const here = project();
    expect(here.otelc(["init", "--template", template]).code).toBe(0);
    expect(JSON.parse(readFileSync(join(here.folder, "package.json"), "utf8"))).toMatchObject({ scripts: { "otelc:build": "otelc build" } });
    expect(here.otelc(["init"]).code).toBe(2);
    expect(here.otelc(["lint"]).code).toBeLessThan(2);
  });

  test("init keeps the line ends of a package.json", () => {
    const here = project();
    here.write("package.json", '{\r\n\t"name": "d"\r\n}\r\n');
    expect(here.otelc(["init"]).code).toBe(0);
    expect(readFileSync(join(here.folder, "package.json"), "utf8")).toMatch(/^\{\r\n\t"name": "d",\r\n(?:.*\r\n)+\}\r\n$/);
  });

  test("explain knows codes and presets, and offers the nearest", () => {
    const here = project();
    expect(here.otelc(["explain", "validate/signal-mismatch"]).code).toBe(0);
    expect(here.otelc(["explain", "preset", "gateway"]).out).toContain("required_acks: all");
    expect(here.otelc(["explain", "waivers"]).out).toContain("container-resources");
    const unknown = here.otelc(["explain", "preset", "gatway"]);
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('Did you mean "gateway"?');
  });

  test("bad usage exits with 2 and offers the nearest", () => {
    const here = project();
    expect(here.otelc(["biuld"])).toMatchObject({ code: 2 });
    expect(here.otelc(["biuld"]).err).toContain('Did you mean "build"?');
    expect(here.otelc(["build", "--chek"]).err).toContain("Did you mean --check?");
    expect(here.otelc(["build", "--format", "xml"]).code).toBe(2);
    expect(here.otelc(["build", "a.ts", "b.ts"]).code).toBe(2);
  });

  test.each(["init", "build", "lint", "diff", "explain"])("%s --help shows an example on stdout", (command) => {
    const run = project().otelc([command, "--help"]);
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out).toContain(`example: otelc ${command}`);
  });
});

test("output is the same in another time zone, locale and folder", () => {
  const [one, other] = [project("02-queued"), project("02-queued")];
  one.otelc(["build"], { TZ: "UTC", LC_ALL: "C" });
  other.otelc(["build"], { TZ: "Asia/Kolkata", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" });
  const text = (folder: string): string => readFileSync(join(folder, "out/compose/otelc.lock.json"), "utf8");
  expect(text(one.folder)).toBe(text(other.folder));
});

// How the command line is called, and how it ends: whatever a config or a reader does, an exit code of the four and no stack trace.
import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../support/fixtures.js";
import { project, type TestProject } from "../support/project.js";

const cli = join(root, "dist/cli.cjs");
const trace = /\n\s+at .*:\d+:\d+/;

function configOf(here: TestProject): string {
  return readFileSync(join(here.folder, "stack.config.ts"), "utf8");
}

describe("usage", () => {
  test("without a command, the overview is on stderr and the exit code is 2", () => {
    const run = project().otelc([]);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain("usage: otelc COMMAND");
  });

  test.each([["--version"], ["-v"]])("%s is on stdout", (option) => {
    expect(project().otelc([option])).toMatchObject({ code: 0, err: "", out: expect.stringMatching(/^otelc \d+\.\d+\.\d+/) });
  });

  test.each([["--help"], ["help"], ["help", "build"], ["build", "-h"]])("%s %s is on stdout", (...args) => {
    expect(project().otelc(args)).toMatchObject({ code: 0, err: "", out: expect.stringContaining("usage: otelc") });
  });

  test.each([
    [["help", "biuld"], 'there is no command "biuld". Did you mean "build"?'],
    [["lint", "--max-warning", "1"], "there is no option --max-warning. Did you mean --max-warnings?"],
    [["lint", "--max-warnings", "few"], '--max-warnings takes a number, not "few".'],
    [["lint", "--max-warnings"], "argument missing"],
    [["build", "--check=yes"], "does not take an argument"],
    [["build", "-x"], "Unknown option '-x'"],
    [["build", "--format", "sarf"], '--format takes pretty, json, github, sarif or junit, not "sarf".'],
    [["build", "--target", ""], "--target takes a name."],
    [["build", "--env", ","], "--env takes a name."],
    [["init", "here"], '"here" is one operand too many.'],
    [["init", "--template", "quued"], 'there is no template "quued". Did you mean "queued"?'],
    [["init", "--template", "toString"], 'there is no template "toString".'],
    [["lint", "--baseline", "."], '"." is no baseline that this otelc can read.'],
    [["lint", "--update-baseline", "--baseline", "."], '"." cannot be written.'],
    [["lint", "--update-baseline", "--baseline", "nowhere/otelc.baseline.json"], '"nowhere/otelc.baseline.json" cannot be written.'],
    [["explain"], "explain what?"],
    [["explain", "preset"], "which preset? There are: gateway, consumer, agent."],
    [["explain", "gateway"], 'Did you mean "preset gateway"?'],
    [["explain", "signal-mismach"], 'Did you mean "validate/signal-mismatch"?'],
    [["explain", "tail_samplng"], 'Did you mean "processors.tailSampling"?'],
    [["explain", "exporters.otlphtp"], 'Did you mean "exporters.otlpHttp"?'],
    [["explain", "processors.batch.timeot"], 'Did you mean "processors.batch.timeout"?'],
    [["explain", "otlp.protocols.grcp"], 'Did you mean "receivers.otlp.protocols.grpc"?'],
    [["lint", "--max-warnings", "-1"], "otelc: Option '--max-warnings' argument is ambiguous. See otelc lint --help."],
    [["--hlp"], 'there is no command "--hlp". Did you mean "--help"?'],
    [["explain", "write/edited", "write/foreign"], "one operand too many"],
  ])("%j says what is wrong, and exits with 2", (args, words) => {
    const run = project("01-single-node").otelc(args);
    expect(run).toMatchObject({ code: 2, out: "" });
    expect(run.err).toContain(words);
    expect(run.err).not.toMatch(trace);
  });

  test("an output folder that is named empty is refused", () => {
    expect(project("01-single-node").otelc(["build", "--out", ""])).toMatchObject({ code: 2, err: "otelc: --out takes a folder.\n" });
  });

  test("a code is explained by what stands behind its stage, too", () => {
    expect(project().otelc(["explain", "signal-mismatch"]).out).toBe(project().otelc(["explain", "validate/signal-mismatch"]).out);
  });
});

describe("formats", () => {
  const broken = (): TestProject => {
    const here = project("01-single-node");
    here.write("stack.config.ts", configOf(here).replace('"2Gi"', '"2GB"'));
    return here;
  };

  test("github has an annotation on stdout", () => {
    expect(broken().otelc(["lint", "--format", "github"])).toMatchObject({ code: 1, err: "", out: expect.stringMatching(/^::error file=stack\.config\.ts,line=13,endLine=13,col=36,endColumn=41,title=validate\/wrong-value::/) });
  });

  test("sarif has a rule with help, and a place that is relative", () => {
    const { runs: [run] } = JSON.parse(broken().otelc(["build", "--format", "sarif"]).out);
    expect(run.tool.driver.rules[0]).toMatchObject({ id: "validate/wrong-value", shortDescription: { text: "an option has a value of another form" } });
    expect(run.results[0].locations[0].physicalLocation).toMatchObject({ artifactLocation: { uri: "stack.config.ts" }, region: { startLine: 13 } });
  });

  test.each([["json", "[]\n"], ["github", ""], ["junit", expect.stringContaining("no findings")], ["sarif", expect.stringContaining('"results": []')]])("%s of a stack without findings is whole", (format, out) => {
    expect(project("01-single-node").otelc(["lint", "--format", format])).toEqual({ code: 0, out, err: "" });
  });

  test("files are named from where the command runs", () => {
    const here = broken();
    const run = spawnSync(process.execPath, [cli, "lint", join(here.folder, "stack.config.ts"), "--format", "json"], { cwd: join(here.folder, ".."), encoding: "utf8" });
    expect(JSON.parse(run.stdout)[0].place.file).toBe(`${here.folder.split("/").at(-1)}/stack.config.ts`);
  });

  test("there is no colour off a terminal", () => {
    expect(broken().otelc(["lint"], { FORCE_COLOR: "1" }).err).not.toContain("\u001b");
  });
});

describe("endings", () => {
  test("a reader that goes away is no fault", async () => {
    const here = project("02-queued");
    const child = spawn(process.execPath, [cli, "diff"], { cwd: here.folder, stdio: ["ignore", "pipe", "pipe"] });
    let err = "";
    child.stderr.on("data", (chunk) => { err += String(chunk); });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.once("exit", resolve));
    expect([0, 1]).toContain(code);
    expect(err).not.toMatch(/EPIPE|fault/);
  });

  test("a timer that the config has started does not keep the command from ending", () => {
    const here = project("01-single-node");
    here.write("stack.config.ts", `setInterval(() => undefined, 1000);\n${configOf(here)}`);
    expect(here.otelc(["lint"])).toMatchObject({ code: 0, err: "" });
  });

  test.each(['setTimeout(() => { throw new Error("too late"); }, 0);', 'setImmediate(() => { throw "too late"; });'])("what the config throws later (%s) changes nothing", (statement) => {
    const here = project("01-single-node");
    here.write("stack.config.ts", `${statement}\n${configOf(here)}`);
    expect(here.otelc(["lint"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("a fault of otelc's own is one paragraph and 70, and a trace only on demand", () => {
    const broken = `String.prototype.padEnd = () => { throw new Error("out of order"); };`;
    const run = (environment: Readonly<Record<string, string>>) => spawnSync(process.execPath, ["-e", `${broken} process.argv.splice(1, 0, "otelc"); require(${JSON.stringify(cli)})`, "--", "lint", "--help"], { cwd: root, encoding: "utf8", env: { ...process.env, ...environment } });
    const quiet = run({ OTELC_DEBUG: "" });
    expect(quiet.status).toBe(70);
    expect(quiet.stderr).toContain("a fault of otelc's own: out of order");
    expect(quiet.stderr).not.toMatch(trace);
    expect(run({ OTELC_DEBUG: "1" }).stderr).toMatch(trace);
  });
});

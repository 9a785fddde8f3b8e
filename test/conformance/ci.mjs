// What others run in their own pipelines, read by the programs that would: workflows by actionlint, the action's scripts by shellcheck.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { lastWords, run } from "./program.mjs";
import { createReport } from "./report.mjs";

const root = resolve(import.meta.dirname, "../..");
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-ci-"));
const tools = ["actionlint", "shellcheck"];
const { output } = run("bash", [join(import.meta.dirname, "programs", "judges.sh"), "ensure", ...tools], { timeout: 600_000, stdio: ["ignore", "pipe", "inherit"] });
const actionlint = join(process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges"), "bin", "actionlint");

/** In a repository of its own, since `uses: ./` is looked up in it. */
function lint(name, text) {
  const folder = join(work, name);
  mkdirSync(join(folder, ".github", "workflows"), { recursive: true });
  mkdirSync(join(folder, ".git"), { recursive: true });
  writeFileSync(join(folder, "action.yml"), readFileSync(join(root, "action.yml")));
  writeFileSync(join(folder, ".github", "workflows", "w.yml"), text);
  return run(actionlint, [join(".github", "workflows", "w.yml")], { cwd: folder });
}

function judge(what, { succeeded, output: said }) {
  if (succeeded) report.pass(what);
  else report.fail(what, lastWords(said));
}

function workflows() {
  const own = readdirSync(join(root, ".github", "workflows")).map((name) => [name, readFileSync(join(root, ".github", "workflows", name), "utf8")]);
  const documents = readdirSync(root).filter((name) => /^README.*\.md$/.test(name));
  const shown = documents.flatMap((name) => [...readFileSync(join(root, name), "utf8").matchAll(/^```yaml\n(name: [\s\S]*?^jobs:[\s\S]*?)^```$/gm)].map(([, text], index) => [`${name} block ${index + 1}`, text]));
  return [...own, ...shown];
}

try {
  if (!output.includes("have actionlint")) report.skip("actionlint", "it cannot be had");
  else {
    const broken = lint("broken", "name: x\non: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ./\n        with: { confg: a }\n");
    if (broken.succeeded || !broken.output.includes("confg")) report.fail("self-test actionlint", "it accepted an input that the action does not have");
    else report.pass("self-test actionlint");
    for (const [name, text] of workflows()) judge(`actionlint ${name}`, lint(name.replaceAll(/\W/g, "-"), text));
  }
  const { runs } = parse(readFileSync(join(root, "action.yml"), "utf8"));
  for (const [index, step] of runs.steps.entries()) {
    const script = join(work, `step-${index}.sh`);
    writeFileSync(script, `#!/usr/bin/env bash\n${step.run}\n`);
    if (output.includes("have shellcheck")) judge(`shellcheck action.yml step ${index + 1}`, run("shellcheck", [script]));
    else report.skip(`shellcheck action.yml step ${index + 1}`, "it cannot be had");
  }
  const hooks = parse(readFileSync(join(root, ".pre-commit-hooks.yaml"), "utf8"));
  for (const { id, entry, files } of hooks) {
    const words = entry.split(" ").slice(1);
    const helped = run(process.execPath, [join(root, "dist", "cli.cjs"), words[0], "--help"]);
    const isWhole = words.slice(1).every((word) => helped.output.includes(word)) && new RegExp(files).test("stack.config.ts") && existsSync(join(root, "package.json"));
    if (isWhole) report.pass(`pre-commit hook ${id}`);
    else report.fail(`pre-commit hook ${id}`, "it calls what otelc does not have, or looks at other files");
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = report.close();

// What `otelc diff` compares with, and how it says it.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, type TestProject } from "../support/project.js";

/** The queued fixture, built, and then changed. */
function changed(): TestProject {
  const made = project("02-queued");
  made.otelc(["build"]);
  const text = readFileSync(join(made.folder, "stack.config.ts"), "utf8");
  made.write("stack.config.ts", text.replace('retention: "15d"', 'retention: "7d"').replace("partitions: 12", "partitions: 6"));
  return made;
}

describe("the semantic diff", () => {
  test("has an exit code, and a form for people, programs and pull requests", () => {
    const { otelc } = changed();
    const pretty = otelc(["diff", "--semantic"]);
    expect(pretty.code).toBe(1);
    expect(pretty.out).toMatch(/^compose: \d+ changes, \d+ to look at twice \(!\)\n {2}kafka\n {4}! refused {2}partitions 12 → 6 of otlp_spans, otlp_metrics and otlp_logs\n/);
    const [target] = JSON.parse(otelc(["diff", "--semantic", "--format", "json"]).out) as { name: string; changes: { of: string; kind: string }[] }[];
    expect([target?.name, target?.changes[0]]).toMatchObject(["compose", { of: "kafka", kind: "refused", isRisky: true }]);
    const markdown = otelc(["diff", "--semantic", "--format", "markdown", "--exit-zero"]);
    expect([markdown.code, markdown.out]).toMatchObject([0, expect.stringMatching(/\*\*To look at twice\*\*\n\n- \*\*kafka\*\* \(compose\): partitions 12 → 6/) as unknown]);
  });

  test("says where nothing changes, and where nothing that runs does", () => {
    const { otelc } = changed();
    otelc(["build"]);
    expect(otelc(["diff", "--semantic"])).toMatchObject({ code: 0, out: "compose: no change\n" });
  });

  test("compares with a commit, and with a folder", () => {
    const made = project("02-queued");
    made.otelc(["build"]);
    const git = (...args: string[]) => spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: made.folder, encoding: "utf8" });
    git("init", "-q");
    git("add", "out", "stack.config.ts");
    git("commit", "-qm", "first");
    cpSync(join(made.folder, "out"), join(made.folder, "before"), { recursive: true });
    const text = readFileSync(join(made.folder, "stack.config.ts"), "utf8");
    made.write("stack.config.ts", text.replace('retention: "15d"', 'retention: "7d"'));
    made.otelc(["build"]);
    expect(made.otelc(["diff", "--semantic"]).code).toBe(0);
    for (const reference of ["HEAD", "before"]) {
      const { code, out } = made.otelc(["diff", "--semantic", "--against", reference]);
      expect([code, out]).toMatchObject([1, expect.stringContaining("retention 15d → 7d") as unknown]);
      expect(made.otelc(["diff", "--against", reference]).out).toContain("-      time: 15d\n+      time: 7d\n");
    }
    expect(made.otelc(["diff", "--against", "nowhere"])).toMatchObject({ code: 2, err: expect.stringContaining('"nowhere" is neither a folder nor a commit') as unknown });
  });

  test("of what was never built is all new", () => {
    const made = project("02-queued");
    const { code, out } = made.otelc(["diff", "--semantic"]);
    expect([code, out]).toMatchObject([1, expect.stringMatching(/^compose \(new\): \d+ changes/) as unknown]);
  });

  test.each([[["--format", "json"], "goes with --semantic"], [["--semantic", "--stat"], "use one of them"], [["--semantic", "--format", "xml"], "takes pretty, json or markdown"]])("refuses %j", (args, words) => {
    expect(project("02-queued").otelc(["diff", ...args])).toMatchObject({ code: 2, err: expect.stringContaining(words) as unknown });
  });
});

test("--stat counts lines by file", () => {
  const { otelc, folder } = changed();
  const { code, out } = otelc(["diff", "--stat"]);
  expect(code).toBe(1);
  expect(out).toMatch(/^ compose\/compose\.yaml +\| +\d+ \++-+$/m);
  expect(out).toMatch(/ \d+ files changed, \d+ lines added, \d+ removed\n$/);
  rmSync(join(folder, "out"), { recursive: true });
  expect(otelc(["diff", "--stat"]).out).toMatch(/, 0 removed\n$/);
});

// What the command line makes of what stands on disk.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, type TestProject } from "../support/project.js";

function changeRetention(here: TestProject): void {
  here.write("stack.config.ts", readFileSync(join(here.folder, "stack.config.ts"), "utf8").replace('retention: "15d"', 'retention: "30d"'));
}

describe("build", () => {
  test("--check names what is missing, stale, edited and extra", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    const lock = JSON.parse(readFileSync(join(here.folder, "out/compose/otelc.lock.json"), "utf8"));
    here.write("out/compose/old.yaml", "");
    here.write("out/compose/otelc.lock.json", JSON.stringify({ ...lock, files: { ...lock.files, "old.yaml": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" } }));
    here.write("out/compose/config/loki/config.yaml", "mine\n");
    renameSync(join(here.folder, "out/compose/.env.example"), join(here.folder, "out/compose/moved"));
    changeRetention(here);
    const run = here.otelc(["build", "--check"]);
    expect(run.code).toBe(1);
    for (const line of ["  missing: .env.example\n", "  stale: config/prometheus/prometheus.yml\n", "  edited by hand: config/loki/config.yaml\n", "  extra: old.yaml\n"]) expect(run.err).toContain(line);
    expect(readFileSync(join(here.folder, "out/compose/config/loki/config.yaml"), "utf8")).toBe("mine\n");
  });

  test.each(["out", "out/compose"])("does not follow a link at %s that leads outside the project", (path) => {
    const [here, elsewhere] = [project("01-single-node"), project()];
    if (path !== "out") mkdirSync(join(here.folder, "out"));
    symlinkSync(elsewhere.folder, join(here.folder, path));
    const run = here.otelc(["build"]);
    expect(run.code).toBe(2);
    expect(run.err).toContain("write/outside");
    expect(readdirSync(elsewhere.folder)).toEqual([]);
  });

  test("does not replace a link to a folder inside the project", () => {
    const here = project("01-single-node");
    mkdirSync(join(here.folder, "deploy"));
    mkdirSync(join(here.folder, "out"));
    symlinkSync("../deploy", join(here.folder, "out/compose"));
    expect(here.otelc(["build"])).toMatchObject({ code: 2, err: expect.stringContaining("write/link") });
    expect(readdirSync(join(here.folder, "deploy"))).toEqual([]);
  });

  test("a link that leads nowhere is not a folder", () => {
    const here = project("01-single-node");
    symlinkSync("nowhere", join(here.folder, "out"));
    expect(here.otelc(["build"])).toMatchObject({ code: 2, err: expect.stringContaining("write/not-a-folder") });
  });

  test("a folder whose name begins with two dots is inside the project", () => {
    const here = project("01-single-node");
    expect(here.otelc(["build", "--out", "..out"]).code).toBe(0);
    expect(existsSync(join(here.folder, "..out/compose/compose.yaml"))).toBe(true);
  });

  test("a lock of a newer otelc stops it with 2", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    here.write("out/compose/otelc.lock.json", readFileSync(join(here.folder, "out/compose/otelc.lock.json"), "utf8").replace(/"otelc": "[^"]*"/, '"otelc": "999.0.0"'));
    changeRetention(here);
    expect(here.otelc(["build"])).toMatchObject({ code: 2, err: expect.stringContaining("write/lock-newer") });
    expect(here.otelc(["diff"])).toMatchObject({ code: 2, out: "" });
  });

  test.each([["build"], ["build", "--check"], ["diff"]])("%s %s puts back a tree that a killed build had set aside", (...args) => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    renameSync(join(here.folder, "out/compose"), join(here.folder, "out/.compose.otelc-old"));
    expect(here.otelc(args).code).toBe(0);
    expect(readdirSync(join(here.folder, "out"))).toEqual(["compose"]);
  });

  test("leaves nothing beside the folder", () => {
    const here = project("01-single-node");
    here.otelc(["build"]);
    changeRetention(here);
    here.otelc(["build"]);
    expect(readdirSync(join(here.folder, "out"))).toEqual(["compose"]);
  });
});

describe("diff", () => {
  test("shows what is new and what goes, from and to nothing", () => {
    const here = project("01-single-node");
    const fresh = here.otelc(["diff"]);
    expect(fresh.code).toBe(1);
    expect(fresh.out).toContain("--- /dev/null\n+++ b/compose/compose.yaml\n@@ -0,0 +1,");
    expect(existsSync(join(here.folder, "out"))).toBe(false);
  });

  test("is the same each time", () => {
    const here = project("02-queued");
    expect(here.otelc(["diff"]).out).toBe(here.otelc(["diff"]).out);
  });
});

describe("init", () => {
  test("adds to package.json and .gitignore what is missing, in their own style", () => {
    const here = project();
    here.write("package.json", '{\n\t"name": "mine",\n\t"scripts": { "otelc:build": "my own", "test": "t" },\n\t"dependencies": { "otelc": "1" }\n}\n');
    here.write(".gitignore", "dist\r\nnode_modules/");
    expect(here.otelc(["init"]).code).toBe(0);
    expect(readFileSync(join(here.folder, "package.json"), "utf8")).toBe('{\n\t"name": "mine",\n\t"scripts": {\n\t\t"otelc:build": "my own",\n\t\t"test": "t",\n\t\t"otelc:check": "otelc build --check"\n\t},\n\t"dependencies": {\n\t\t"otelc": "1"\n\t}\n}\n');
    expect(readFileSync(join(here.folder, ".gitignore"), "utf8")).toBe("dist\r\nnode_modules/\r\nout/**/.env\r\nout/**/secrets/\r\n");
  });

  test.each(["[]", "{", ""])("writes nothing where package.json is %j", (text) => {
    const here = project();
    here.write("package.json", text);
    expect(here.otelc(["init"])).toMatchObject({ code: 2, err: expect.stringContaining("package.json is not a JSON object") });
    expect(readdirSync(here.folder)).toEqual(["package.json"]);
  });

  test("says what it cannot write", () => {
    const here = project();
    mkdirSync(join(here.folder, ".gitignore"));
    expect(here.otelc(["init"])).toMatchObject({ code: 2, err: expect.stringContaining('".gitignore" cannot be read') });
    expect(readdirSync(here.folder)).toEqual([".gitignore"]);
  });
});

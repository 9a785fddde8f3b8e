// What a build would do, and what it refuses: decided before anything is touched.
import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isCurrent } from "../../src/write/plan.js";
import { built, planned, put, states, temporary } from "./folder.js";

const first = { "compose.yaml": "a: 1\n", "config/a.yaml": "a\n", "scripts/run.sh": "echo run\n" };

describe("a plan", () => {
  test("creates everything in a folder that is not there", () => {
    const { plan, codes } = planned(join(temporary(), "compose"), first);
    expect(states(plan)).toEqual({ "compose.yaml": "create", "config/a.yaml": "create", "scripts/run.sh": "create" });
    expect(codes).toEqual([]);
  });

  test("changes nothing where everything stands as it would be written", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    expect(isCurrent(planned(folder, first).plan)).toBe(true);
  });

  test("updates what changed, removes what is no longer wanted, creates what is new", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    expect(states(planned(folder, { "compose.yaml": "a: 2\n", "scripts/run.sh": "echo run\n", "new.yaml": "n\n" }).plan)).toEqual({ "compose.yaml": "update", "config/a.yaml": "remove", "new.yaml": "create", "scripts/run.sh": "unchanged" });
  });

  test("makes a script executable again", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    chmodSync(join(folder, "scripts/run.sh"), 0o644);
    expect(states(planned(folder, first).plan)["scripts/run.sh"]).toBe("update");
    expect(isCurrent(planned(folder, first, { hasModes: false }).plan)).toBe(true);
  });

  test("never looks at a file that is not in the lock, unless it stands in the way", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, { ".env": "A=1\n", "extra/file": "x\n" });
    expect(isCurrent(planned(folder, first).plan)).toBe(true);
  });
});

describe("a file edited by hand", () => {
  test("is reported and kept, and so it is the next time", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, { "compose.yaml": "mine\n" });
    for (let round = 0; round < 2; round++) {
      expect(planned(folder, { ...first, "compose.yaml": "a: 2\n" })).toMatchObject({ codes: ["write/edited"] });
      built(folder, { ...first, "compose.yaml": "a: 2\n" });
      expect(readFileSync(join(folder, "compose.yaml"), "utf8")).toBe("mine\n");
    }
  });

  test("is fine once it is what would be written", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, { "compose.yaml": "a: 2\n" });
    expect(planned(folder, { ...first, "compose.yaml": "a: 2\n" }).codes).toEqual([]);
  });

  test("is not removed, and goes on being reported", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, { "config/a.yaml": "mine\n" });
    expect(built(folder, { "compose.yaml": "a: 1\n" })).toEqual(["write/edited"]);
    expect(built(folder, { "compose.yaml": "a: 1\n" })).toEqual(["write/edited"]);
    expect(readFileSync(join(folder, "config/a.yaml"), "utf8")).toBe("mine\n");
  });

  test("is overwritten, or removed, with force", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, { "compose.yaml": "mine\n", "config/a.yaml": "mine\n" });
    const { plan, codes } = planned(folder, { "compose.yaml": "a: 1\n" }, { force: true });
    expect(states(plan)).toMatchObject({ "compose.yaml": "update", "config/a.yaml": "remove" });
    expect(codes).toEqual([]);
  });
});

describe("what is not otelc's and stands in the way", () => {
  test("a file is reported and kept", () => {
    const folder = join(temporary(), "compose");
    put(folder, { "compose.yaml": "mine\n" });
    expect(planned(folder, first)).toMatchObject({ codes: ["write/foreign"], messages: [`"${folder}/compose.yaml" exists and is not otelc's.`] });
  });

  test("a link is never written through, nor taken for its target", () => {
    const folder = join(temporary(), "compose");
    put(folder, { "elsewhere.yaml": "a: 1\n" });
    symlinkSync("elsewhere.yaml", join(folder, "compose.yaml"));
    expect(states(planned(folder, first).plan)["compose.yaml"]).toBe("foreign");
  });

  test("a link in place of a folder keeps everything below it from being written", () => {
    const root = temporary();
    const folder = join(root, "compose");
    mkdirSync(join(root, "elsewhere"));
    mkdirSync(folder);
    symlinkSync("../elsewhere", join(folder, "config"));
    expect(planned(folder, first)).toMatchObject({ codes: ["write/foreign"], messages: [`"${folder}/config" stands in the way of "config/a.yaml" and is not otelc's.`] });
    expect(planned(folder, first, { force: true }).codes).toEqual(["write/foreign"]);
  });

  test("a folder in place of a file is not removed, not even with force", () => {
    const folder = join(temporary(), "compose");
    put(folder, { "compose.yaml/precious": "x\n" });
    expect(planned(folder, first, { force: true }).codes).toEqual(["write/foreign"]);
  });

  test("but what otelc itself removes in the same build is no obstacle", () => {
    const folder = join(temporary(), "compose");
    built(folder, { config: "a file\n", "scripts/run.sh": "echo run\n" });
    expect(states(planned(folder, { "config/a.yaml": "a\n", scripts: "a file\n" }).plan)).toEqual({ config: "remove", "config/a.yaml": "create", scripts: "create", "scripts/run.sh": "remove" });
  });
});

describe("paths", () => {
  test.each(["../a", "/a", "a/../../b", "", ".", "..", "a/", "a//b", "./a", "C:/a", "a\\b", "a\0b"])("%j is refused", (path) => {
    expect(planned(join(temporary(), "compose"), { [path]: "x" }).codes).toEqual(["write/outside"]);
  });

  test.each([["a.yaml", "A.yaml"], ["config/a.yaml", "Config/A.yaml"], ["a", "a/b"], ["a/b", "a"], ["a/b", "A"], ["caf\u00e9", "cafe\u0301"]])("%j and %j are one place", (one, other) => {
    const { codes, plan } = planned(join(temporary(), "compose"), { [one]: "x", [other]: "y" });
    expect(codes).toEqual(["write/path-collision"]);
    expect(states(plan)).toEqual({ [one]: "create" });
  });

  test("the lock is otelc's own", () => {
    expect(planned(join(temporary(), "compose"), { "otelc.lock.json": "{}" }).codes).toEqual(["write/path-collision"]);
  });
});

describe("the lock", () => {
  const lockOf = (folder: string): unknown => JSON.parse(readFileSync(join(folder, "otelc.lock.json"), "utf8"));

  test("lists files with their hashes, versions, and images, sorted", () => {
    const folder = join(temporary(), "compose");
    built(folder, { "b.yaml": "b\n", "a.yaml": "a\n" });
    expect(lockOf(folder)).toEqual({ form: 1, otelc: "1.0.0", collector: "0.158.0", images: [], files: { "a.yaml": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7", "b.yaml": "0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f" } });
  });

  test("of a newer otelc stops everything", () => {
    const folder = join(temporary(), "compose");
    built(folder, first, { otelcVersion: "1.10.0" });
    expect(planned(folder, first, { otelcVersion: "1.9.0" })).toMatchObject({ codes: ["write/lock-newer"], plan: { files: [] } });
    expect(planned(folder, first, { otelcVersion: "1.9.0", force: true }).codes).toEqual([]);
  });

  test("of an unknown form stops everything", () => {
    const folder = join(temporary(), "compose");
    put(folder, { "otelc.lock.json": '{ "form": 2, "anything": true }' });
    expect(planned(folder, first).codes).toEqual(["write/lock-newer"]);
  });

  test.each(["<<<<<<< HEAD", "[]", "null", '{ "form": 1 }', '{ "form": 1, "otelc": "1.0.0", "files": { "a": 1 } }'])("that cannot be read (%s) stops everything", (text) => {
    const folder = join(temporary(), "compose");
    put(folder, { "otelc.lock.json": text });
    expect(planned(folder, first).codes).toEqual(["write/lock-unreadable"]);
  });

  test("cannot be made to remove a file outside the folder", () => {
    const root = temporary();
    const folder = join(root, "compose");
    writeFileSync(join(root, "precious"), "a\n");
    put(folder, { "otelc.lock.json": JSON.stringify({ form: 1, otelc: "1.0.0", collector: "", images: [], files: { "../precious": "87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7" } }) });
    expect(states(planned(folder, {}).plan)).toEqual({});
  });
});

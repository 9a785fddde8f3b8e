// Writing: the whole new tree or the whole old one, and what is not otelc's untouched.
import { chmodSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, statSync, symlinkSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { built, planned, put, temporary, tree } from "./folder.js";
import { isUnsettled, settle, write } from "../../src/write/write.js";

const first = { "compose.yaml": "a: 1\n", "config/a.yaml": "a\n", "config/gone.yaml": "g\n", "scripts/run.sh": "echo run\n" };
const second = { "compose.yaml": "a: 2\n", "config/a.yaml": "a\n", "scripts/run.sh": "echo run\n", "new/b.yaml": "b\n" };
const foreign = { ".env": "A=1\n", "secrets/key": "k\n", "config/mine.yaml": "m\n", "backups/2026/one.tar": "t\n" };

describe("a build", () => {
  test("writes the tree, and scripts that can be run", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    expect(tree(folder)).toEqual(first);
    expect(statSync(join(folder, "scripts/run.sh")).mode & 0o111).toBe(0o111);
    expect(statSync(join(folder, "compose.yaml")).mode & 0o111).toBe(0);
  });

  test("replaces what is otelc's and keeps everything else", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, foreign);
    mkdirSync(join(folder, "empty"));
    symlinkSync("/nowhere", join(folder, "link"));
    expect(built(folder, second)).toEqual([]);
    expect(tree(folder)).toEqual({ ...second, ...foreign, empty: "/", link: "-> /nowhere" });
    expect(isUnsettled(folder)).toBe(false);
  });

  test("does not rewrite what is unchanged, nor what is not its own", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, foreign);
    const inodes = (): readonly number[] => ["config/a.yaml", ".env", "secrets", "secrets/key", "config/mine.yaml", "backups"].map((path) => statSync(join(folder, path)).ino);
    const before = inodes();
    built(folder, second);
    expect(inodes()).toEqual(before);
  });

  test("keeps the rights of folders and of what is not its own", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, foreign);
    chmodSync(folder, 0o700);
    chmodSync(join(folder, "config"), 0o750);
    chmodSync(join(folder, "secrets/key"), 0o600);
    built(folder, second);
    expect(["", "config", "secrets/key"].map((path) => statSync(join(folder, path)).mode & 0o777)).toEqual([0o700, 0o750, 0o600]);
  });

  test("leaves an open file to whoever is writing to it", () => {
    const folder = join(temporary(), "compose");
    built(folder, first);
    put(folder, foreign);
    const open = openSync(join(folder, "backups/2026/one.tar"), "a");
    built(folder, second);
    writeSync(open, "more\n");
    expect(readFileSync(join(folder, "backups/2026/one.tar"), "utf8")).toBe("t\nmore\n");
  });

  test("removes a folder with its last file, but not one that holds something else", () => {
    const folder = join(temporary(), "compose");
    built(folder, { "a/only": "x\n", "b/own": "x\n" });
    put(folder, { "b/mine": "m\n" });
    built(folder, { c: "x\n" });
    expect(tree(folder)).toEqual({ "b/mine": "m\n", c: "x\n" });
  });

  test("turns a file into a folder and a folder into a file", () => {
    const folder = join(temporary(), "compose");
    built(folder, { one: "x\n", "two/a": "x\n" });
    expect(built(folder, { "one/a": "x\n", two: "x\n" })).toEqual([]);
    expect(tree(folder)).toEqual({ "one/a": "x\n", two: "x\n" });
  });

  test("keeps a link, a file or a folder that stands in the way, and writes the rest", () => {
    const root = temporary();
    const folder = join(root, "compose");
    put(root, { "elsewhere/a.yaml": "theirs\n" });
    mkdirSync(folder);
    symlinkSync("../elsewhere", join(folder, "config"));
    put(folder, { "scripts": "a file of the user\n", "compose.yaml/inside": "x\n" });
    expect(built(folder, { ...first, "more.yaml": "m\n" })).toEqual(["write/foreign", "write/foreign", "write/foreign", "write/foreign"]);
    expect(tree(folder)).toEqual({ config: "-> ../elsewhere", scripts: "a file of the user\n", "compose.yaml/inside": "x\n", "more.yaml": "m\n" });
    expect(tree(join(root, "elsewhere"))).toEqual({ "a.yaml": "theirs\n" });
  });

  test("does not write through a hard link of the user's", () => {
    const root = temporary();
    const folder = join(root, "compose");
    built(folder, first);
    linkSync(join(folder, "compose.yaml"), join(root, "copy"));
    built(folder, second);
    expect(readFileSync(join(root, "copy"), "utf8")).toBe("a: 1\n");
  });
});

describe("a build that was killed", () => {
  const aside = (folder: string, what: string): string => join(dirname(folder), `.compose.otelc-${what}`);

  function twice(): { readonly folder: string; readonly other: string } {
    const [folder, other] = [join(temporary(), "compose"), join(temporary(), "compose")];
    built(folder, first);
    put(folder, foreign);
    built(other, second);
    return { folder, other };
  }

  test("while it staged leaves the old tree, and the next one cleans up", () => {
    const { folder } = twice();
    put(aside(folder, "new"), { "compose.yaml": "half" });
    settle(folder);
    expect(tree(dirname(folder))).toEqual(Object.fromEntries(Object.entries({ ...first, ...foreign }).map(([path, text]) => [`compose/${path}`, text]).concat([["compose/otelc.lock.json", readFileSync(join(folder, "otelc.lock.json"), "utf8")]])));
  });

  test("between its two renames is undone", () => {
    const { folder } = twice();
    renameSync(folder, aside(folder, "old"));
    settle(folder);
    expect(tree(folder)).toEqual({ ...first, ...foreign });
    expect(isUnsettled(folder)).toBe(false);
  });

  test("after its two renames is completed: what is not otelc's comes over, what was removed does not come back", () => {
    const { folder, other } = twice();
    renameSync(folder, aside(folder, "old"));
    renameSync(other, folder);
    settle(folder);
    expect(tree(folder)).toEqual({ ...second, ...foreign });
    expect(isUnsettled(folder)).toBe(false);
  });

  test("and whose folder the user made anew loses nothing", () => {
    const { folder } = twice();
    renameSync(folder, aside(folder, "old"));
    put(folder, { ".env": "B=2\n" });
    settle(folder);
    expect(tree(folder)).toEqual({ ...first, ...foreign, ".env": "B=2\n" });
  });

  test("while it deleted the old tree leaves nothing of it", () => {
    const { folder } = twice();
    put(aside(folder, "trash"), { "config/gone.yaml": "g\n" });
    built(folder, second);
    expect(tree(folder)).toEqual({ ...second, ...foreign });
  });

  test("while it replaced files in place is completed", () => {
    const { folder, other } = twice();
    renameSync(other, aside(folder, "apply"));
    renameSync(join(aside(folder, "apply"), "compose.yaml"), join(folder, "compose.yaml"));
    settle(folder);
    expect(tree(folder)).toEqual({ ...second, ...foreign });
    expect(isUnsettled(folder)).toBe(false);
  });
});

test("what cannot be written is thrown, and the old tree stands", () => {
  const folder = join(temporary(), "compose");
  built(folder, first);
  const long = "x".repeat(300);
  expect(() => write(planned(folder, { ...second, [long]: "x" }).plan)).toThrow("ENAMETOOLONG");
  expect(tree(folder)).toEqual(first);
  expect(isUnsettled(folder)).toBe(false);
});

// A write that begins from the tree that the last one replaced leaves what any other write leaves.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { spareIn } from "../../src/write/spare.js";
import { isUnsettled } from "../../src/write/write.js";
import { built, put, temporary, tree } from "./folder.js";

const files = (turn: number): Record<string, string> => ({ "compose.yaml": `a: ${turn}\n`, "config/a.yaml": "a\n", "deep/er/b.yaml": "b\n", ...(turn % 2 === 0 ? { "config/even.yaml": "e\n" } : { "odd/odd.yaml": "o\n" }) });

function project() {
  const root = temporary();
  const cache = join(root, "cache");
  const [folder, spare] = [join(root, "compose"), spareIn(cache)];
  return { folder, spare, kept: () => readdirSync(join(cache, "spare")).map((name) => join(cache, "spare", name)), build: (turn: number) => built(folder, files(turn), {}, spare) };
}

test("turn after turn, the tree is what is planned, and nothing is left beside it", () => {
  const { folder, build } = project();
  for (let turn = 0; turn < 6; turn++) {
    expect(build(turn)).toEqual([]);
    expect(tree(folder)).toEqual(files(turn));
    expect(isUnsettled(folder)).toBe(false);
  }
});

test("the second write makes only what differs", () => {
  const { folder, kept, build } = project();
  for (let turn = 0; turn < 3; turn++) build(turn);
  const of = (root: string): readonly number[] => ["deep", "deep/er", "deep/er/b.yaml"].map((path) => statSync(join(root, path)).ino);
  const [place = ""] = kept();
  const before = of(place);
  build(3);
  expect(of(folder)).toEqual(before);
});

test("what others put there is carried, as it is now", () => {
  const { folder, build } = project();
  build(0);
  put(folder, { ".env": "A=1\n", "config/mine.yaml": "m\n", "secrets/key": "k\n" });
  build(1);
  put(folder, { ".env": "A=2\n" });
  rmSync(join(folder, "config/mine.yaml"));
  build(2);
  build(3);
  expect(tree(folder)).toEqual({ ...files(3), ".env": "A=2\n", "secrets/key": "k\n" });
});

test("what is not the folder's own file is never taken for it", () => {
  const { folder, kept, build } = project();
  for (let turn = 0; turn < 3; turn++) build(turn);
  const [place = ""] = kept();
  rmSync(join(place, "config/a.yaml"));
  writeFileSync(join(place, "config/a.yaml"), "another\n");
  rmSync(join(place, "deep"), { recursive: true });
  symlinkSync("/nowhere", join(place, "deep"));
  mkdirSync(join(place, "more/of/it"), { recursive: true });
  writeFileSync(join(place, "more/of/it/x"), "x\n");
  build(3);
  expect(tree(folder)).toEqual(files(3));
});

test("rights of folders stay", () => {
  const { folder, build } = project();
  build(0);
  build(1);
  chmodSync(join(folder, "config"), 0o750);
  build(2);
  build(3);
  expect(statSync(join(folder, "config")).mode & 0o777).toBe(0o750);
});

test("what cannot be kept is deleted", () => {
  const root = temporary();
  writeFileSync(join(root, "cache"), "");
  const [folder, spare] = [join(root, "compose"), spareIn(join(root, "cache"))];
  for (let turn = 0; turn < 3; turn++) expect(built(folder, files(turn), {}, spare)).toEqual([]);
  expect(tree(folder)).toEqual(files(2));
  expect(readdirSync(root).sort()).toEqual(["cache", "compose"]);
});

test("closing deletes what is kept", () => {
  const { spare, kept, build } = project();
  build(0);
  build(1);
  const places = kept();
  expect(places.map((place) => readFileSync(join(place, "compose.yaml"), "utf8"))).toEqual(["a: 0\n"]);
  spare.close();
  expect(places.filter((place) => existsSync(place))).toEqual([]);
});

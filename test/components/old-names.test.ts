// Every component that had another name gets it where the collector is older; the catalog says which had one.
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { oldNames } from "../../src/collector/versions.js";

const folder = new URL("../../src/components/generated/", import.meta.url);
const texts = readdirSync(folder, { recursive: true }).map(String).filter((name) => name.endsWith(".ts")).map((name) => readFileSync(new URL(name, folder), "utf8"));
const formerly = texts.flatMap((text) => [...text.matchAll(/The `(\w+)` (\w+):(?:(?!\*\/)[^])*?Formerly `(\w+)`/g)].map(([, now, kind, before]) => `${kind} ${now} ${before}`));

test("what the catalog knows by a former name is written by it", () => {
  const told = new Set(oldNames("0.111.0").map(({ kind, now, before }) => `${kind} ${now} ${before}`));
  expect(formerly.length).toBeGreaterThan(40);
  expect(formerly.filter((each) => !told.has(each))).toEqual([]);
});

test("the newest collector knows the new names", () => {
  expect(oldNames("0.158.0")).toEqual([]);
});

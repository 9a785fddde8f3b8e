// Documents that are made again are the earlier objects: to the last key and its place, and not otherwise.
import { expect, test } from "vitest";
import type { Artifact } from "../../src/emit/artifact.js";
import { createRecall } from "../../src/emit/recall.js";

const file = (document: unknown, path = "a.yaml"): Artifact => ({ path, documents: [document], origin: [] });

/** Whether the second document is taken for the first. */
function isRecalled(first: unknown, second: unknown, path?: string): boolean {
  const recall = createRecall();
  const [before] = recall("compose", [file(first, path)]);
  const [after] = recall("compose", [file(second, path)]);
  return after?.documents === before?.documents;
}

test("equal documents are the same objects", () => {
  expect(isRecalled({ a: [1, { b: null }], c: "x" }, { a: [1, { b: null }], c: "x" })).toBe(true);
  expect(isRecalled({ a: NaN }, { a: NaN })).toBe(true);
});

test.each<[string, unknown, unknown]>([
  ["a value", { a: 1 }, { a: 2 }],
  ["a type", { a: 1 }, { a: "1" }],
  ["the order of keys", { a: 1, b: 2 }, { b: 2, a: 1 }],
  ["a key more", { a: 1 }, { a: 1, b: 2 }],
  ["an item more", { a: [1] }, { a: [1, 2] }],
  ["a list for a map", { a: { 0: 1 } }, { a: [1] }],
  ["nothing for none", { a: null }, { a: {} }],
  ["the sign of zero", { a: 0 }, { a: -0 }],
  ["what is no number for nothing", { a: null }, { a: NaN }],
])("%s makes another document", (_, first, second) => {
  expect(isRecalled(first, second)).toBe(false);
});

test("another folder's file of that name is the same one where it says the same", () => {
  const recall = createRecall();
  const [one] = recall("kubernetes", [file({ a: 1 })]);
  const [two] = recall("kubernetes-strimzi", [file({ a: 1 })]);
  expect(two?.documents).toBe(one?.documents);
  const [three] = recall("kubernetes-strimzi", [file({ a: 2 })]);
  expect(recall("kubernetes", [file({ a: 1 })])[0]?.documents).toBe(one?.documents);
  expect(recall("production", [file({ a: 1 })])[0]?.documents).toBe(one?.documents);
  expect(three?.documents).not.toBe(one?.documents);
});

test("another file and another schema make another document", () => {
  const recall = createRecall();
  const [one] = recall("compose", [{ ...file({ a: 1 }), schema: "compose" }]);
  const [two, three] = recall("kubernetes", [file({ a: 1 }, "b.yaml"), { ...file({ a: 1 }), schema: "kubernetes" }]);
  expect(two?.documents).not.toBe(one?.documents);
  expect(three?.documents).not.toBe(one?.documents);
});

test("a page that is worked out when it is printed is not asked for", () => {
  const later: Artifact = { path: "RUNBOOK.md", origin: [], get documents(): string { throw new Error("asked"); } };
  expect(createRecall()("compose", [later])).toHaveLength(1);
});

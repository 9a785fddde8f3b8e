// A config that does not come to an end is stopped, wherever it loops or waits.
import { expect, test } from "vitest";
import { loadFiles } from "./folder.js";

test.each([
  ["a loop at the top", "while (true) {}\nexport default 1;\n"],
  ["a loop in a function", "const spin = (): never => { for (;;) {} };\nexport default spin();\n"],
  ["a loop in a config with top-level await", "while (true) {}\nawait 1;\nexport default 1;\n"],
  ["top-level await for what does not come", "await new Promise(() => {});\nexport default 1;\n"],
  ["top-level await behind a timer that goes on", "setInterval(() => {}, 1000);\nawait new Promise(() => {});\nexport default 1;\n"],
])("%s", async (_, text) => {
  const { told, diagnostics, loaded } = await loadFiles({ "stack.config.ts": text }, "stack.config.ts", 300);
  expect(told).toEqual([`load/timeout stack.config.ts:1:1 ${text.charAt(0)}`]);
  expect(diagnostics[0]?.message).toBe("The config did not end within 0.3 s.");
  expect(loaded).toBeUndefined();
});

// The stacks that the documentation shows: what was found in them is mended there, or suppressed with a reason; nothing else is said.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findingsOf, fixtures, root } from "../support/fixtures.js";

describe.each(fixtures)("%s", (name) => {
  test("leaves lint nothing to say", async () => {
    const found = (await findingsOf(join(root, "fixtures", name, "stack.config.ts"))).filter(({ code }) => code.startsWith("lint/"));
    expect(found.map(({ code, severity, message }) => `${severity} ${code} ${message}`)).toEqual([]);
  });
});

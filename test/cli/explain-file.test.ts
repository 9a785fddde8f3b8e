// `otelc explain FILE:LINE`: every line of every emitted YAML file has a path and a reason that stands in the stack.
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { print } from "../../src/emit/yaml.js";
import { pathAt } from "../../src/cli/origins/line-path.js";
import { originsOf } from "../../src/cli/origins/origins.js";
import { readYaml } from "../../src/write/read-yaml.js";
import { compileFile, root } from "../support/fixtures.js";
import { project } from "../support/project.js";

const inside = (value: unknown, path: readonly (string | number)[]): unknown => path.reduce<unknown>((here, step) => (typeof here === "object" && here !== null ? Object.getOwnPropertyDescriptor(here, step)?.value : undefined), value);

describe.each(["02-queued", "03-kubernetes", "06-compose-company"])("%s", (name) => {
  test("each line of its files leads to a path of the file, and to a place in the stack", async () => {
    const { outputs, models, locate } = await compileFile(join(root, "fixtures", name, "stack.config.ts"));
    expect(outputs.length).toBeGreaterThan(0);
    let lines = 0;
    for (const output of outputs) {
      const model = models.find((each) => each.environment === output.environment);
      for (const artifact of output.artifacts.filter(({ path, documents }) => /\.ya?ml$/.test(path) && typeof documents !== "string")) {
        const text = print(artifact);
        const documents = await readYaml(text);
        text.split("\n").forEach((line, index) => {
          const found = pathAt(text, index + 1);
          if (line.trim() === "" || /^(?:#|---$)/.test(line)) return expect(found, `${artifact.path}:${index + 1}`).toBeUndefined();
          expect(documents.some((document) => inside(document, found?.path ?? []) !== undefined), `${artifact.path}:${index + 1} ${line}`).toBe(true);
          if (model === undefined) throw new Error("no model");
          const { origins } = originsOf({ artifact, output, model, isWritten: () => false }, index + 1);
          expect(origins.length).toBeGreaterThan(0);
          lines += 1;
          return undefined;
        });
      }
    }
    expect(lines).toBeGreaterThan(500);
    expect(locate).toBeDefined();
  });
});

test("a list, a key in quotes, a text with lines of its own and a second document", () => {
  const text = '# x\na:\n  - b: 1\n    c: 2\n  - - d\n    - e\n"k: 1":\n  f: |\n    one: 1\n\n    two:\n      three: 3\n  g: h\n---\nz: y\n';
  expect([2, 3, 4, 5, 6, 7, 13, 15].map((line) => pathAt(text, line)?.path)).toEqual([["a"], ["a", 0, "b"], ["a", 0, "c"], ["a", 1, 0], ["a", 1, 1], ["k: 1"], ["k: 1", "g"], ["z"]]);
  expect(pathAt(text, 12)).toEqual({ path: ["k: 1", "f"], inner: { text: "one: 1\n\ntwo:\n  three: 3", line: 4 } });
  expect([1, 10, 14, 99].map((line) => pathAt(text, line))).toEqual([undefined, undefined, undefined, undefined]);
});

describe("the command", () => {
  const here = project("02-queued");
  const told = (file: string): string => here.otelc(["explain", file]).out;
  const lineOf = async (path: string, part: RegExp): Promise<number> => {
    const { outputs } = await compileFile(join(root, "fixtures/02-queued/stack.config.ts"));
    const artifact = outputs.flatMap(({ artifacts }) => artifacts).find((each) => each.path === path);
    return (artifact === undefined ? [] : print(artifact).split("\n")).findIndex((line) => part.test(line)) + 1;
  };

  test("says what otelc set and why, what the user wrote, and where", async () => {
    const gateway = "config/otel-gateway/collector.yaml";
    const derived = told(`out/compose/${gateway}:${await lineOf(gateway, /queue_size/)}`);
    expect(derived).toContain("exporters › kafka/kafka › sending_queue › queue_size");
    expect(derived).toContain('otelc set "sending_queue.queue_size": queues are kept on a volume, sized from load, outage and the volume.');
    expect(derived).toMatch(/--> stack\.config\.ts:14:21/);
    const processor = "config/otel-processor/collector.yaml";
    expect(told(`${processor}:${await lineOf(processor, /num_traces/)}`)).toContain('otelc set "num_traces"');
    expect(told(`${processor}:${await lineOf(processor, /type: latency/)}`)).toContain('"policies.1.type" is written in the stack.');
    expect(told(`compose/compose.yaml:${await lineOf("compose.yaml", /GOMEMLIMIT/)}`)).toContain("GOMEMLIMIT is 80% of the container's memory");
    expect(told("out/compose/compose.yaml")).toContain("stack.config.ts:10");
  });

  test("refuses a file that the stack does not emit, and a line that it does not have", () => {
    expect(here.otelc(["explain", "out/compose/none.yaml"])).toMatchObject({ code: 2, out: "" });
    expect(here.otelc(["explain", "out/compose/compose.yaml:99999"])).toMatchObject({ code: 2, out: "" });
    here.write("stack.config.ts", "export default 1;\n");
    expect(here.otelc(["explain", "out/compose/compose.yaml"]).err).toContain("the stack has errors");
  });
});

// usage: node sample.js COUNT SEED: collector configurations of generated stacks, as JSON, for the real collector to judge.
import fc from "fast-check";
import { compile } from "../../src/compile.js";
import { print } from "../../src/emit/yaml.js";
import * as api from "../../src/index.js";
import { stack } from "./stacks.js";

const [count = "50", seed = "1"] = process.argv.slice(2);
const found = fc.sample(stack, { numRuns: Number(count), seed: Number(seed) }).flatMap((options, index) => {
  const collectorVersion = index % 2 === 0 ? "0.158.0" : "0.111.0";
  const { outputs } = compile(api.defineStack({ ...options, targets: [api.compose()], collectorVersion }), {});
  return outputs.flatMap(({ artifacts }) => artifacts.filter(({ path }) => path.endsWith("/collector.yaml")).map((artifact) => ({ name: `stack ${index} ${artifact.path}`, version: collectorVersion, text: print(artifact) })));
});
process.stdout.write(JSON.stringify(found));

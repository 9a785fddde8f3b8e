// How an editor feels on stack 05 with the full catalog: completion and diagnostics by both language servers, and tsc against a config without otelc.
// `NODE_EXTRA_CA_CERTS= node bench/editor/bench.mjs`
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { makeProject, places, root } from "./project.mjs";
import { languageServer, tsserver } from "./servers.mjs";

const rounds = 4;
const project = makeProject();
try {
  for (const make of [tsserver, languageServer]) await measureServer(make(project.file));
  for (const [name, program] of [["TypeScript 5.9", "typescript-5"], ["TypeScript 7", "typescript"]]) measureCompiler(name, program);
} finally {
  project.remove();
}

async function measureServer(server) {
  const text = readFileSync(project.file, "utf8");
  const positions = places.flatMap((place) => (text.includes(place) ? [positionOf(text, text.indexOf(place) + place.length)] : []));
  const first = await timed(async () => {
    await server.open();
    await server.complete(positions[0].line, positions[0].column);
  });
  const completions = [];
  const diagnostics = [];
  let found = 0;
  for (let round = 0; round < rounds; round++) {
    for (const { line, column } of positions) {
      // A change first: what is measured is typing, not a cache.
      await server.change(1, 1, " ");
      completions.push(await timed(async () => { found += await server.complete(line, column) > 0 ? 1 : 0; }));
    }
    await server.change(1, 1, " ");
    diagnostics.push(await timed(() => server.diagnose()));
  }
  server.stop();
  console.log(`${server.name}: first completion ${first.toFixed(0)} ms; completion p50 ${share(completions, 0.5)} ms, p95 ${share(completions, 0.95)} ms (${found} of ${completions.length} with entries); diagnostics after a change p50 ${share(diagnostics, 0.5)} ms, p95 ${share(diagnostics, 0.95)} ms`);
}

function measureCompiler(name, program) {
  const run = (config) => {
    const begun = performance.now();
    const { stdout } = spawnSync(process.execPath, [join(root, "node_modules", program, "bin/tsc"), "-p", join(project.folder, config), "--extendedDiagnostics"], { encoding: "utf8" });
    return { time: performance.now() - begun, instantiations: Number(/Instantiations:\s+(\d+)/.exec(stdout)?.[1]), errors: (stdout.match(/error TS/g) ?? []).length };
  };
  const runs = Array.from({ length: 5 }, () => [run("tsconfig.json"), run("tsconfig.bare.json")]);
  const median = (index) => share(runs.map((pair) => pair[index].time), 0.5);
  console.log(`${name}: tsc ${median(0)} ms, without otelc ${median(1)} ms (${(median(0) / median(1)).toFixed(1)}x); ${runs[0][0].instantiations} instantiations; ${runs[0][0].errors} errors`);
}

function positionOf(text, offset) {
  const before = text.slice(0, offset).split("\n");
  // The changes before each request stand on line 1.
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

function share(values, part) {
  const sorted = [...values].sort((left, right) => left - right);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) * 10) / 10;
}

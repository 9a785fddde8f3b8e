// npm run bench: what otelc takes, as ratios to `node -e 0` and beside its peers, measured in pairs in one run. NODE_EXTRA_CA_CERTS is unset on both sides: with it Node loads
// certificates at every start, and every ratio looks better than it is.
// usage: node bench/build.mjs [--fixture NAME,... (04-scalable,02-queued)] [--pairs N (21)]
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { milliseconds, peakMegabytes, quantile, ratios, ratioText } from "./measure.mjs";
import { smallest, writingAlone } from "./floor.mjs";
import { peers } from "./peers.mjs";
import { manyCollectors } from "./many.mjs";
import { savedToWritten } from "./watch.mjs";

const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const pairs = Number(option("--pairs", 21));
const root = resolve(import.meta.dirname, "..");
const cli = join(root, "dist", "cli.cjs");
const fixtures = option("--fixture", "04-scalable,02-queued").split(",");
const work = mkdtempSync(join(tmpdir(), "otelc-bench-"));
const cache = join(work, "cache");
const aside = join(work, "aside");
mkdirSync(aside);
process.env.OTELC_CACHE = cache;
// Before the certificates go, by which they may have to be fetched.
const others = peers(work);
delete process.env.NODE_EXTRA_CA_CERTS;

let moved = 0;
/** Moved aside, not deleted: ext4 looks for a long while for a place that was not freed in the last seconds, and every file that is then made costs five times as much. */
const gone = (...paths) => () => paths.filter((path) => existsSync(path)).forEach((path) => renameSync(path, join(aside, String(moved++))));

/** Figures of a fixture; what does not build has none. */
async function measure(fixture) {
  const folder = join(work, fixture);
  const out = join(folder, "out");
  cpSync(join(root, "fixtures", fixture), folder, { recursive: true, filter: (path) => !/golden/.test(path) });
  const { status, stderr } = spawnSync(process.execPath, [cli, "build"], { cwd: folder, encoding: "utf8" });
  if (status !== 0) return console.log(`skip ${fixture}: it does not build (${stderr.split("\n").find((line) => line.startsWith("error")) ?? `exit ${status}`})`);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const compare = (name, args, prepare, goal) => console.log(`${fixture} (${files} files), ${name}: ${ratioText(ratios({ args: [cli, ...args], cwd: folder, pairs, prepare }), pairs)}${goal === undefined ? "" : `; goal ${goal}`}`);
  console.log(`${fixture} (${files} files), written by node and nothing else: ${ratioText(ratios({ args: writingAlone(out, work), cwd: folder, pairs, prepare: gone(out) }), pairs)}`);
  compare("first build after installing", ["build"], gone(out, cache));
  spawnSync(process.execPath, [cli, "build"], { cwd: folder });
  compare("cold build, all checks", ["build"], gone(out, join(cache, "builds")), "3.0");
  compare("the output gone, the input the same", ["build"], gone(out), "2.2");
  compare("nothing changed", ["build"], () => undefined, "1.6");
  compare("nothing changed, --check", ["build", "--check"], () => undefined, "1.6");
  const saved = await savedToWritten({ cli, folder, saves: pairs });
  console.log(saved === undefined ? `skip ${fixture}, --watch: the config has nothing to change` : `${fixture} (${files} files), --watch from save to written: median ${saved.toFixed(0)} ms; goal 50 ms`);
}

try {
  const least = join(work, "smallest");
  mkdirSync(least);
  writeFileSync(join(least, "stack.config.ts"), smallest);
  spawnSync(process.execPath, [cli, "build"], { cwd: least });
  console.log(`the smallest stack, cold build, all checks: ${ratioText(ratios({ args: [cli, "build"], cwd: least, pairs, prepare: gone(join(least, "out"), join(cache, "builds")) }), pairs)}`);
  for (const fixture of fixtures) await measure(fixture);
  let last;
  for (const count of [100, 1000]) {
    const project = join(work, `many-${count}`);
    mkdirSync(project);
    writeFileSync(join(project, "stack.config.ts"), manyCollectors(count));
    const times = Array.from({ length: 3 }, () => {
      gone(join(project, "out"), join(cache, "builds"))();
      return milliseconds([cli, "build"], project);
    });
    const [took, peak] = [quantile(times, 0.5), peakMegabytes([cli, "build", "--out", "other"], project)];
    console.log(`${count} collectors: ${(took / 1000).toFixed(2)} s, ${peak === undefined ? "peak memory cannot be told here" : `${peak} MB at most`}${last === undefined ? "" : `, ${(took / last).toFixed(1)} x the time of 100`}${count === 1000 ? "; goal 3 s, 200 MB, 10 x" : ""}`);
    last = took;
    rmSync(project, { recursive: true, force: true });
  }
  for (const peer of others) {
    if (peer.reason !== undefined) console.log(`skip ${peer.name}: ${peer.reason}`);
    else console.log(`${peer.name}: ${ratioText(ratios({ program: peer.program, args: peer.args, cwd: peer.cwd, pairs, prepare: () => undefined }), pairs)}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

// Kills `otelc build` with SIGKILL at random moments while it goes back and forth between two stacks, and looks at what is left: the old tree or the new one, whole.
// Every fourth time it is a `build --watch` that has written once and is writing again.
// usage: npm run kill [ROUNDS (1000)] [SEED]
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const rounds = Number(process.argv[2] ?? 1000);
const seed = Number(process.argv[3] ?? 1);
const cli = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "otelc-kill-"));
const out = join(folder, "out");
const text = readFileSync(new URL("../fixtures/02-queued/stack.config.ts", import.meta.url), "utf8");
const stacks = [text, text.replaceAll("otel-gateway", "edge").replace('retention: "15d"', 'retention: "7d"')];
const env = { ...process.env, OTELC_CACHE: join(folder, "cache") };

/** Small, seeded, good enough to choose moments. */
let state = seed;
const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;

function tree(below = out) {
  if (!existsSync(below)) return {};
  const files = readdirSync(below, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(files.map((entry) => join(entry.parentPath, entry.name)).sort().map((path) => [path.slice(below.length + 1), readFileSync(path, "utf8")]));
}

const build = () => spawnSync(process.execPath, [cli, "build"], { cwd: folder, env, encoding: "utf8" });
const choose = (index) => writeFileSync(join(folder, "stack.config.ts"), stacks[index]);
const start = (...args) => {
  const child = spawn(process.execPath, [cli, "build", ...args], { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
  return { child, ended: new Promise((done) => child.once("exit", done)) };
};
const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const whole = stacks.map((_, index) => {
  choose(index);
  const begun = performance.now();
  const { status, stderr } = build();
  if (status !== 0) throw new Error(stderr);
  return { text: JSON.stringify(tree(join(out, "compose"))), took: performance.now() - begun };
});

/** Kills a build that goes from one stack to the next. */
async function killBuild(next) {
  choose(next);
  const { child, ended } = start();
  // Writing is the last tenth of a build: half of the kills fall into it.
  await wait(whole[next].took * (random() < 0.5 ? random() : 0.6 + 0.6 * random()));
  child.kill("SIGKILL");
  await ended;
}

/** Kills a watch that has written one stack, on its way to the next. */
async function killWatch(written, next) {
  choose(written);
  const { child, ended } = start("--watch");
  await new Promise((done) => child.stderr.on("data", (said) => /watching/.test(said) && done()));
  // What was replaced is put aside after it is said.
  await wait(20);
  choose(next);
  await wait(20 + 60 * random());
  child.kill("SIGKILL");
  await ended;
}

const seen = { old: 0, new: 0, "put back": 0 };
const broken = [];
try {
  let stands = 1;
  for (let round = 1; round <= rounds; round++) {
    const isWatch = round % 4 === 0;
    const [old, next] = isWatch ? [1 - stands, stands] : [stands, 1 - stands];
    await (isWatch ? killWatch(old, next) : killBuild(next));
    let isBack = false;
    for (let patience = 100; patience > 0 && !existsSync(join(out, "compose")); patience--) {
      isBack = true;
      await wait(5);
    }
    const left = whole.findIndex(({ text: each }) => each === JSON.stringify(tree(join(out, "compose"))));
    if (left === -1) broken.push(`round ${round}: ${Object.keys(tree()).length} files, neither the old tree nor the new one`);
    else seen[isBack ? "put back" : left === old ? "old" : "new"] += 1;
    const { status, stderr } = build();
    if (status !== 0 || JSON.stringify(tree(join(out, "compose"))) !== whole[next].text) broken.push(`round ${round}: the next build ends with ${status}: ${stderr}`);
    if (readdirSync(out).length !== 1) broken.push(`round ${round}: the next build leaves ${readdirSync(out).join(", ")}`);
    stands = next;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const line of broken) console.error(line);
console.log(`kill: ${rounds - broken.length} passed, ${broken.length} failed (seed ${seed}: the old tree ${seen.old} times, the new one ${seen.new}, the old one put back ${seen["put back"]})`);
process.exitCode = broken.length === 0 ? 0 : 1;

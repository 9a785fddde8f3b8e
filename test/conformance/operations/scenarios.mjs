// Backup and restore of real stores, with everything that goes wrong: nothing is lost, and nothing is called good that is not.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { described, fillFiles, letTelemetryThrough, remove } from "./tried.mjs";

const volumes = ["edge-queue", "grafana-data", "jaeger-data", "loki-data", "otel-monitor-queue", "postgres-data", "prometheus-data"];

class Wrong extends Error {}

function expect(condition, message) {
  if (!condition) throw new Wrong(message);
}

function ended(result, code, what) {
  expect(result.status === code, `${what} ended with ${result.status ?? result.signal}, not ${code}: ${`${result.stdout}${result.stderr}`.trim().slice(-500)}`);
  return result.stdout.trim();
}

/** Real data in three real stores, and files in the others. */
export async function prepare(tried) {
  for (const name of ["edge-queue", "jaeger-data", "otel-monitor-queue"]) fillFiles(tried.volume(name));
  mkdirSync(tried.volume("grafana-data"), { recursive: true });
  writeFileSync(join(tried.volume("grafana-data"), "plugins"), "none");
  const up = tried.compose("up", "--detach", "--wait");
  expect(up.status === 0, `the stores do not start: ${up.stderr}`);
  tried.psql("create table dashboard (id int primary key, title text); insert into dashboard select n, 'board ' || n from generate_series(1, 500) n");
  const now = BigInt(Date.now()) * 1_000_000n;
  const values = Array.from({ length: 200 }, (_, index) => [String(now - 600_000_000_000n + BigInt(index) * 1_000_000n), `line ${index}`]);
  await fetch(`http://127.0.0.1:${tried.port + 1}/loki/api/v1/push`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ streams: [{ stream: { service_name: "shop" }, values }] }) });
  for (let tries = 0; tries < 60 && (await contents(tried)).samples < 5; tries++) await wait(1000);
}

export const scenarios = {
  async "what was in Prometheus, Loki, Postgres and files is there again after everything was destroyed"(tried) {
    const before = await contents(tried);
    const folder = ended(tried.script("backup"), 0, "backup");
    expect(before.lines === 200 && before.rows === "500" && before.samples > 3, `the stores were not filled: ${JSON.stringify(before)}`);
    const files = described(tried.volume("edge-queue"));
    ended(tried.compose("stop"), 0, "stop");
    for (const name of volumes) remove(tried.volume(name));
    ended(tried.script("restore", [folder]), 0, "restore");
    const after = await contents(tried, before.moment);
    expect(JSON.stringify(after) === JSON.stringify(before), `before ${JSON.stringify(before)}, after ${JSON.stringify(after)}`);
    const restored = described(tried.volume("edge-queue"));
    expect(JSON.stringify(restored) === JSON.stringify(files), `files differ: ${restored.filter((line) => !files.includes(line)).slice(0, 3).join("; ")}`);
  },
  async "services that were stopped run again afterwards"(tried) {
    const before = tried.running();
    ended(tried.script("backup"), 0, "backup");
    expect(JSON.stringify(tried.running()) === JSON.stringify(before), `before ${before}, after ${tried.running()}`);
  },
  async "a dry run touches nothing"(tried) {
    const [count, before] = [tried.complete().length, tried.running()];
    const said = ended(tried.script("backup", ["--dry-run"]), 0, "backup");
    expect(said.includes("tried_loki-data") && tried.complete().length === count && JSON.stringify(tried.running()) === JSON.stringify(before), said);
  },
  async "a corrupted, a truncated and a missing archive are refused before anything is touched"(tried) {
    const good = newest(tried);
    const harm = {
      corrupted: (folder) => { const file = join(folder, "tried_loki-data.tar.gz"); const bytes = readFileSync(file); bytes[bytes.length >> 1] ^= 0xff; writeFileSync(file, bytes); },
      truncated: (folder) => truncateSync(join(folder, "tried_loki-data.tar.gz"), 1000),
      missing: (folder) => rmSync(join(folder, "tried_postgres-data.pgdump")),
      "without manifest": (folder) => rmSync(join(folder, "manifest.json")),
      "with another list": (folder) => writeFileSync(join(folder, "volumes.tsv"), "tried_loki-data\tloki\tloki\t1\t1\n"),
      // Whoever truncates an archive and writes a new checksum for it is found out by the number of entries.
      "truncated with a new checksum": (folder) => { truncateSync(join(folder, "tried_edge-queue.tar.gz"), 400); rewriteSums(folder); },
      "of another project": (folder) => { const file = join(folder, "manifest.json"); writeFileSync(file, readFileSync(file, "utf8").replace('"project": "tried"', '"project": "other"')); rewriteSums(folder); },
    };
    const before = described(tried.volume("jaeger-data"));
    for (const [what, change] of Object.entries(harm)) {
      const copy = join(tried.backups, `copy-${what.replaceAll(" ", "-")}`);
      cpSync(good, copy, { recursive: true });
      change(copy);
      ended(tried.script("restore", [copy, "--force"]), 4, `restore of a backup ${what}`);
      remove(copy);
    }
    expect(JSON.stringify(described(tried.volume("jaeger-data"))) === JSON.stringify(before), "a volume was touched");
  },
  async "a running stack and a volume that holds something are refused without --force"(tried) {
    const folder = newest(tried);
    ended(tried.script("restore", [folder]), 5, "restore while the stack runs");
    ended(tried.compose("stop"), 0, "stop");
    ended(tried.script("restore", [folder, "--only", "tried_jaeger-data"]), 5, "restore over data");
    ended(tried.script("restore", [folder, "--only", "tried_jaeger-data", "--force"]), 0, "restore with --force");
  },
  async "a missing and an empty volume are refused, and no backup appears"(tried) {
    const count = tried.complete().length;
    const [volume, aside] = [tried.volume("jaeger-data"), join(tried.state, "aside")];
    ended(tried.compose("stop", "jaeger"), 0, "stop");
    renameSync(volume, aside);
    ended(tried.script("backup"), 4, "backup of a missing volume");
    expect(!existsSync(volume), "the missing volume was made");
    mkdirSync(volume);
    ended(tried.script("backup"), 4, "backup of an empty volume");
    remove(volume);
    renameSync(aside, volume);
    ended(tried.compose("start", "jaeger"), 0, "start");
    expect(tried.complete().length === count && nothingPartial(tried), "something was left behind");
  },
  async "a full disk is said, leaves no backup, and services run again"(tried) {
    const small = join(tried.state, "small");
    mkdirSync(small, { recursive: true });
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", small]);
    try {
      const before = tried.running();
      ended(tried.script("backup", ["--to", small]), 6, "backup to a full disk");
      expect(JSON.stringify(tried.running()) === JSON.stringify(before), `before ${before}, after ${tried.running()}`);
      const left = spawnSync("find", [small, "-mindepth", "1"], { encoding: "utf8" }).stdout.trim();
      expect(left === "", `left behind: ${left}`);
    } finally {
      execFileSync("umount", [small]);
    }
  },
  async "after a kill in the middle no backup appears, and the next run starts what was left stopped"(tried) {
    const [count, before] = [tried.complete().length, tried.running()];
    const killed = tried.scriptBeside("backup", [], { SLOW_STOP: "1" });
    await untilStopping(tried, before);
    process.kill(-killed.pid, "SIGKILL");
    await wait(1500);
    expect(tried.running().length < before.length, "it was killed before it had stopped anything");
    expect(tried.complete().length === count, "a backup appeared");
    ended(tried.script("backup"), 0, "the next backup");
    expect(JSON.stringify(tried.running()) === JSON.stringify(before), `before ${before}, after ${tried.running()}`);
    expect(nothingPartial(tried), "something was left behind");
  },
  async "a termination in the middle starts services again at once"(tried) {
    const [count, before] = [tried.complete().length, tried.running()];
    const child = tried.scriptBeside("backup", [], { SLOW_STOP: "1" });
    const done = new Promise((finish) => { child.on("close", (code) => finish(code)); });
    await untilStopping(tried, before);
    process.kill(child.pid, "SIGTERM");
    const code = await done;
    expect(code === 143, `it ended with ${code}`);
    expect(JSON.stringify(tried.running()) === JSON.stringify(before) && tried.complete().length === count && nothingPartial(tried), `running ${tried.running()}`);
  },
  async "two backups at a time are refused"(tried) {
    const child = tried.scriptBeside("backup", [], { SLOW_STOP: "1" });
    const done = new Promise((finish) => { child.on("close", (code) => finish(code)); });
    for (let tries = 0; tries < 100 && !existsSync(join(tried.backups, ".lock/pid")); tries++) await wait(50);
    ended(tried.script("backup"), 5, "a second backup");
    expect((await done) === 0, "the first backup failed");
  },
  async "only the newest backups are kept"(tried) {
    ended(tried.script("backup", ["--keep", "2", "--only", "tried_edge-queue"]), 0, "backup");
    expect(tried.complete().length === 2, `there are ${tried.complete().length}`);
  },
  async "a healthy stack is called healthy, and what is sent through it is found again"(tried) {
    letTelemetryThrough(tried);
    for (const service of ["edge", "jaeger"]) { ended(tried.compose("stop", service), 0, "stop"); ended(tried.compose("start", service), 0, "start"); }
    const { checks, healthy } = JSON.parse(ended(tried.script("health-check", ["--json", "--wait", "40"]), 0, "health-check"));
    const failed = checks.filter(({ status }) => status === "fail");
    expect(healthy && failed.length === 0, JSON.stringify(failed));
    for (const signal of ["traces", "metrics", "logs"]) expect(checks.some(({ check, status, message }) => check === `synthetic ${signal}` && status === "ok" && message === "was found again"), signal);
  },
  async "a stopped service and a store that keeps nothing are called unhealthy"(tried) {
    ended(tried.compose("stop", "loki"), 0, "stop");
    const { checks, healthy, failures } = JSON.parse(ended(tried.script("health-check", ["--json", "--wait", "5"]), 1, "health-check"));
    const failed = checks.filter(({ status }) => status === "fail").map(({ check }) => check);
    expect(!healthy && failures === failed.length && ["service loki", "ready loki", "synthetic logs"].every((check) => failed.includes(check)), failed.join(", "));
    ended(tried.compose("start", "loki"), 0, "start");
  },
  async "wrong arguments are refused and help is given"(tried) {
    for (const name of ["backup", "restore", "health-check"]) {
      ended(tried.script(name, ["--wrong"]), 2, name);
      expect(ended(tried.script(name, ["--help"]), 0, name).includes("exit codes"), name);
    }
    ended(tried.script("backup", ["--only", "nothing"]), 2, "backup of an unknown volume");
  },
};

/** Asked of the stores themselves, not through the scripts. */
async function contents(tried, moment = Math.floor(Date.now() / 1000) - 2) {
  // The store before and the store after are two processes: no connection outlives the first.
  const ask = async (path, offset) => (await (await fetch(`http://127.0.0.1:${tried.port + offset}${path}`, { headers: { connection: "close" } })).json()).data;
  const range = `start=${moment - 3600}&end=${moment}`;
  const streams = (await ask(`/loki/api/v1/query_range?query=${encodeURIComponent('{service_name="shop"}')}&limit=1000&${range}`, 1)).result;
  const samples = (await ask(`/api/v1/query_range?query=${encodeURIComponent("count_over_time(up[1h])")}&step=60&${range}`, 0)).result;
  return { moment, lines: streams.reduce((sum, { values }) => sum + values.length, 0), rows: tried.psql("select count(*) from dashboard"), samples: Number(samples[0]?.values.at(-1)?.[1] ?? 0) };
}

function newest(tried) {
  if (tried.complete().length === 0) ended(tried.script("backup"), 0, "backup");
  return join(tried.backups, tried.complete().at(-1));
}

/** The run has noted whom it stops, and the first of them is down: how long that takes is the machine's affair. */
async function untilStopping(tried, before) {
  for (let tries = 0; tries < 1800; tries++) {
    if (existsSync(join(tried.backups, ".stopped")) && tried.running().length < before.length) return;
    await wait(100);
  }
  throw new Wrong("the backup never stopped anything");
}

function rewriteSums(folder) {
  const sums = spawnSync("bash", ["-c", "sha256sum -- *.tar.gz *.pgdump manifest.json known-data volumes.tsv"], { cwd: folder, encoding: "utf8" }).stdout;
  writeFileSync(join(folder, "SHA256SUMS"), sums);
}

function nothingPartial(tried) {
  return spawnSync("bash", ["-c", "ls -A | grep -E '^[.]'"], { cwd: tried.backups, encoding: "utf8" }).stdout.trim() === "";
}


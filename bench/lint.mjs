// node bench/lint.mjs: `otelc lint` with findings, each located, against `node -e 0`, paired in one run. NODE_EXTRA_CA_CERTS is unset on both sides.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const runs = 21;
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
const folder = mkdtempSync(join(tmpdir(), "otelc-bench-lint-"));
const stack = readFileSync(join(root, "fixtures", "02-queued", "stack.config.ts"), "utf8");

/** Without its suppression, and with a queue that one broker more or less stops. */
const mistaken = stack.replace(/ *\/\/ otelc-disable.*\n/, "").replace("kafka({", "kafka({ minInSyncReplicas: 3,");

function milliseconds(args, wanted) {
  const begun = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
  if (status !== wanted) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

function compare(name, text, wanted, found) {
  writeFileSync(join(folder, "stack.config.ts"), text);
  const { stdout } = spawnSync(process.execPath, [join(root, "dist", "cli.cjs"), "lint", "--format", "json"], { cwd: folder, env, encoding: "utf8" });
  const codes = JSON.parse(stdout).map(({ code }) => code);
  if (codes.some((code) => !code.startsWith("lint/")) || codes.length !== found) throw new Error(`${name}: what is found is ${codes.join(", ") || "nothing"}`);
  const ratios = Array.from({ length: runs }, () => {
    const base = milliseconds(["-e", "0"], 0);
    return milliseconds([join(root, "dist", "cli.cjs"), "lint"], wanted) / base;
  }).sort((left, right) => left - right);
  const at = (share) => ratios[Math.floor((runs - 1) * share)].toFixed(2);
  console.log(`${name}: ${at(0.5)} x node -e 0 (${at(0.1)} to ${at(0.9)}, ${runs} pairs)`);
}

try {
  compare("lint of 02-queued, nothing found", stack, 0, 0);
  compare("lint of 02-queued, with findings", mistaken, 1, 2);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

// node bench/lint.mjs: `otelc lint` with findings, each located, against `node -e 0`, paired in one run. NODE_EXTRA_CA_CERTS is unset on both sides.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ratios, ratioText } from "./measure.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const cli = join(root, "dist", "cli.cjs");
const pairs = 21;
delete process.env.NODE_EXTRA_CA_CERTS;
const folder = mkdtempSync(join(tmpdir(), "otelc-bench-lint-"));
process.env.OTELC_CACHE = join(folder, "cache");
const stack = readFileSync(join(root, "fixtures", "02-queued", "stack.config.ts"), "utf8");

/** Without its suppression, and with a queue that one broker more or less stops. */
const mistaken = stack.replace(/ *\/\/ otelc-disable.*\n/, "").replace("kafka({", "kafka({ minInSyncReplicas: 3,");

function compare(name, text, wanted, found) {
  writeFileSync(join(folder, "stack.config.ts"), text);
  const { stdout } = spawnSync(process.execPath, [cli, "lint", "--format", "json"], { cwd: folder, encoding: "utf8" });
  const codes = JSON.parse(stdout).map(({ code }) => code);
  if (codes.some((code) => !code.startsWith("lint/")) || codes.length !== found) throw new Error(`${name}: what is found is ${codes.join(", ") || "nothing"}`);
  const lint = (prepare) => ratioText(ratios({ args: [cli, "lint"], cwd: folder, pairs, prepare, wanted }), pairs);
  console.log(`${name}, cold: ${lint(() => rmSync(join(folder, "cache", "builds"), { recursive: true, force: true }))}; goal 3.5`);
  console.log(`${name}, nothing changed since: ${lint(() => undefined)}`);
}

try {
  compare("lint of 02-queued, nothing found", stack, 0, 0);
  compare("lint of 02-queued, with findings", mistaken, 1, 2);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

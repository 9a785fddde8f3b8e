// npm run bench: `otelc build` of a fixture against `node -e 0`, paired in one run. NODE_EXTRA_CA_CERTS is unset on both sides: with it Node loads certificates at every start.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const runs = 21;
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const folder = mkdtempSync(join(tmpdir(), "otelc-bench-"));
cpSync(join(root, "fixtures", "02-queued", "stack.config.ts"), join(folder, "stack.config.ts"));

function milliseconds(args) {
  const begun = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, args, { cwd: folder, env, stdio: "ignore" });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}`);
  return Number(process.hrtime.bigint() - begun) / 1e6;
}

const quantile = (values, share) => [...values].sort((left, right) => left - right)[Math.floor((values.length - 1) * share)];

/** Ratios of pairs, so that what slows the machine slows both. */
function compare(name, args, prepare) {
  const pairs = Array.from({ length: runs }, () => {
    prepare();
    const base = milliseconds(["-e", "0"]);
    return milliseconds(args) / base;
  });
  console.log(`${name}: ${quantile(pairs, 0.5).toFixed(2)} x node -e 0 (${quantile(pairs, 0.1).toFixed(2)} to ${quantile(pairs, 0.9).toFixed(2)}, ${runs} pairs)`);
}

const cli = join(root, "dist", "cli.cjs");
try {
  compare("cold build of 02-queued", [cli, "build"], () => rmSync(join(folder, "out"), { recursive: true, force: true }));
  compare("build with nothing changed", [cli, "build"], () => undefined);
  compare("build --check", [cli, "build", "--check"], () => undefined);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

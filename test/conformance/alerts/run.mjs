// Calls for every alert. usage: node test/conformance/alerts/run.mjs
import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { createReport } from "../report.mjs";
import { tryAlerts } from "./judge.mjs";

for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
const cache = process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges");
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-alerts-"));
const begun = Date.now();
try {
  await tryAlerts({ work, cache, report });
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(`alerts took ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = report.close();

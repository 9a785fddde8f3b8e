// Tries the emitted scripts. usage: node test/conformance/operations/run.mjs [TEXT]   where TEXT stands in a scenario's name
import { mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { createReport } from "../report.mjs";
import { lacking, tryScripts } from "./judge.mjs";
import { tryKafkaPart } from "./kafka.mjs";

const cache = process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges");
const programs = join(cache, "bin");
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-scripts-"));
try {
  const reason = lacking(programs);
  if (reason === undefined) await tryScripts({ work, programs, report, only: process.argv[2] ?? "" });
  else report.skip("scripts", reason);
  await tryKafkaPart({ work, cache, report, only: process.argv[2] ?? "" });
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = report.close();

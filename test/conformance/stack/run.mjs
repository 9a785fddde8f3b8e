// npm run e2e: runs what is emitted as whole stacks of real programs, moves counted telemetry through them, and breaks them.
// usage: node test/conformance/stack/run.mjs [--core] [--stack NAME] [--only PATTERN] [--table FILE]   where PATTERN fits the name of a fault, or throughput
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { certificateIn } from "../emitted.mjs";
import { createReport } from "../report.mjs";
import { ensured } from "../programs/ensured.mjs";
import { furtherPrograms, programsOfStacks, scenariosFor, unavailable } from "./scenarios.mjs";
import { guaranteesTable, throughputTable } from "./table.mjs";

const { values: options } = parseArgs({ options: { core: { type: "boolean", default: false }, stack: { type: "string" }, only: { type: "string", default: "" }, table: { type: "string" } } });
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-stacks-"));
const context = {
  report, work, rows: [], only: new RegExp(options.only), certificate: certificateIn(work), authority: join(work, "cert.pem"),
  cache: process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges"),
};
const begun = Date.now();
// What is ended from outside leaves nothing behind either.
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(1));
process.once("exit", () => rmSync(work, { recursive: true, force: true }));
const missing = ensured([...programsOfStacks, ...furtherPrograms]);
const reason = unavailable(missing);
if (reason !== undefined) report.skip("every stack", reason);
else for (const scenario of scenariosFor({ isCore: options.core, stack: options.stack })) await scenario({ ...context, missing });
if (options.table !== undefined) writeFileSync(options.table, `${guaranteesTable(context.rows)}\n\n${throughputTable(context.rows)}\n`);
console.log(`e2e took ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = report.close();

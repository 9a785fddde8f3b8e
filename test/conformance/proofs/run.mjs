// npm run proofs: the proofs of rules alone, without the other judges.
// usage: node test/conformance/proofs/run.mjs [--only TEXT]   where TEXT stands in "proof <rule>"
import { homedir } from "node:os";
import { join } from "node:path";
import { createReport } from "../report.mjs";
import { proveAll } from "./prove.mjs";

const begun = Date.now();
const report = createReport();
await proveAll({ cache: process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges"), report, only: process.argv[2] === "--only" ? (process.argv[3] ?? "") : "" });
console.log(`proofs took ${Math.round((Date.now() - begun) / 1000)} s`);
process.exitCode = report.close();

// The scripts as a whole: scenarios one after another on the same stores, then every call of docker against the real client's parser.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../program.mjs";
import { parsedCalls } from "./calls.mjs";
import { prepare, scenarios } from "./scenarios.mjs";
import { createTried } from "./tried.mjs";

/** Why the scripts cannot be tried here; undefined where they can. */
export function lacking(programs) {
  if (process.getuid?.() !== 0) return "volumes with owners of their own need root";
  for (const name of ["prometheus", "loki", "jaeger", "otelcol-0.158.0"]) if (!existsSync(join(programs, name))) return `${name} is not there`;
  return ["psql", "pg_dump", "setpriv", "unshare", "curl"].map((tool) => (run("bash", ["-c", `command -v ${tool}`]).succeeded ? undefined : `${tool} is not there`)).find((reason) => reason !== undefined);
}

export async function tryScripts({ work, programs, report, only = "", port = 38_400 }) {
  if (only !== "" && !Object.keys(scenarios).some((name) => `scripts: ${name}`.includes(only))) return;
  const tried = createTried(work, programs, port);
  try {
    await prepare(tried);
    for (const [name, scenario] of Object.entries(scenarios)) {
      if (!`scripts: ${name}`.includes(only)) continue;
      try {
        await scenario(tried);
        report.pass(`scripts: ${name}`);
      } catch (error) {
        report.fail(`scripts: ${name}`, error.message);
      }
    }
    parsedCalls(tried, programs, report);
  } finally {
    tried.compose("stop");
  }
}

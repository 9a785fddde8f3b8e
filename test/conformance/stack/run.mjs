// npm run e2e: runs what the fixtures emit as whole stacks of real programs, moves counted telemetry through them, and breaks them.
// usage: node test/conformance/stack/run.mjs [--core] [--only TEXT] [--table FILE]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { build, certificateIn, composeProject } from "../emitted.mjs";
import { run } from "../program.mjs";
import { createReport } from "../report.mjs";
import { newest } from "../stage/players.mjs";
import { flow } from "./flow.mjs";
import { createStack } from "./stack.mjs";
import { createTraffic } from "./traffic.mjs";

const cache = process.env.OTELC_JUDGES ?? join(homedir(), ".cache", "otelc-judges");
const report = createReport();
const work = mkdtempSync(join(tmpdir(), "otelc-stack-"));
const certificate = certificateIn(work);
const authority = join(work, "cert.pem");
const begun = Date.now();

const { out, failure } = build("02-queued", newest, work);
if (failure) throw new Error(failure);
const { project, failure: f2 } = composeProject(join(out, "compose"), join(cache, "bin", "docker-compose"), certificate);
if (f2) throw new Error(f2);
const stack = await createStack(project, cache, { work });
try {
  await stack.up();
  console.log("up after", Math.round((Date.now() - begun) / 1000));
  const traffic = createTraffic(stack, { cache, work, authority });
  await flow(stack, traffic, report, "02-queued");
  console.log(stack.memory(), stack.crashes);
  console.log("late", await stack.down());
} catch (error) { console.log(error.stack); }
finally {
  await stack.close();
  rmSync(work, { recursive: true, force: true });
}
console.log("took", Math.round((Date.now() - begun) / 1000));
report.close();

// A judge that cannot say no is no judge: of a rule that never fires and of one that always does, both must be told.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { freePort } from "../proofs/collector.mjs";
import { createReport } from "../report.mjs";
import { sayFired, saySilent } from "./verdict.mjs";
import { watchAlerts } from "./watch.mjs";

const rules = `groups:
  - name: a
    rules:
      - {alert: Deaf, expr: vector(1) > 1, labels: {node: a}}
      - {alert: Loud, expr: vector(1), labels: {node: a}}
`;

export async function selfTest({ work, cache, report }) {
  const folder = join(work, "selftest");
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  writeFileSync(join(folder, "rules.yml"), rules);
  writeFileSync(join(folder, "prometheus.yml"), "global: {evaluation_interval: 1s}\nrule_files: [rules.yml]\n");
  const prometheus = spawn(join(cache, "bin", "prometheus"), ["--config.file=prometheus.yml", "--storage.tsdb.path=data", `--web.listen-address=127.0.0.1:${port}`], { cwd: folder, stdio: "ignore" });
  const ended = once(prometheus, "close");
  const watch = watchAlerts(() => fetch(`http://127.0.0.1:${port}/api/v1/alerts`).then((answer) => answer.text(), () => ""), 0.2);
  const lines = [];
  const inner = createReport((line) => lines.push(line));
  await sayFired(watch, { name: "of itself", expects: ["Loud of a"], since: Date.now(), seconds: 30 }, inner);
  await sayFired(watch, { name: "of itself", expects: ["Deaf of a"], since: Date.now(), seconds: 3 }, inner);
  saySilent(watch, [], "silence", inner);
  await watch.close();
  prometheus.kill("SIGKILL");
  await ended;
  const said = lines.map((line) => line.replace(/\d+ s/, "N s").replace(/\d+ times/, "N times"));
  const wanted = ["ok   alerts: Loud of a: fired after N s: of itself", "FAIL alerts: Deaf of a: it does not fire within N s: of itself", "FAIL alerts: silence: Loud of a fired"];
  if (wanted.every((line, index) => said[index] === line)) report.pass("alerts: self-test", "a rule that never fires and one that always does were told");
  else report.fail("alerts: self-test", said.join(" | "));
}

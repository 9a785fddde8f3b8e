// Run as a process of its own, to be killed, raced or robbed of its rights: builds one generation after another into a folder.
import { createDiagnostics } from "../../src/diagnostics/diagnostic.js";
import { dirname } from "node:path";
import { exclusively } from "../../src/write/guard.js";
import { plan } from "../../src/write/plan.js";
import { reportDisk } from "../../src/write/refusal.js";
import { keepWhole } from "../../src/write/keeper.js";
import { settle, swapOf, sweep, write } from "../../src/write/write.js";
import { generation } from "./generation.js";

const [folder = "", from = "0", to = "1"] = process.argv.slice(2);
process.stdout.write("ready\n");
for (let number = Number(from); number < Number(to); number++) {
  const log = createDiagnostics();
  const artifacts = Object.entries(generation(number)).map(([path, documents]) => ({ path, documents, origin: [] }));
  try {
    exclusively(dirname(folder), [], log, () => {
      settle(folder);
      const made = plan({ folder, artifacts, otelcVersion: "1.0.0", collectorVersion: "0.158.0", force: false, hasModes: true, origin: [] }, log);
      const release = keepWhole(swapOf(made));
      write(made);
      release();
      sweep(folder);
    });
  } catch (error) {
    if (!reportDisk(error, folder, [], log)) throw error;
  }
  if (log.all.length > 0) {
    process.stdout.write(`${JSON.stringify(log.all)}\n`);
    process.exit(1);
  }
}

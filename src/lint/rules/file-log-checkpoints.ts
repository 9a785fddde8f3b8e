import { componentsOf } from "../arithmetic/pipelines.js";
import { optionPath } from "../arithmetic/options.js";
import { optionAt } from "../../model/flow.js";
import type { ModelRule } from "../rule.js";

const tailed = (options: string): string => [
  "const logs = loki();", "",
  "collectors: {",
  `  node: agent({ from: { logs: [receivers.fileLog({ include: ["/var/log/pods/*/*/*.log"], ${options} })] }, to: logs, mounts: [hostPath("/var/log/pods")] }),`,
  "},",
].join("\n");

export const fileLogCheckpoints: ModelRule = {
  name: "file-log-checkpoints",
  summary: "log files that are tailed without remembering where",
  severity: "warning",
  why: "After a restart the files are read from their end, and what was written meanwhile is skipped; or from their beginning, and everything is sent again.",
  good: [{ config: tailed('storage: extensions.fileStorage({ volume: "1Gi" })') }],
  bad: [{ config: tailed(""), finds: ['Receiver "file_log" of collector "node" does not remember how far it has read.'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors) {
      for (const receiver of componentsOf(collector, "receiver", "file_log")) {
        const storage = optionAt(receiver, "storage");
        if (receiver.isRaw || (storage !== undefined && storage !== null)) continue;
        report({ at: optionPath(receiver, "storage"), message: `Receiver "${receiver.id}" of collector "${collector.name}" does not remember how far it has read.`, fix: 'Give it a place: storage: extensions.fileStorage({ volume: "1Gi" }).' });
      }
    }
  },
};

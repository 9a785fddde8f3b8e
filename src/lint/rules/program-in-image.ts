import { componentsOf } from "../arithmetic/pipelines.js";
import type { ModelRule } from "../rule.js";

const tailing = (settings: string): string => `const logs = loki();

collectors: { node: agent({ ${settings} from: { logs: [receivers.journald({ directory: "/var/log/journal", storage: extensions.fileStorage({ volume: "1Gi" }) })] }, to: logs, mounts: [hostPath("/var/log/journal")] }) },`;

/** Receivers that run a program of their own; the published images hold nothing but the collector. */
const programs: Readonly<Record<string, string>> = { journald: "journalctl", jmx: "java" };

export const programInImage: ModelRule = {
  name: "program-in-image",
  summary: "a receiver that runs a program which the image does not hold",
  severity: "error",
  why: "The published images hold the collector and nothing else: it does not find the program, and ends when it starts.",
  good: [{ config: tailing('image: "registry.example.com/otelcol-journald:1.0.0",') }],
  bad: [{ config: tailing(""), finds: ['Receiver "journald" of collector "node" runs journalctl, which is not in "otel/opentelemetry-collector-contrib:0.158.0".'] }],
  sees: "model",
  check(model, report) {
    for (const collector of model.collectors.filter(({ isCustomImage }) => !isCustomImage)) {
      for (const receiver of componentsOf(collector, "receiver")) {
        const program = programs[receiver.type];
        // In another root it is the host's own program.
        if (program === undefined || receiver.options["root_path"] !== undefined) continue;
        report({
          at: receiver.origin, message: `Receiver "${receiver.id}" of collector "${collector.name}" runs ${program}, which is not in "${collector.image}".`,
          fix: `Name an image that holds both: image.`, notes: [{ message: "The collector is here.", at: collector.origin }],
        });
      }
    }
  },
};

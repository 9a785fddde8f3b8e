// A collector's image holds nothing that could ask whether it is well, so a small service beside it asks over the network.
// It has a network of its own: one shared with the collector would be lost whenever that restarts.
import type { Workload } from "../../src/workload/workload.js";
import { mirrored, type Project, type Service } from "./project.js";
import { cpus, escaped, hardening, labels, memory } from "./safeguards.js";

export const busybox = "busybox:1.37.0";

const nobody = { uid: 65_534, gid: 65_534 } as const;

/** Healthy while every replica answers; it waits for nothing, so that it says so from the beginning. */
export function probeService(workload: Workload, instances: readonly string[], replicas: number, project: Project): Readonly<Record<string, Service>> {
  const { probe } = workload;
  if (probe === null || probe.http === null) return {};
  const ask = (host: string): string => `wget -q -T ${probe.timeoutSeconds} -O /dev/null "http://${host}:${probe.http?.port}${probe.http?.path}"`;
  const questions = replicas > instances.length ? askEvery(workload.name, replicas, ask) : instances.map(ask).join(" && ");
  return {
    [`${workload.name}-probe`]: {
      image: mirrored(busybox, project),
      depends_on: Object.fromEntries([...instances].sort().map((name) => [name, { condition: "service_started" }])),
      command: ["sleep", "infinity"],
      restart: "unless-stopped",
      healthcheck: { test: ["CMD-SHELL", escaped(questions)], interval: `${probe.periodSeconds}s`, timeout: `${probe.timeoutSeconds * replicas + 1}s`, retries: probe.failures, start_period: `${probe.startSeconds}s` },
      ...hardening(nobody),
      labels: labels("probe", project, questions),
      deploy: { resources: { limits: { cpus: cpus(100), memory: memory(32 * 2 ** 20) } } },
      // An endless sleep does not hear SIGTERM as process 1; an init does.
      init: true,
    },
  };
}

/** Replicas of one service share its name, which resolves to those that run. */
function askEvery(name: string, replicas: number, ask: (host: string) => string): string {
  return [
    "count=0",
    `for address in $(nslookup -type=a ${name} | awk '/^Name/ { found = 1 } found && /^Address/ { print $2 }'); do`,
    `  ${ask("$address")} || exit 1`,
    "  count=$((count + 1))",
    "done",
    `[ "$count" -ge ${replicas} ]`,
  ].join("\n");
}

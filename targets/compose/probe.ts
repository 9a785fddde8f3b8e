// A collector's image holds nothing that could ask whether it is well, so a small service beside it asks over the network.
import type { Workload } from "../../src/workload/workload.js";
import { mirrored, type Project, type Service } from "./project.js";
import { cpus, hardening, labels, memory } from "./service.js";

export const busybox = "busybox:1.37.0";

const nobody = { uid: 65_534, gid: 65_534 } as const;

/** Healthy while every instance answers; it waits for nothing, so that it says so from the beginning. */
export function probeService(workload: Workload, instances: readonly string[], project: Project): Readonly<Record<string, Service>> {
  const { probe } = workload;
  if (probe === null || probe.http === null) return {};
  const { port, path } = probe.http;
  const questions = instances.map((name) => `wget -q -T ${probe.timeoutSeconds} -O /dev/null http://${name}:${port}${path}`).join(" && ");
  return {
    [`${workload.name}-probe`]: {
      image: mirrored(busybox, project),
      depends_on: Object.fromEntries([...instances].sort().map((name) => [name, { condition: "service_started" }])),
      command: ["sleep", "infinity"],
      restart: "unless-stopped",
      healthcheck: { test: ["CMD-SHELL", questions], interval: `${probe.periodSeconds}s`, timeout: `${probe.timeoutSeconds * instances.length + 1}s`, retries: probe.failures, start_period: `${probe.startSeconds}s` },
      ...hardening(nobody),
      labels: labels("probe", project, questions),
      deploy: { resources: { limits: { cpus: cpus(100), memory: memory(32 * 2 ** 20) } } },
      // An endless sleep does not hear SIGTERM as process 1; an init does.
      init: true,
    },
  };
}

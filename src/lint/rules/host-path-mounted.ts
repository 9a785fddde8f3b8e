import type { ComponentNode } from "../../model/model.js";
import { optionAt } from "../../model/flow.js";
import type { Path } from "../../diagnostics/diagnostic.js";
import { optionPath } from "../arithmetic/options.js";
import { composeServices, mountedPaths } from "../documents/compose.js";
import { containersOf, mountPathsOf, objectsOf, workloadsIn } from "../documents/kubernetes.js";
import { listOf } from "../documents/record.js";
import type { DocumentRule } from "../rule.js";

const tailing = (include: string, mount: string): string => [
  "const logs = loki();", "",
  `collectors: { node: agent({ from: { logs: [receivers.fileLog({ include: ["${include}"], storage: extensions.fileStorage({ volume: "1Gi" }) })] }, to: logs, mounts: [hostPath("${mount}")], sendingQueue: { volume: "5Gi" } }) },`,
].join("\n");

/** What a receiver reads from the file system, and where it says so. */
const readers: Readonly<Record<string, { readonly option: string; readonly unset?: string }>> = {
  file_log: { option: "include" },
  otlp_json_file: { option: "include" },
  file_stats: { option: "include" },
  journald: { option: "directory" },
  docker_stats: { option: "endpoint", unset: "unix:///var/run/docker.sock" },
  podman_stats: { option: "endpoint", unset: "unix:///run/podman/podman.sock" },
};

export const hostPathMounted: DocumentRule = {
  name: "host-path-mounted",
  summary: "a receiver that reads a path which nobody mounts",
  severity: "warning",
  why: "A container sees its own file system: what the host has there is not in it. The collector starts, and reads nothing.",
  good: [{ config: tailing("/srv/logs/*/*.log", "/srv/logs") }, { config: tailing("/hostfs/srv/logs/*.log", "/") }],
  bad: [
    { config: tailing("/srv/logs/*.log", "/srv/data"), finds: ['Receiver "file_log" of collector "node" reads "/srv/logs/*.log", and nothing is mounted there.'] },
    { config: tailing("/var/log/containers/*.log", "/var/log/containers"), finds: ['reads "/var/log/containers/*.log", and nothing is mounted at /var/log/pods, where its links lead.'] },
  ],
  sees: "documents",
  check(artifacts, target, model, report) {
    const containers = [
      ...composeServices(artifacts, target, model).map((service) => ({ name: service.name, mounts: mountedPaths(service) })),
      ...workloadsIn(objectsOf(artifacts, target, model)).map((workload) => ({ name: workload.name, mounts: containersOf(workload).flatMap(mountPathsOf) })),
    ];
    for (const collector of model.collectors.filter(({ isCustomImage }) => !isCustomImage)) {
      const own = containers.find(({ name }) => name === collector.name || name === `${collector.name}-1`);
      if (own === undefined) continue;
      for (const receiver of collector.components.filter(({ kind }) => kind === "receiver")) {
        for (const { path, at } of pathsOf(receiver).filter((each) => !own.mounts.some((mount) => meets(mount, each.folder)))) {
          report({
            at, message: `Receiver "${receiver.id}" of collector "${collector.name}" reads "${path}", and nothing is mounted ${linked.test(path) ? "at /var/log/pods, where its links lead" : "there"}.`,
            fix: linked.test(path) ? 'Read the files themselves: include: ["/var/log/pods/*/*/*.log"], mounts: [hostPath("/var/log/pods")].' : 'Mount it: mounts: [hostPath("...")], and read below the same path; hostPath("/") is seen as /hostfs.',
          });
        }
      }
    }
  },
};

/** The kubelet's links to the logs of pods: they name the path on the node, wherever the folder of links is mounted. */
const linked = /\/var\/log\/containers\//;

interface Read { readonly path: string; readonly folder: string; readonly at: Path }

function pathsOf(receiver: ComponentNode): readonly Read[] {
  const reader = readers[receiver.type];
  if (reader === undefined) return [];
  const said = optionAt(receiver, reader.option) ?? reader.unset;
  const one = optionPath(receiver, reader.option);
  const all = Array.isArray(said) ? listOf(said).map((path, index) => ({ path, at: [...one, index] })) : [{ path: said, at: one }];
  return all.flatMap(({ path, at }) => {
    const plain = typeof path === "string" ? path.replace(/^unix:\/\//, "") : "";
    // What comes from the environment is known only where it runs.
    return plain.startsWith("/") && !plain.includes("${") ? [{ path: plain, folder: linked.test(plain) ? "/var/log/pods" : plain.replace(/[*?[{].*$/, "").replace(/\/[^/]*$/, ""), at }] : [];
  });
}

/** A pattern may reach into what is mounted from above it. */
function meets(mount: string, folder: string): boolean {
  return mount === "/" || folder === mount || folder.startsWith(`${mount}/`) || mount.startsWith(`${folder}/`);
}

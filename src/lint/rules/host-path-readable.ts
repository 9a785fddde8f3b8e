import { composeServices, type ComposeService } from "../documents/compose.js";
import { fieldsOf, listOf, textOf } from "../documents/record.js";
import type { DocumentRule } from "../rule.js";

const tailing = (path: string, patch = ""): string => [
  "const logs = loki();", "",
  `targets: [compose({ patches: [${patch}] })],`,
  `collectors: { node: agent({ from: { logs: [receivers.fileLog({ include: ["${path}/*.log"], storage: extensions.fileStorage({ volume: "1Gi" }) })] }, to: logs, mounts: [hostPath("${path}")], sendingQueue: { volume: "5Gi" } }) },`,
].join("\n");

/** Folders that only root may enter, on every distribution. */
const rootOnly: readonly string[] = ["/var/log/pods", "/var/log/containers", "/var/log/audit", "/var/lib/docker", "/var/lib/containerd", "/root"];
/** Sockets that only root and a group of their own may use. */
const sockets: readonly string[] = ["/var/run/docker.sock", "/run/docker.sock"];

export const hostPathReadable: DocumentRule = {
  name: "host-path-readable",
  summary: "a path of the host that the container's user may not read",
  severity: "warning",
  why: "The collector starts, says so in its log, and reads nothing.",
  good: [{ config: tailing("/srv/logs") }, { config: tailing("/var/log/pods", 'patch({ kind: "service", name: "node" }, { user: "0:0" })') }],
  bad: [{ config: tailing("/var/log/pods"), finds: ['Service "node" runs as user 10001, and only root may read "/var/log/pods".'] }],
  sees: "documents",
  check(artifacts, target, model, report) {
    for (const service of composeServices(artifacts, target, model)) {
      const user = textOf(service.fields["user"])?.split(":")[0];
      const paths = boundPaths(service);
      // Root may use the socket as well, so what only root may read comes first.
      const path = paths.find((each) => rootOnly.some((folder) => each === folder || each.startsWith(`${folder}/`))) ?? paths.find((each) => sockets.includes(each) && listOf(service.fields["group_add"]).length === 0);
      if (path === undefined || user === undefined || !/^[1-9]\d*$/.test(user)) continue;
      const isSocket = sockets.includes(path);
      report({
        at: service.at, message: `Service "${service.name}" runs as user ${user}, and only root${isSocket ? " and its group" : ""} may ${isSocket ? "use" : "read"} "${path}".`,
        fix: `Patch it: patch({ kind: "service", name: "${service.name}" }, { ${isSocket ? 'group_add: ["<the group of the socket>"]' : 'user: "0:0"'} }).`,
      });
    }
  },
};

function boundPaths({ fields }: ComposeService): readonly string[] {
  return listOf(fields["volumes"]).flatMap((entry) => {
    if (typeof entry === "string") return [entry.split(":")[0] ?? ""];
    const { type, source } = fieldsOf(entry);
    return type === "bind" && typeof source === "string" ? [source] : [];
  });
}

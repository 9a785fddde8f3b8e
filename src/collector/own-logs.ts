// Where the log of a collector's own pod lies on its node, and whether a receiver that tails the node's files takes it in.
import type { CollectorNode } from "../model/model.js";

interface OwnLog { readonly path: string; readonly pattern: string }

/** Patterns that leave a pod's own logs out of what is read; those of folders that no pattern reaches are not among them. */
export function ownLogsRead(include: readonly string[], exclude: readonly string[], collector: Pick<CollectorNode, "name" | "mode">, namespace: string): readonly string[] {
  const found = include.flatMap((pattern) => {
    // A host's folder may be mounted anywhere: what stands in front of its path is the mount.
    const mount = /^(.*?)\/var\/log\//.exec(pattern)?.[1];
    return mount === undefined ? [] : ownLogs(collector, namespace).map((log) => ({ path: mount + log.path, pattern: mount + log.pattern })).filter(({ path }) => takesIn(pattern, path));
  });
  return [...new Set(found.filter(({ path }) => !exclude.some((pattern) => takesIn(pattern, path))).map(({ pattern }) => pattern))];
}

/** As the kubelet names them; pods of a DaemonSet have five characters behind its name. */
function ownLogs({ name, mode }: Pick<CollectorNode, "name" | "mode">, namespace: string): readonly OwnLog[] {
  const pod = `${name}-${mode === "daemonset" ? "?????" : "*"}`;
  const like = `${name}-x7k2p`;
  return [
    { path: `/var/log/pods/${namespace}_${like}_0a1b/collector/0.log`, pattern: `/var/log/pods/${namespace}_${pod}_*/*/*` },
    { path: `/var/log/containers/${like}_${namespace}_collector-0a1b.log`, pattern: `/var/log/containers/${pod}_${namespace}_*` },
  ];
}

/** Whether a pattern of the receiver names a path: `*` and `?` within one folder, `**` across folders, `{a,b}` and `[ab]` as shells have them. */
export function takesIn(pattern: string, path: string): boolean {
  const expression = pattern.replaceAll(/\*\*\/?|[*?{},]|[.+^$()|\\]/g, (found) => {
    if (found.startsWith("**")) return found.endsWith("/") ? "(?:.*/)?" : ".*";
    return { "*": "[^/]*", "?": "[^/]", "{": "(?:", "}": ")", ",": "|" }[found] ?? `\\${found}`;
  });
  try {
    return new RegExp(`^${expression}$`).test(path);
  } catch {
    return false;
  }
}

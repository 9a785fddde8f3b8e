// The namespaces: restricted for everything, and a privileged one for what must see its host.
import { agentsNamespace, type Cluster, seesHost } from "./cluster.js";
import { stackLabels } from "./labels.js";
import type { Emitted } from "./object.js";

export function namespacesOf(cluster: Cluster): readonly Emitted[] {
  if (!cluster.settings.createsNamespace) return [];
  return namespaceNames(cluster).map(({ name, level }) => ({
    path: "00-namespace.yaml", origin: cluster.target.origin,
    object: { apiVersion: "v1", kind: "Namespace", metadata: { name, labels: { ...stackLabels(cluster), ...podSecurityLabels(level) } } },
  }));
}

interface Level { readonly name: string; readonly level: "restricted" | "privileged" }

export function namespaceNames({ model, settings }: Cluster): readonly Level[] {
  const agents: readonly Level[] = model.collectors.some(seesHost) ? [{ name: agentsNamespace(settings), level: "privileged" }] : [];
  return [{ name: settings.namespace, level: "restricted" }, ...agents];
}

function podSecurityLabels(level: string): Readonly<Record<string, string>> {
  return Object.fromEntries(["enforce", "audit", "warn"].flatMap((mode) => [[`pod-security.kubernetes.io/${mode}`, level], [`pod-security.kubernetes.io/${mode}-version`, "latest"]]));
}

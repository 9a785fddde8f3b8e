// What SECRETS.md asks for before the folder is applied, done as it says: namespaces that must be there, and the line that makes each Secret.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { lastWords, runBeside } from "../program.mjs";

/** Namespaces that the stack does not make itself, with the pod security level that the guide states. */
export function neededNamespaces(guide) {
  const section = /^## Namespaces\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(guide)?.[1] ?? "";
  return [...section.matchAll(/^- `([a-z0-9-]+)`(.*)$/gm)].map(([, name, rest]) => ({ name, level: rest.includes("privileged") ? "privileged" : "restricted" }));
}

/** Objects of the whole cluster that the guide says must be there. */
export function neededClasses(guide) {
  const named = (kind) => [...guide.matchAll(new RegExp(`^- The ${kind} \`([a-z0-9.-]+)\``, "gm"))].map(([, name]) => name);
  return [
    ...named("PriorityClass").map((name) => ({ path: "/apis/scheduling.k8s.io/v1/priorityclasses", object: { apiVersion: "scheduling.k8s.io/v1", kind: "PriorityClass", metadata: { name }, value: 1000 } })),
    ...named("StorageClass").map((name) => ({ path: "/apis/storage.k8s.io/v1/storageclasses", object: { apiVersion: "storage.k8s.io/v1", kind: "StorageClass", metadata: { name }, provisioner: "kubernetes.io/no-provisioner" } })),
  ];
}

/** The guide's commands, each with the variables that a user sets. Why the first of them failed, or undefined. */
export async function makeSecrets(guide, cluster, certificate, kubectl) {
  for (const line of [...guide.matchAll(/^.*kubectl .* create secret .*$/gm)].map(([text]) => text)) {
    const names = [...new Set([...line.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name))];
    const flag = (name) => new RegExp(`--(cert|key)="\\$${name}"`).exec(line)?.[1];
    const environment = Object.fromEntries(names.map((name) => [name, name.endsWith("_FILE") ? fileOf(name, flag(name), cluster.folder, certificate) : "only-for-conformance"]));
    const said = await runBeside("bash", ["-euo", "pipefail", "-c", `kubectl() { "${kubectl}" "$@"; }\n${line}`], { timeout: 60_000, cwd: cluster.folder, env: { ...process.env, ...environment, KUBECONFIG: cluster.kubeconfig } });
    if (!said.succeeded) return `${line}: ${lastWords(said.output)}`;
  }
  return undefined;
}

function fileOf(name, flag, folder, certificate) {
  const path = join(folder, name);
  writeFileSync(path, certificate[flag] ?? "only-for-conformance", { mode: 0o600 });
  return path;
}

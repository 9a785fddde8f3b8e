// What the pod security standard "restricted" objects to in a pod.
import type { Path } from "../../src/diagnostics/diagnostic.js";
import { listOf, recordOf, textOf } from "./settings.js";

export interface Objection { readonly path: Path; readonly objection: string }

type Fields = Readonly<Record<string, unknown>>;

export function podSecurityObjections(pod: Fields): readonly Objection[] {
  const containers = ["initContainers", "containers"].flatMap((list) => listOf(pod[list]).map((container, index) => ({ path: [list, index] as const, container: recordOf(container) })));
  return [...hostObjections(pod), ...volumeObjections(pod), ...containers.flatMap(({ path, container }) => containerObjections(container, pod).map((each) => ({ ...each, path: [...path, ...each.path] })))];
}

function hostObjections(pod: Fields): readonly Objection[] {
  return ["hostNetwork", "hostPID", "hostIPC"].filter((field) => pod[field] === true).map((field) => ({ path: [field], objection: `shares its host's ${field.slice(4).toLowerCase()}` }));
}

const allowedVolumes = new Set(["configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret", "image"]);

function volumeObjections(pod: Fields): readonly Objection[] {
  return listOf(pod["volumes"]).flatMap((volume, index) => {
    const kind = Object.keys(recordOf(volume)).find((key) => key !== "name" && !allowedVolumes.has(key));
    return kind === undefined ? [] : [{ path: ["volumes", index, kind], objection: `has a volume of type ${kind}` }];
  });
}

function containerObjections(container: Fields, pod: Fields): readonly Objection[] {
  const own = recordOf(container["securityContext"]);
  const shared = recordOf(pod["securityContext"]);
  const capabilities = recordOf(own["capabilities"]);
  const added = listOf(capabilities["add"]).filter((name) => name !== "NET_BIND_SERVICE");
  const name = textOf(container["name"]) ?? "";
  const isPort = (port: unknown): boolean => Number(recordOf(port)["hostPort"] ?? 0) > 0;
  const seccomp = textOf(recordOf(own["seccompProfile"] ?? shared["seccompProfile"])["type"]);
  const found: readonly (readonly [boolean, Path, string])[] = [
    [own["privileged"] === true, ["privileged"], "runs privileged"],
    [own["allowPrivilegeEscalation"] !== false, ["allowPrivilegeEscalation"], "allows privilege escalation"],
    [!listOf(capabilities["drop"]).includes("ALL"), ["capabilities", "drop"], "does not drop all capabilities"],
    [added.length > 0, ["capabilities", "add"], `adds ${added.map(String).join(", ")}`],
    [(own["runAsNonRoot"] ?? shared["runAsNonRoot"]) !== true, ["runAsNonRoot"], "may run as root"],
    [own["runAsUser"] === 0 || (own["runAsUser"] === undefined && shared["runAsUser"] === 0), ["runAsUser"], "runs as user 0"],
    [seccomp !== "RuntimeDefault" && seccomp !== "Localhost", ["seccompProfile"], "has no seccomp profile"],
  ];
  const ports = listOf(container["ports"]).flatMap((port, index) => (isPort(port) ? [{ path: ["ports", index, "hostPort"], objection: `binds a port of its host in container "${name}"` }] : []));
  return [...found.filter(([isWrong]) => isWrong).map(([, path, what]) => ({ path: ["securityContext", ...path], objection: `${what} in container "${name}"` })), ...ports];
}

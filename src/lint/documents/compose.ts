// Services of a Compose project as it is about to be written, and where in the stack to point.
import type { Path } from "../../diagnostics/diagnostic.js";
import type { Artifact } from "../../emit/artifact.js";
import type { Model, TargetNode } from "../../model/model.js";
import { oncePer } from "../../emit/once.js";
import { fieldsOf, inside, isRecord, listOf, textOf, type Fields } from "./record.js";

export interface ComposeService { readonly name: string; readonly fields: Fields; readonly at: Path }

export const composeServices = oncePer((artifacts: readonly Artifact[], target: TargetNode, model: Model): readonly ComposeService[] =>
  artifacts.filter((artifact) => artifact.schema === "compose").flatMap((artifact) => listOf(artifact.documents).flatMap((document) =>
    Object.entries(fieldsOf(inside(document, "services"))).filter(([, fields]) => isRecord(fields)).map(([name, fields]) => ({ name, fields: fieldsOf(fields), at: originOf(name, target, model, artifact) })))));

/** A service of the user's own, the patch that changed it, the node that it was made of. */
function originOf(name: string, target: TargetNode, model: Model, artifact: Artifact): Path {
  if (name in fieldsOf(target.options["services"])) return [...target.origin, "options", "services", name];
  const patch = target.patches.find((each) => each.kind.toLowerCase() === "service" && each.name === name);
  if (patch !== undefined) return patch.origin;
  const nodes = nodesOf(model);
  // The longest name that the service's own begins with: `edge-1` and `edge-lb` are of `edge`.
  for (let part = name; part !== ""; part = part.slice(0, Math.max(0, part.lastIndexOf("-")))) {
    const at = nodes.get(part);
    if (at !== undefined) return at;
  }
  return artifact.origin;
}

/** Where each node stands, by name. */
const nodesOf = oncePer((model: Model): ReadonlyMap<string, Path> => new Map([...model.services, ...model.collectors].map((node) => [node.name, node.origin])));

export interface Mount { readonly source: string; readonly target: string; readonly isReadOnly: boolean }

/** Named volumes of a service, in the short form and the long one. */
export function namedVolumes(service: ComposeService): readonly Mount[] {
  return listOf(service.fields["volumes"]).flatMap((entry) => {
    if (typeof entry === "string") {
      const [source = "", target = "", mode = ""] = entry.split(":");
      return target === "" || /^[./~$]/.test(source) ? [] : [{ source, target, isReadOnly: mode.split(",").includes("ro") }];
    }
    const { type, source, target, read_only: readOnly } = fieldsOf(entry);
    return type === "volume" && typeof source === "string" && typeof target === "string" ? [{ source, target, isReadOnly: readOnly === true }] : [];
  });
}

/** Paths in the container at which anything is mounted: volumes, folders of the host, temporary ones. */
export function mountedPaths({ fields }: ComposeService): readonly string[] {
  const volumes = listOf(fields["volumes"]).map((entry) => (typeof entry === "string" ? entry.split(":")[1] : textOf(fieldsOf(entry)["target"])));
  const temporary = listOf(fields["tmpfs"]).map((entry) => textOf(entry)?.split(":")[0]);
  return [...volumes, ...temporary].filter((path) => path !== undefined);
}

/** Replicas that the document asks for. */
export function replicasOf({ fields }: ComposeService): number {
  const stated = inside(fields, "deploy", "replicas") ?? fields["scale"];
  return typeof stated === "number" ? stated : 1;
}

export function imageOfService({ fields }: ComposeService): string | undefined {
  return textOf(fields["image"]);
}

/** A job ends by itself: `restart: "no"`, or only on failure. */
export function isJob({ fields }: ComposeService): boolean {
  const restart = textOf(fields["restart"]) ?? "";
  return restart === "no" || restart.startsWith("on-failure");
}

/** Everything that a service runs, as one text. */
export function scriptOf({ fields }: ComposeService): string {
  return JSON.stringify([fields["entrypoint"], fields["command"]]);
}

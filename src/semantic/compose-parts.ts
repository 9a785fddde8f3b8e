// Services of a Compose project. Replicas are services of their own there (otel-gateway-1, otel-gateway-2) that share a network alias; they are one part.
import { isJob, namedVolumes, replicasOf, type ComposeService } from "../lint/documents/compose.js";
import { fieldsOf, inside, isRecord, listOf, textOf, type Fields } from "../lint/documents/record.js";
import type { Part, Port } from "./part.js";
import type { Tree } from "./tree.js";

export function composeParts(tree: Tree, project: Fields): readonly Part[] {
  const services = Object.entries(fieldsOf(project["services"])).filter(([, fields]) => isRecord(fields)).map(([name, fields]): ComposeService => ({ name, fields: fieldsOf(fields), at: [] }));
  const groups = new Map<string, ComposeService[]>();
  // What only waits for another service, or gives a volume to its user, holds nothing and serves nobody.
  for (const service of services.filter(({ fields }) => !["probe", "volume-owner"].includes(String(inside(fields, "labels", "dev.otelc.component"))))) {
    const name = groupOf(service);
    groups.set(name, [...(groups.get(name) ?? []), service]);
  }
  return [...groups].map(([name, members]) => partOf(name, members, tree, project));
}

function groupOf({ name, fields }: ComposeService): string {
  const aliases = listOf(inside(fields, "networks", "default", "aliases")).map(textOf);
  return aliases.find((alias) => alias !== undefined && new RegExp(`^${alias}-\\d+$`).test(name)) ?? name;
}

function partOf(name: string, members: readonly ComposeService[], tree: Tree, project: Fields): Part {
  const [first] = members;
  const fields = first?.fields ?? {};
  return {
    name, kind: "service", place: textOf(project["name"]) ?? "", isJob: first !== undefined && isJob(first), scaling: undefined, rollout: "at once", admits: undefined, fixed: {},
    images: [...new Set(members.flatMap((member) => textOf(member.fields["image"]) ?? []))],
    replicas: members.reduce((sum, member) => sum + replicasOf(member), 0),
    limits: Object.fromEntries(Object.entries(fieldsOf(inside(fields, "deploy", "resources", "limits"))).map(([key, value]) => [key === "cpus" ? "cpu" : key, String(value)])),
    volumes: members.flatMap((member) => namedVolumes(member)).map(({ source, target }) => ({ name: textOf(inside(project, "volumes", source, "name")) ?? source, size: undefined, path: target })),
    ports: members.flatMap((member) => listOf(member.fields["ports"]).map(portOf)),
    secrets: [...listOf(fields["secrets"]).flatMap((entry) => textOf(entry) ?? textOf(inside(entry, "source")) ?? []), ...fromEnvironment(fields)],
    configs: new Map(listOf(fields["volumes"]).flatMap((entry) => configsAt(textOf(inside(entry, "source")), tree))),
    start: members.map((member) => ({ ...member.fields, depends_on: undefined })),
  };
}

/** Secrets that are variables of .env. */
function fromEnvironment(fields: Fields): readonly string[] {
  return Object.values(fieldsOf(fields["environment"])).flatMap((value) => /^\$\{(\w+)\?/.exec(textOf(value) ?? "")?.[1] ?? []);
}

/** Files that are mounted from beside compose.yaml. */
function configsAt(source: string | undefined, { documents }: Tree): readonly (readonly [string, unknown])[] {
  if (source?.startsWith("./") !== true) return [];
  const path = source.slice(2);
  return [...documents].filter(([file]) => file === path || file.startsWith(`${path}/`)).map(([file, [document]]) => [file, document] as const);
}

function portOf(entry: unknown): Port {
  if (!isRecord(entry)) return { number: String(entry), from: "everywhere", isEncrypted: undefined };
  const address = textOf(entry["host_ip"]) ?? "0.0.0.0";
  return { number: String(entry["published"] ?? entry["target"]), from: /^(?:0\.0\.0\.0|::)$/.test(address) ? "everywhere" : address, isEncrypted: undefined };
}

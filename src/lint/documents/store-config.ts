// A store's own configuration as it is about to be written: a file of its folder, or a ConfigMap by its name.
import type { Path } from "../../diagnostics/diagnostic.js";
import { type Artifact, isText } from "../../emit/artifact.js";
import { toYaml } from "../../emit/yaml.js";
import type { Model, ServiceNode } from "../../model/model.js";
import { fieldsOf, inside, textOf } from "./record.js";

export interface StoreConfig { readonly service: ServiceNode; readonly at: Path; readonly text: string }

export function storeConfigs(artifacts: readonly Artifact[], type: string, model: Model): readonly StoreConfig[] {
  return model.services.filter((service) => service.type === type && !service.isExternal).flatMap((service) => artifacts.filter((artifact) => !isText(artifact)).flatMap((artifact) => textsIn(artifact, service, model).map((text) => ({ service, at: service.origin, text }))));
}

function textsIn({ documents, path }: Artifact, service: ServiceNode, model: Model): readonly string[] {
  if (typeof documents === "string") return [];
  if (path.startsWith(`config/${service.name}/`)) return documents.map((document) => toYaml(document));
  const maps = documents.filter((document) => inside(document, "kind") === "ConfigMap" && ownerOf(textOf(inside(document, "metadata", "name")) ?? "", model) === service.name);
  return maps.flatMap((map) => Object.entries(fieldsOf(inside(map, "data")))).flatMap(([key, text]) => (/\.ya?ml$/.test(key) ? [textOf(text) ?? ""] : []));
}

/** The longest name that a ConfigMap's own begins with. */
export function ownerOf(name: string, { services }: Model): string | undefined {
  return services.map((service) => service.name).filter((each) => name === each || name.startsWith(`${each}-`)).sort((left, right) => right.length - left.length)[0];
}

/** The lines of a block at the top of a file. */
export function blockOf(text: string, key: string): string {
  const [, ...rest] = text.split(new RegExp(`^${key}:`, "m"));
  return (rest[0] ?? "").split(/^\S/m)[0] ?? "";
}

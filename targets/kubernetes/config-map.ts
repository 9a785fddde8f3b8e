// A workload's files, as one ConfigMap of its own: a change restarts only what reads it.
import { fingerprint } from "../../src/emit/hash.js";
import { print } from "../../src/emit/yaml.js";
import type { ConfigFile, Workload } from "../../src/workload/workload.js";
import type { Cluster } from "./cluster.js";
import { metadataOf } from "./labels.js";
import type { Emitted } from "./object.js";

/** What the API server takes at most, keys and all. */
const largest = 1_000_000;

export function configMapOf(workload: Workload, cluster: Cluster): readonly Emitted[] {
  if (workload.configs.length === 0) return [];
  const data = Object.fromEntries(workload.configs.map((config) => [configKey(config, workload), textOf(config)]));
  const size = Object.values(data).reduce((sum, text) => sum + text.length, 0);
  if (size > largest) {
    cluster.log.error("emit/config-too-large", workload.origin, {
      message: `The files of "${workload.name}" hold ${size} bytes, and a ConfigMap takes ${largest}.`, why: "The API server refuses a larger object.", fix: "Take some of the files out, or bake them into an image of your own.",
    });
  }
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata: metadataOf(owner(workload), cluster, configName(workload)), data };
  return [{ path: `${configFolder(workload)}/configmap.yaml`, object, origin: workload.origin }];
}

/** The workloads of one store read one file, and share its ConfigMap: its name is that of the file's folder. */
export function configName(workload: Pick<Workload, "name" | "configs">): string {
  return `${configFolder(workload)}-config`;
}

function configFolder({ name, configs }: Pick<Workload, "name" | "configs">): string {
  return configs[0]?.file.split("/")[0] ?? name;
}

/** What belongs to all parts of a store is labelled as the store's. */
function owner(workload: Workload): Pick<Workload, "name" | "of" | "component"> {
  return configFolder(workload) === workload.of && workload.part !== undefined ? { name: workload.of, of: workload.of, component: "config" } : workload;
}

/** The file's name below its workload's folder; keys know no slashes. */
export function configKey(config: ConfigFile, workload: Workload): string {
  const prefix = `${configFolder(workload)}/`;
  return (config.file.startsWith(prefix) ? config.file.slice(prefix.length) : config.file).replaceAll("/", "_");
}

/** Part of the pod template: pods are replaced when, and only when, what they read has changed. */
export function configHash(workload: Workload): string {
  return fingerprint(workload.configs.map((config) => [config.path, textOf(config)]));
}

const texts = new WeakMap<ConfigFile, string>();

function textOf(config: ConfigFile): string {
  const text = texts.get(config) ?? print({ path: config.file, documents: "text" in config.content ? config.content.text : config.content.documents });
  texts.set(config, text);
  return text;
}

// What `kubectl apply -k` applies of a folder: its kustomization's resources, and nothing else that lies beside them.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

export function resourcesIn(folder) {
  const file = join(folder, "kustomization.yaml");
  return existsSync(file) ? (parse(readFileSync(file, "utf8")).resources ?? []) : [];
}

export function isResource(file) {
  return resourcesIn(file.folder).includes(file.path);
}

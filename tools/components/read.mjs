// The catalog of one version, whole.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const kinds = ["receiver", "processor", "exporter", "connector", "extension"];

export function readCatalog(folder) {
  const read = (path) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const entries = kinds.flatMap((kind) => (existsSync(join(folder, `${kind}s`)) ? readdirSync(join(folder, `${kind}s`)).filter((file) => file.endsWith(".json")).sort().map((file) => read(`${kind}s/${file}`)) : []));
  return { entries, definitions: read("definitions.json") };
}

/** A shared block's default is worth saying where every component that has the block agrees on it. */
export function agreedDefaults({ entries, definitions }) {
  const seen = new Map();
  const visit = (option, value, depth) => {
    if (option === undefined || depth > 12 || typeof value !== "object" || value === null) return;
    if (option.$ref !== undefined) {
      seen.set(option.$ref, [...(seen.get(option.$ref) ?? []), value]);
      visit(definitions[option.$ref], value, depth + 1);
      return;
    }
    for (const [key, child] of Object.entries(option.keys ?? {})) visit(child, value[key], depth + 1);
  };
  for (const { options = {}, defaults = {} } of entries) visit({ keys: options }, defaults, 0);
  return Object.fromEntries([...seen].map(([name, values]) => [name, values.reduce(common)]));
}

function common(left, right) {
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null || Array.isArray(left)) return JSON.stringify(left) === JSON.stringify(right) ? left : undefined;
  return Object.fromEntries(Object.keys(left).filter((key) => key in right).map((key) => [key, common(left[key], right[key])]).filter(([, value]) => value !== undefined));
}

/** Since when a key exists, from the table that adapts configurations to older collectors. */
export function sinceTable(source) {
  const facts = [...source.matchAll(/\{ kind: "(\w+)", type: "([\w*]+)", path: \[([^\]]*)\], since: "([\d.]+)" \}/g)].map(([, kind, type, path, since]) => ({ own: `${kind}/${type}`, path: path.replaceAll(/["\s]/g, "").replaceAll(",", "."), since }));
  return (own) => {
    const mine = facts.filter((fact) => fact.own === own);
    return (path) => mine.find((fact) => fact.path === path.join("."))?.since;
  };
}

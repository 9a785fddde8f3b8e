// The catalog of one version, whole.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

export const kinds = ["receiver", "processor", "exporter", "connector", "extension"];

export function readCatalog(folder) {
  const version = basename(folder);
  const read = (path) => JSON.parse(readFileSync(join(folder, path), "utf8"));
  const described = kinds.flatMap((kind) => (existsSync(join(folder, `${kind}s`)) ? readdirSync(join(folder, `${kind}s`)).filter((file) => file.endsWith(".json")).sort().map((file) => read(`${kind}s/${file}`)) : [])).map((entry) => ({ ...entry, isNear: /^v0\./.test(entry.moduleVersion ?? "") && entry.moduleVersion !== `v${version}` }));
  const has = new Set(described.map(({ kind, type }) => `${kind}/${type}`));
  const bare = read("index.json").components.filter(({ kind, type }) => !has.has(`${kind}/${type}`)).map(withoutOptions);
  const entries = [...described, ...bare].sort((left, right) => (left.type < right.type ? -1 : 1));
  return { entries, definitions: read("definitions.json") };
}

/** Types whose name the module's does not tell. */
const types = {
  ecsobserver: "ecs_observer", k8sleaderelector: "k8s_leader_elector", oidcauth: "oidc", logdedup: "log_dedup", dockerstats: "docker_stats", k8scluster: "k8s_cluster", k8sevents: "k8s_events",
  k8sobjects: "k8s_objects", kubeletstats: "kubelet_stats", tcplog: "tcp_log", udplog: "udp_log", signaltometrics: "signal_to_metrics",
};

/** A component whose options nobody publishes: its factory takes any. */
function withoutOptions({ type: listed, ...summary }) {
  const type = types[listed] ?? listed;
  const [, repository = "opentelemetry-collector-contrib", path = ""] = /github\.com\/open-telemetry\/([^/]+)\/(.*)$/.exec(summary.module ?? "") ?? [];
  return { options: {}, link: `https://github.com/open-telemetry/${repository}/tree/main/${path}`, ...summary, type, isBare: true };
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
  for (const { options = {}, defaults = {}, blockDefaults = {} } of entries.filter(({ grade }) => grade === "factory")) visit({ keys: options }, withBlocks(defaults, blockDefaults), 0);
  return Object.fromEntries([...seen].map(([name, values]) => [name, settled(values.reduce(common))]));
}

/** Defaults with what blocks hold once they are written. */
function withBlocks(defaults, blocks) {
  const whole = structuredClone(defaults ?? {});
  for (const [path, value] of Object.entries(blocks)) {
    const steps = path.split(".");
    const last = steps.pop();
    const parent = steps.reduce((here, step) => (here === undefined || here === null ? undefined : here[step]), whole);
    if (parent !== undefined && parent !== null) parent[last] = structuredClone(value);
  }
  return whole;
}

/** Shared blocks that some component lets its users switch off. */
export function switchedBlocks({ entries, definitions }) {
  const found = new Set();
  const visit = (option) => {
    if (option?.$ref !== undefined && option.keys?.enabled !== undefined) found.add(option.$ref);
    for (const child of [option?.of, ...(option?.anyOf ?? []), ...Object.values(option?.keys ?? {})]) if (child !== undefined) visit(child);
  };
  for (const { options = {} } of entries) visit({ keys: options });
  for (const definition of Object.values(definitions)) visit(definition);
  return found;
}

/** What compiled components have in common; one that says nothing of a key does not object. */
function common(left, right) {
  if (left === undefined || left === null) return right;
  if (right === undefined || right === null) return left;
  if (typeof left !== "object" || typeof right !== "object" || Array.isArray(left)) return JSON.stringify(left) === JSON.stringify(right) ? left : differing;
  return Object.fromEntries([...new Set([...Object.keys(left), ...Object.keys(right)])].map((key) => [key, common(left[key], right[key])]));
}

// Not a value of any option, so that nothing agrees with it again.
const differing = Symbol("differing");

function settled(value) {
  if (value === differing) return undefined;
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, settled(child)])) : value;
}

/** Since when a key exists, from the table that adapts configurations to older collectors. */
export function sinceTable(source) {
  const facts = [...source.matchAll(/\{ kind: "(\w+)", type: "([\w*]+)", path: \[([^\]]*)\], since: "([\d.]+)" \}/g)].map(([, kind, type, path, since]) => ({ own: `${kind}/${type}`, path: path.replaceAll(/["\s]/g, "").replaceAll(",", "."), since }));
  return (own) => {
    const mine = facts.filter((fact) => fact.own === own);
    return (path) => mine.find((fact) => fact.path === path.join("."))?.since;
  };
}

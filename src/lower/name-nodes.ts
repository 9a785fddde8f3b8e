// Gives every reachable node its name: the key it stands under, the name among its options, or its type.
import type { Diagnostics, Path } from "../diagnostics/diagnostic.js";
import { type PlainCollector, isCollector } from "../stack/collector.js";
import { isTuned } from "../stack/kafka.js";
import { type PlainNode, isPlainNode } from "../stack/node.js";
import type { PlainStack } from "../stack/stack.js";
import { isOverride } from "../stack/targets.js";
import { isDnsLabel, renaming } from "../stack/schema.js";
import type { NamedNode } from "./lowering.js";

const named: ReadonlySet<string> = new Set(["backend", "queue", "object-store", "database", "dashboards"]);

export function nameNodes(stack: PlainStack, at: Path, log: Diagnostics): ReadonlyMap<object, NamedNode> {
  const nodes = new Map<object, NamedNode>();
  for (const [name, collector] of Object.entries(stack.collectors)) {
    if (isCollector(collector)) add({ name, at: [...at, "collectors", name], value: collector }, nodes, log);
  }
  collect(stack, at, { nodes, seen: new Set(), log });
  return nodes;
}

interface Walk { readonly nodes: Map<object, NamedNode>; readonly seen: Set<object>; readonly log: Diagnostics }

function collect(value: unknown, at: Path, walk: Walk): void {
  if (typeof value !== "object" || value === null || walk.seen.has(value)) return;
  walk.seen.add(value);
  // An override is of a node that stands elsewhere: it brings none into the stack.
  if (isOverride(value)) return;
  if (isTuned(value)) {
    collect(value.to, [...at, "to"], walk);
    collect(value.options, [...at, "options"], walk);
    return;
  }
  if (isPlainNode(value) && named.has(value.kind)) add({ name: nameOf(value), at, value }, walk.nodes, walk.log);
  for (const [key, child] of Object.entries(value)) collect(child, [...at, Array.isArray(value) ? Number(key) : key], walk);
}

function nameOf(node: PlainNode): string {
  const { name } = node.options;
  return typeof name === "string" ? name : node.type.replace(/^external-/, "");
}

function add(node: NamedNode, nodes: Map<object, NamedNode>, log: Diagnostics): void {
  if (!isDnsLabel(node.name)) {
    log.error("validate/wrong-name", node.at, {
      on: "key",
      message: `"${node.name}" cannot be a name.`,
      why: "Names become DNS entries in Compose and in Kubernetes: lower-case letters, digits and hyphens, at most 63 characters, a letter or digit at both ends.",
      fix: renaming(node.name),
    });
  }
  const other = [...nodes.values()].find((candidate) => candidate.name === node.name && candidate.value !== node.value);
  if (other !== undefined) reportDuplicate(node, other, log);
  nodes.set(node.value, node);
}

function reportDuplicate(node: NamedNode, other: NamedNode, log: Diagnostics): void {
  const isSameType = node.value.type === other.value.type;
  log.error("validate/duplicate-name", node.at, {
    message: `Two nodes are called "${node.name}".`,
    why: isSameType ? "Each builder's call makes a node of its own, and a copy of one is another; their services, volumes and DNS names would be the same." : "Their services, volumes and DNS names would be the same.",
    fix: isCollector(node.value) || isCollector(other.value) ? "Give one of them another name." : `Use one value in both places, or name one: { name: "${node.name}-2" }.`,
    notes: [{ message: "The other one is here.", at: other.at, ...(isCollector(other.value) ? {} : { on: "value" as const }) }],
  });
}

export function collectorsOf(stack: PlainStack): readonly (readonly [string, PlainCollector])[] {
  return Object.entries(stack.collectors).flatMap(([name, collector]) => (isCollector(collector) ? [[name, collector] as const] : []));
}

// Graphviz' text.
import { type Graph, labelOf, type Role } from "./graph.js";

const shapes: Readonly<Record<Role, string>> = { outside: 'shape=box, style="rounded,dashed"', collector: "shape=box", queue: "shape=box, peripheries=2", store: "shape=cylinder", support: 'shape=box, style="rounded"' };

export function dot({ name, nodes, edges }: Graph): string {
  const lines = nodes.map(({ id, label, detail, role }) => `  ${quoted(id)} [label=${quoted(`${label}\n${detail}`)}, ${shapes[role]}];`);
  const arrows = edges.map((edge) => `  ${quoted(edge.from)} -> ${quoted(edge.to)} [label=${quoted(labelOf(edge).join("\n"))}${edge.purpose === "telemetry" || edge.purpose === "remote-write" ? "" : ", style=dashed"}];`);
  return [`digraph ${quoted(name)} {`, "  rankdir=LR;", '  node [fontname="sans-serif"];', '  edge [fontname="sans-serif", fontsize=10];', ...lines, ...arrows, "}", ""].join("\n");
}

function quoted(words: string): string {
  return `"${words.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n")}"`;
}

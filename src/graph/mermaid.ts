// Mermaid's text: GitHub and most wikis draw it.
import { type Graph, labelOf, type Role } from "./graph.js";

const shapes: Readonly<Record<Role, readonly [string, string]>> = { outside: ["([", "])"], collector: ["[", "]"], queue: ["[[", "]]"], store: ["[(", ")]"], support: ["(", ")"] };

export function mermaid({ nodes, edges }: Graph): string {
  const ids = new Map(nodes.map(({ id }, index) => [id, `n${index}`]));
  const lines = nodes.map(({ id, label, detail, role }) => `  ${ids.get(id) ?? ""}${shapes[role][0]}"${text(label)}<br/><small>${text(detail)}</small>"${shapes[role][1]}:::${role}`);
  const arrows = edges.map((edge) => {
    const arrow = edge.purpose === "telemetry" || edge.purpose === "remote-write" ? "-->" : "-.->";
    const label = labelOf(edge).map(text).join("<br/>");
    return `  ${ids.get(edge.from) ?? ""} ${arrow}${label === "" ? "" : `|"${label}"|`} ${ids.get(edge.to) ?? ""}`;
  });
  return ["flowchart LR", ...lines, ...arrows, "  classDef outside stroke-dasharray:4 3", "  classDef queue stroke-width:2px", ""].join("\n");
}

/** Inside quotes Mermaid reads entities, written with a hash. */
function text(words: string): string {
  return words.replaceAll("#", "#35;").replaceAll('"', "#quot;").replaceAll("<", "#lt;").replaceAll(">", "#gt;").replaceAll("|", "#124;");
}

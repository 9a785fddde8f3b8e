// Places on the page, by dagre: loaded only when a picture is wanted.
import { type Graph, type GraphEdge, type GraphNode, labelOf } from "./graph.js";

export interface Point { readonly x: number; readonly y: number }

export interface Placed {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly (GraphNode & Point & { readonly width: number; readonly height: number })[];
  readonly edges: readonly (GraphEdge & { readonly points: readonly Point[]; readonly lines: readonly string[]; readonly label: Point })[];
}

/** Widths of letters differ from font to font: this is a generous mean of what browsers choose for sans-serif. */
const letter = { label: 8.2, detail: 6.4, edge: 6.2 };
export const lineHeight = 15;
const margin = 24;

export async function layout(graph: Graph): Promise<Placed> {
  const { Graph: Layered, layout: place } = await import("@dagrejs/dagre");
  const layered = new Layered({ multigraph: true });
  layered.setGraph({ rankdir: "LR", nodesep: 28, ranksep: 56, edgesep: 18, marginx: margin, marginy: margin });
  for (const { id, label, detail } of graph.nodes) layered.setNode(id, { width: Math.max(label.length * letter.label, detail.length * letter.detail) + 32, height: 52 });
  graph.edges.forEach((edge, index) => {
    const lines = labelOf(edge);
    layered.setEdge(...endsOf(edge), { width: Math.max(10, ...lines.map((line) => line.length * letter.edge)) + 12, height: Math.max(1, lines.length) * lineHeight + 4, labelpos: "c" }, String(index));
  });
  place(layered);
  const { width = 0, height = 0 } = layered.graph();
  return {
    width: Math.ceil(width), height: Math.ceil(height),
    nodes: graph.nodes.map((node) => {
      const { x = 0, y = 0, width: wide, height: high } = layered.node(node.id);
      return { ...node, x, y, width: wide, height: high };
    }),
    edges: graph.edges.map((edge, index) => {
      const { points = [], x = 0, y = 0 } = layered.edge(...endsOf(edge), String(index));
      return { ...edge, points: isAgainst(edge) ? [...points].reverse() : points, lines: labelOf(edge), label: { x, y } };
    }),
  };
}

/** Data flows from left to right, so who asks for it (a query, a scrape, a look at a certificate) stands on its right. */
function isAgainst({ purpose }: GraphEdge): boolean {
  return purpose === "query" || purpose === "scrape" || purpose === "certificate";
}

function endsOf(edge: GraphEdge): readonly [string, string] {
  return isAgainst(edge) ? [edge.to, edge.from] : [edge.from, edge.to];
}

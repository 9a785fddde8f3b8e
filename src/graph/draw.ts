import type { Model } from "../model/model.js";
import { dot } from "./dot.js";
import { graphOf } from "./graph.js";
import { html } from "./html.js";
import { layout } from "./layout.js";
import { mermaid } from "./mermaid.js";
import { svg } from "./svg.js";

export async function draw(model: Model, format: "mermaid" | "dot" | "svg" | "html"): Promise<string> {
  const graph = graphOf(model);
  switch (format) {
    case "mermaid": return mermaid(graph);
    case "dot": return dot(graph);
    case "svg": return svg(await layout(graph), graph.name);
    case "html": return html(graph, svg(await layout(graph), graph.name));
    default: return format satisfies never;
  }
}

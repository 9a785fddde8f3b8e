// How data flows, as a graph that code hosts draw.
import type { Model } from "../../model/model.js";

export function flowGraph({ edges, collectors }: Model): string {
  const entries = collectors.filter(({ ports }) => ports.length > 0).map(({ name }) => name);
  const receiving = new Set(edges.filter(({ purpose }) => purpose === "telemetry").map(({ to }) => to));
  const lines = [
    ...entries.filter((name) => !receiving.has(name)).map((name) => `  clients([clients]) --> ${node(name)}`),
    ...edges.filter(({ purpose }) => purpose === "telemetry").map(({ from, to, signals }) => `  ${node(from)} -->|${signals.join(", ")}| ${node(to)}`),
    ...edges.filter(({ purpose }) => purpose === "remote-write" || purpose === "storage" || purpose === "query").map(({ from, to, purpose }) => `  ${node(from)} -.->|${purpose}| ${node(to)}`),
  ];
  return ["```mermaid", "flowchart LR", ...new Set(lines), "```"].join("\n");
}

/** Names hold hyphens, which ids of the graph do not take well beside arrows. */
function node(name: string): string {
  return `${name.replaceAll("-", "_")}["${name}"]`;
}

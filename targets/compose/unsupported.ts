// What Compose cannot express is said, never left out in silence.
import type { Path, Said } from "../../src/diagnostics/diagnostic.js";
import { balanced, type Project } from "./project.js";

export function reportUnsupported(project: Project): void {
  const { model, log } = project;
  const say = (origin: Path, said: Said): void => log.error("emit/not-on-compose", origin, said);
  for (const { name, options, origin } of model.services) if (options["mode"] === "microservices") say(origin, inParts(name));
  for (const node of balanced(model)) {
    const port = "ports" in node ? node.ports.find(({ protocol }) => protocol === "udp") : undefined;
    if (port !== undefined) say(node.expose.origin, overUdp(node.name, port.number));
  }
}

function inParts(name: string): Said {
  return {
    message: `"${name}" runs in microservices mode, which Compose does not offer.`, why: "Its parts need discovery, rolling updates and disruption budgets that an orchestrator gives.",
    fix: 'Run it as one process on Compose (mode: "monolithic"), or build this stack for Kubernetes only.',
  };
}

function overUdp(name: string, port: number): Said {
  return {
    message: `"${name}" listens on UDP ${port} behind a load balancer, and HAProxy balances no UDP.`, why: "What clients send to that port would reach nobody.",
    fix: "Expose that receiver from a collector of its own by hostPorts().",
  };
}

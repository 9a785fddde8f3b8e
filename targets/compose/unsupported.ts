// What Compose cannot express is said, never left out in silence.
import type { Path, Said } from "../../src/diagnostics/diagnostic.js";
import { balanced, type Project } from "./project.js";

export function reportUnsupported(project: Project): void {
  const { model, log } = project;
  const say = (origin: Path, said: Said): void => log.error("emit/not-on-compose", origin, said);
  for (const { name, options, origin } of model.services) if (options["mode"] === "microservices") say(origin, inParts(name));
  for (const { name, options, origin } of model.services) {
    if (options["controllers"] !== undefined) say([...origin, "options", "controllers"], apart(name));
    if (options["cruiseControl"] === true) say([...origin, "options", "cruiseControl"], { message: `"${name}" asks for Cruise Control, which is run by Strimzi.`, why: "On Compose nothing would start it.", fix: "Take cruiseControl out, or build this stack for kubernetes-strimzi only." });
  }
  for (const node of balanced(model)) {
    if (node.expose.gateway !== null) say(node.expose.origin, byGateway(node.name));
    const port = "ports" in node ? node.ports.find(({ protocol }) => protocol === "udp") : undefined;
    if (port !== undefined) say(node.expose.origin, overUdp(node.name, port.number));
  }
}

function apart(name: string): Said {
  return { message: `"${name}" asks for controllers apart from its brokers, which Compose does not offer.`, why: "On one machine they would share its fate; every broker is a controller too.", fix: "Take controllers out, or build this stack for Kubernetes only." };
}

function byGateway(name: string): Said {
  return { message: `"${name}" is published by routes of a Gateway, which Compose does not know.`, why: "The Gateway API is one of Kubernetes; on Compose the balancer is HAProxy.", fix: "Take gateway out for this target: loadBalancer({ tls }), or build this stack for Kubernetes only." };
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

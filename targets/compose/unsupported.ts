// What Compose cannot express is said, never left out in silence.
import type { Project } from "./project.js";

export function reportUnsupported({ model, log }: Project): void {
  for (const service of model.services) {
    if (service.options["mode"] !== "microservices") continue;
    log.error("emit/not-on-compose", service.origin, {
      message: `"${service.name}" runs in microservices mode, which Compose does not offer.`, why: "Its parts need discovery, rolling updates and disruption budgets that an orchestrator gives.",
      fix: 'Run it as one process on Compose (mode: "monolithic"), or build this stack for Kubernetes only.',
    });
  }
}

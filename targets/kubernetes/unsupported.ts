// What this target cannot express is said, never left out in silence.
import type { Cluster } from "./cluster.js";

export function reportUnsupported({ model, log }: Cluster): void {
  for (const service of model.services.filter((candidate) => !candidate.isExternal)) {
    if (typeof service.expose?.tls === "object" && service.expose.tls !== null) {
      log.error("emit/not-supported", service.expose.origin, {
        message: `"${service.name}" cannot answer with a certificate of its own on Kubernetes.`, why: "A Service of type LoadBalancer passes bytes on; collectors terminate TLS themselves, and this does not.",
        fix: "Terminate TLS at the balancer by its annotations, or in front of the Service by an ingress of yours (manifests).",
      });
    }
  }
}

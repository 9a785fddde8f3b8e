// What this target cannot express is said, never left out in silence.
import type { ExposureNode } from "../../src/model/model.js";
import type { Cluster } from "./cluster.js";

export function reportUnsupported(cluster: Cluster): void {
  const { model, log } = cluster;
  for (const node of [...model.collectors, ...model.services]) if (node.expose?.gateway != null) reportGateway(node.name, node.expose, cluster);
  for (const service of model.services.filter((candidate) => !candidate.isExternal)) {
    if (typeof service.expose?.tls === "object" && service.expose.tls !== null) {
      log.error("emit/not-supported", service.expose.origin, {
        message: `"${service.name}" cannot answer with a certificate of its own on Kubernetes.`, why: "A Service of type LoadBalancer passes bytes on; collectors terminate TLS themselves, and this does not.",
        fix: "Terminate TLS at the balancer by its annotations, or in front of the Service by an ingress of yours (manifests).",
      });
    }
  }
}

/** What decides who comes in, and with what certificate, stands at the Gateway. */
function reportGateway(name: string, { tls, isInternal, allow, origin }: ExposureNode, { log }: Cluster): void {
  const stated = [...(typeof tls === "object" && tls !== null ? ["tls"] : []), ...(isInternal ? ["internal"] : []), ...(allow.length > 0 ? ["allow"] : [])];
  if (stated.length === 0) return;
  log.error("emit/not-supported", origin, {
    message: `"${name}" is published by routes of a Gateway, which have no ${stated.join(", no ")}.`, why: "A Gateway's listener holds the certificate, and the Gateway decides from where it is reached; a route only says where requests go.",
    fix: `Take ${stated.join(" and ")} out and state it at the Gateway, or take gateway out.`,
  });
}

// The operator writes the brokers' own policies; where everything else is denied, its pods must still reach each other, DNS and the API server, and be scraped.
import type { ServiceNode } from "../../src/model/model.js";
import { waiverAnnotations, waivers } from "../../src/model/waivers.js";
import type { Cluster } from "../kubernetes/cluster.js";
import { labelsOf } from "../kubernetes/labels.js";
import { operatorsPrometheus, podMonitor } from "../kubernetes/monitors.js";
import { apiServer, dns, peerOf, tcp } from "../kubernetes/network-policies.js";
import type { Emitted } from "../kubernetes/object.js";

/** Port of the metrics of brokers and of the exporter. */
export const metricsPort = 9404;

export function exporterService(queue: string): string {
  return `${queue}-lag-metrics`;
}

export function strimziNetwork(queue: ServiceNode, cluster: Cluster): readonly Emitted[] {
  const podSelector = { matchLabels: { "strimzi.io/cluster": queue.name } };
  const { selfMonitoring } = cluster.model;
  const scrapers = [...(selfMonitoring === null ? [] : [peerOf(selfMonitoring, { of: queue.name }, cluster)]), ...[operatorsPrometheus(cluster)].filter((peer) => peer !== undefined)];
  const scraper = scrapers.length === 0 ? [] : [{ from: scrapers, ports: [tcp(metricsPort)] }];
  const metadata = { name: `${queue.name}-strimzi`, namespace: cluster.settings.namespace, labels: labelsOf(queue.name, "kafka", cluster), annotations: waiverAnnotations(waivers.operatorsPods) };
  return [{
    path: `${queue.name}/networkpolicy.yaml`, origin: queue.origin,
    object: {
      apiVersion: "networking.k8s.io/v1", kind: "NetworkPolicy", metadata,
      spec: { podSelector, policyTypes: ["Ingress", "Egress"], ingress: scraper.length === 0 ? undefined : scraper, egress: [dns, { to: [{ podSelector }] }, apiServer] },
    },
  }];
}

/** The operator makes no Service for its exporter, and a scraper finds it by DNS. */
export function exporterServices(queue: ServiceNode, cluster: Cluster): readonly Emitted[] {
  const name = exporterService(queue.name);
  return [{
    path: `${queue.name}/service.yaml`, origin: queue.origin,
    object: {
      apiVersion: "v1", kind: "Service", metadata: { name, namespace: cluster.settings.namespace, labels: labelsOf(queue.name, "kafka", cluster), annotations: waiverAnnotations(waivers.operatorsEndpoints) },
      spec: { type: "ClusterIP", clusterIP: "None", selector: { "strimzi.io/cluster": queue.name, "strimzi.io/name": `${queue.name}-kafka-exporter` }, ports: [{ name: "metrics", port: metricsPort, targetPort: metricsPort, protocol: "TCP", appProtocol: "http" }] },
    },
  }];
}

/** Brokers, controllers and the exporter name the port of their metrics alike. */
export function strimziMonitor(queue: ServiceNode, cluster: Cluster): readonly Emitted[] {
  return podMonitor({ name: queue.name, namespace: cluster.settings.namespace, component: "kafka", origin: queue.origin, matchLabels: { "strimzi.io/cluster": queue.name }, endpoints: [{ port: "tcp-prometheus", path: "/metrics" }] }, cluster);
}

// HAProxy in front of a collector that is published by a load balancer.
import { optionAt } from "../../src/model/flow.js";
import type { CollectorNode, ExposureNode, Port } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { haproxyConfig, statsPort } from "./haproxy.js";
import { balancerName, nothing, type Part, type Project } from "./project.js";
import { countOf, serviceParts } from "./service.js";

/** Where HAProxy finds a certificate and, under the same name, its key. */
export const certificate = "/run/secrets/ingest.pem";

export function balancerParts(collector: CollectorNode, project: Project): Part {
  const { expose } = collector;
  if (expose === null || expose.type !== "load-balancer") return nothing;
  const name = balancerName(collector);
  const text = haproxyConfig({ collector, expose, ports: collector.ports, isPassedThrough: (port) => speaksTls(collector, port), certificate });
  const part = serviceParts(workloadOf(collector, name, text), project);
  const tls = typeof expose.tls === "object" && expose.tls !== null ? expose.tls : undefined;
  const service = {
    ...part.services[name],
    ...(tls === undefined ? {} : { secrets: [{ source: tls.cert, target: certificate }, { source: tls.key, target: `${certificate}.key` }] }),
    ports: collector.ports.filter((port) => port.protocol === "tcp").map((port) => published(port, expose)),
    ulimits: { nofile: { soft: 65_536, hard: 65_536 } },
  };
  return { ...part, services: { [name]: service }, secretFiles: tls === undefined ? [] : [tls.cert, tls.key] };
}

function published(port: Port, expose: ExposureNode): unknown {
  return { target: port.number, published: String(port.number), protocol: port.protocol, mode: "ingress", host_ip: expose.isInternal ? "127.0.0.1" : "0.0.0.0" };
}

/** A receiver with a certificate of its own answers clients itself; the balancer then passes bytes on. */
function speaksTls(collector: CollectorNode, port: Port): boolean {
  const protocol = port.application === "grpc" ? "grpc" : "http";
  return collector.components.some((component) => component.kind === "receiver" && component.type === "otlp" && optionAt(component, "protocols", protocol, "tls") !== undefined);
}

function workloadOf(collector: CollectorNode, name: string, text: string): Workload {
  return {
    name, of: collector.name, role: "balancer", component: "load-balancer", image: "haproxy:3.4.2-alpine", user: { uid: 99, gid: 99 }, command: null, args: [], environment: [],
    ports: [], configs: [{ file: `${name}/haproxy.cfg`, path: "/usr/local/etc/haproxy/haproxy.cfg", content: { text }, origin: collector.origin }],
    secretFiles: [], volumes: [], scratch: ["/tmp"], hostPaths: [],
    resources: { cpuMillis: 1000, memoryBytes: 256 * 2 ** 20, cpuLimitMillis: null, origin: collector.origin }, scaling: { by: "fixed", count: 1 }, minAvailable: null,
    probe: { http: { port: statsPort, path: "/healthz" }, command: ["wget", "-q", "--spider", `http://localhost:${statsPort}/healthz`], periodSeconds: 10, timeoutSeconds: 5, failures: 3, startSeconds: 10 },
    stopSeconds: 30, after: [{ on: countOf(collector.scaling) > 1 && collector.volumes.length > 0 ? `${collector.name}-1` : collector.name, until: "started" }], metrics: { port: "stats", path: "/metrics" }, mode: "service", origin: collector.origin,
  };
}

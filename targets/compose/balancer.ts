// HAProxy in front of what is published by a load balancer.
import { haproxyImage } from "../../src/backends/images.js";
import { addressesOf, answersTls, portIn } from "../../src/model/listening.js";
import type { ExposureNode, Port } from "../../src/model/model.js";
import type { Workload } from "../../src/workload/workload.js";
import { type BalancedPort, haproxyConfig, statsPort } from "./haproxy.js";
import { publicPorts, publishedPorts } from "./host-ports.js";
import { type Balanced, balancerName, nothing, type Part, type Project } from "./project.js";
import { countOf, instanceNames, serviceParts } from "./service.js";

/** Where HAProxy finds a certificate and, under the same name, its key. */
export const certificate = "/run/secrets/ingest.pem";

export function balancerParts(node: Balanced, workloads: readonly Workload[], project: Project): Part {
  const [workload] = workloads;
  if (workload === undefined) return nothing;
  const name = balancerName(node);
  const part = serviceParts(workloadOf(name, workload, configOf(node, workload)), project);
  const tls = typeof node.expose.tls === "object" && node.expose.tls !== null ? node.expose.tls : undefined;
  const service = {
    ...part.services[name],
    ...(tls === undefined ? {} : { secrets: [{ source: tls.cert, target: certificate }, { source: tls.key, target: `${certificate}.key` }] }),
    ports: publishedPorts(workload, addressOf(node.expose)),
    ulimits: { nofile: { soft: 65_536, hard: 65_536 } },
  };
  return { ...part, services: { [name]: service }, secretFiles: tls === undefined ? [] : [tls.cert, tls.key] };
}

function addressOf(expose: ExposureNode): string {
  return expose.isInternal ? "127.0.0.1" : "0.0.0.0";
}

function configOf(node: Balanced, workload: Workload): string {
  const ports = publicPorts(workload).map((port): BalancedPort => ({ ...port, answersTls: speaksTls(node, port) }));
  return haproxyConfig({ host: workload.name, replicas: countOf(workload.scaling), expose: node.expose, ports, health: workload.probe?.http ?? null, certificate });
}

/** A receiver with a certificate of its own answers clients itself; the balancer then passes bytes on. */
function speaksTls(node: Balanced, { number, protocol }: Port): boolean {
  if (!("components" in node)) return false;
  return node.components.some((component) => addressesOf(component).some((place) => portIn(place.address) === number && place.protocol === protocol && answersTls(component, place)));
}

function workloadOf(name: string, behind: Workload, text: string): Workload {
  const { origin } = behind;
  const first = instanceNames(behind)[0] ?? behind.name;
  return {
    name, of: behind.of, role: "balancer", component: "load-balancer", image: haproxyImage, user: { uid: 99, gid: 99 }, command: null, args: [], environment: [],
    ports: [], configs: [{ file: `${name}/haproxy.cfg`, path: "/usr/local/etc/haproxy/haproxy.cfg", content: { text }, origin }],
    secretFiles: [], volumes: [], scratch: ["/tmp"], hostPaths: [],
    resources: { cpuMillis: 1000, memoryBytes: 256 * 2 ** 20, cpuLimitMillis: null, origin }, scaling: { by: "fixed", count: 1 }, minAvailable: null,
    probe: { http: { port: statsPort, path: "/healthz" }, command: ["wget", "-q", "--spider", `http://localhost:${statsPort}/healthz`], periodSeconds: 10, timeoutSeconds: 5, failures: 3, startSeconds: 10 },
    stopSeconds: 30, after: [{ on: first, until: "started" }], metrics: { port: "stats", path: "/metrics" }, mode: "service", origin,
  };
}

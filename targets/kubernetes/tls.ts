// A balancer's certificate is answered with by the collector itself: the Service passes bytes on, and the way into the pod is encrypted too.
import type { Diagnostics } from "../../src/diagnostics/diagnostic.js";
import { optionAt } from "../../src/model/flow.js";
import { addressesOf, answersTls, certificateAt } from "../../src/model/listening.js";
import type { CollectorNode, ComponentNode, Model } from "../../src/model/model.js";
import type { Value } from "../../src/model/value.js";
import { type Change, changed, mapComponents } from "./change-options.js";

export interface TlsClients { readonly log: Diagnostics }

export function tlsAtCollectors(model: Model, { log }: TlsClients): Model {
  const terminating = new Map(model.collectors.flatMap((collector) => (certificateOf(collector) === null ? [] : [[collector.name, collector] as const])));
  return mapComponents(model, (component, collector) => {
    if (component.kind === "receiver") return withCertificate(component, collector, log);
    const at = component.kind === "exporter" ? clientTls.get(component.type) : undefined;
    const server = at === undefined || component.peer === null ? undefined : terminating.get(component.peer);
    return at === undefined || server === undefined ? component : asClient(component, at, server, log);
  });
}

/** Where exporters to a collector keep how they speak TLS. */
const clientTls: ReadonlyMap<string, readonly string[]> = new Map([["otlp_grpc", ["tls"]], ["load_balancing", ["protocol", "otlp", "tls"]]]);

function certificateOf({ expose }: CollectorNode): { readonly cert: string; readonly key: string } | null {
  return expose?.type === "load-balancer" && typeof expose.tls === "object" ? expose.tls : null;
}

function withCertificate(component: ComponentNode, collector: CollectorNode, log: Diagnostics): ComponentNode {
  const certificate = certificateOf(collector);
  if (certificate === null) return component;
  const tls: Value = { cert_file: file(certificate.cert), key_file: file(certificate.key), min_version: "1.2", reload_interval: "1h" };
  const changes = addressesOf(component).flatMap((place): readonly Change[] => {
    const path = certificateAt(place);
    if (path === undefined && place.protocol !== "udp") refusePlain(component, collector, log);
    return path === undefined || answersTls(component, place) ? [] : [{ path, value: tls, because: "on Kubernetes the collector answers with the balancer's certificate itself" }];
  });
  return changed(component, changes, collector.expose?.origin ?? collector.origin);
}

function refusePlain(component: ComponentNode, collector: CollectorNode, log: Diagnostics): void {
  log.error("emit/receiver-without-tls", component.origin, {
    message: `Receiver "${component.id}" of collector "${collector.name}" answers without TLS, and is behind a load balancer with a certificate.`,
    why: "On Kubernetes the collector answers with the certificate itself; what clients send to this receiver would go in plaintext.",
    fix: `${component.isRaw ? "Give it tls of its own if it can answer with a certificate, or take" : "Take"} it in at a collector of its own, which is not published or is published with tls: "none".`,
  });
}

function file(secret: string): Value {
  return { $: "file", secret, path: null };
}

/** The certificate is for the public name, which a client inside the stack must then ask for. */
function asClient(component: ComponentNode, at: readonly string[], server: CollectorNode, log: Diagnostics): ComponentNode {
  if (optionAt(component, ...at, "insecure") !== true) return component;
  const hostname = server.expose?.hostname ?? null;
  if (hostname === null) {
    log.error("emit/no-hostname-for-tls", server.expose?.origin ?? server.origin, {
      message: `"${server.name}" answers with a certificate, and "${component.id}" of this stack sends to it without knowing for which name.`,
      why: "On Kubernetes the collector terminates TLS for every client, and a client checks the name in the certificate.",
      fix: 'Say the name that the certificate is for: loadBalancer({ hostname: "otlp.example.com", tls }).',
    });
    return component;
  }
  const change: Change = { path: at, value: { server_name_override: hostname }, because: `"${server.name}" answers with the certificate of ${hostname}` };
  return changed(component, [change], server.expose?.origin ?? server.origin);
}

// The monitor asks every collector that answers with a certificate how long that certificate is still good.
import { isBefore } from "../collector/version.js";
import { optionAt } from "../model/flow.js";
import type { CollectorNode, ComponentNode, Port } from "../model/model.js";
import type { Value } from "../model/value.js";
import { newComponent } from "./naming.js";
import type { Pass } from "./lowering.js";
import { monitorName } from "../model/monitor.js";

/** The oldest version whose receiver is known to tell what is left of a certificate. */
const since = "0.152.0";

/** Of the receiver that asks. */
export const certificateReceiver = "http_check/certificates";

export const watchCertificates: Pass = (model) => {
  const targets = isBefore(model.collectorVersion, since) ? [] : model.collectors.flatMap((collector) => servedAt(collector) ?? []);
  return targets.length === 0 ? model : { ...model, collectors: model.collectors.map((collector) => (collector.name === monitorName ? withWatch(collector, targets) : collector)) };
};

interface Served { readonly of: string; readonly port: number }

/** One port is enough: a collector has one certificate for all, and HTTP is what the monitor speaks. */
function servedAt(collector: CollectorNode): Served | undefined {
  const ports = collector.ports.filter((port) => port.application !== "tcp" && showsCertificate(collector, port));
  const port = ports.find(({ application }) => application === "http") ?? ports[0];
  return port === undefined ? undefined : { of: collector.name, port: port.number };
}

function showsCertificate({ expose, components }: CollectorNode, { application }: Port): boolean {
  const own = components.filter(({ kind, type }) => kind === "receiver" && type === "otlp").map((receiver) => optionAt(receiver, "protocols", application, "tls")).find((tls) => tls !== undefined);
  // Who asks for a certificate of its clients does not answer the monitor, which has none.
  if (own !== undefined) return !asksClients(own);
  return expose?.type === "load-balancer" && expose.gateway === null && typeof expose.tls === "object";
}

function asksClients(tls: Value): boolean {
  return typeof tls === "object" && tls !== null && "client_ca_file" in tls;
}

function withWatch(monitor: CollectorNode, targets: readonly Served[]): CollectorNode {
  const receiver = receiverOf(monitor, targets);
  return {
    ...monitor, components: [...monitor.components, receiver],
    pipelines: monitor.pipelines.map((pipeline) => ({ ...pipeline, receivers: [...pipeline.receivers, receiver.id] })),
  };
}

/** Only the days that are left are of interest, also those of a certificate that nobody trusts any more. */
function receiverOf({ origin }: CollectorNode, targets: readonly Served[]): ComponentNode {
  const quiet = ["httpcheck.duration", "httpcheck.error", "httpcheck.status"].map((metric): [string, Value] => [metric, { enabled: false }]);
  return newComponent("receiver", "http_check", certificateReceiver, {
    collection_interval: "60s",
    targets: targets.map(({ of, port }): Value => ({ endpoint: { $: "address", of, port, scheme: "https", path: "/", each: false }, method: "GET", tls: { insecure_skip_verify: true } })),
    metrics: { ...Object.fromEntries(quiet), "httpcheck.tls.cert_remaining": { enabled: true } },
  }, origin);
}

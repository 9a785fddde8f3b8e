import type { Path } from "../diagnostics/diagnostic.js";
import type { ExposureNode } from "../model/model.js";
import type { LoadBalancerOptions } from "../stack/exposure.js";
import { isPlainNode } from "../stack/node.js";

export function exposureOf(exposure: unknown, origin: Path): ExposureNode | null {
  if (!isPlainNode(exposure)) return null;
  const options = exposure.options as LoadBalancerOptions & { readonly address?: string };
  const { tls, gateway } = options;
  return {
    type: exposure.type === "load-balancer" ? "load-balancer" : "host-ports",
    address: options.address ?? "127.0.0.1", hostname: options.hostname ?? null, isInternal: options.internal ?? false,
    tls: typeof tls === "object" ? { cert: tls.cert.key, key: tls.key.key } : (tls ?? null),
    annotations: options.annotations ?? {}, allow: options.allow ?? [],
    gateway: gateway === undefined ? null : { name: gateway.name, namespace: gateway.namespace, listeners: { grpc: gateway.listeners.grpc ?? null, http: gateway.listeners.http ?? null } }, origin,
  };
}

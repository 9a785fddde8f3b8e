import { annotations } from "./kubernetes-forms.js";
import { makeNode } from "./node.js";
import { expecting, lazily, name, objectName, secretValue, z } from "./schema.js";
import type { Secret } from "./secret.js";

/** How something is reached from outside the stack. Without one, nothing is published. */
export interface Exposure { readonly type: "load-balancer" | "host-ports" }

export interface HostPortsOptions {
  /** Address of the host to publish on. @default "127.0.0.1" */
  address?: string;
}

export interface LoadBalancerOptions {
  /** Name that clients use. @default none */
  hostname?: string;
  /** Reachable inside the network only. @default false */
  internal?: boolean;
  /** Certificate and key that the balancer answers with, or "none" where plaintext is meant. */
  tls?: { cert: Secret; key: Secret } | "none";
  /** Annotations of the Kubernetes Service. @default none */
  annotations?: Readonly<Record<string, string>>;
  /** Source ranges that may connect, in CIDR form. @default everyone */
  allow?: readonly string[];
  /** Routes of a Gateway that exists, in place of a Service of type LoadBalancer; Kubernetes only. @default none */
  gateway?: GatewayReference;
}

/** A Gateway of the Gateway API, which terminates TLS itself. */
export interface GatewayReference {
  name: string;
  namespace: string;
  /** Its listener for each protocol; a protocol without one is not published. One listener takes the routes of one protocol only. */
  listeners: { grpc?: string; http?: string };
}

/**
 * Publishes on the host itself; on Kubernetes nothing is published.
 * @example hostPorts({ address: "0.0.0.0" })
 */
export function hostPorts(options?: HostPortsOptions): Exposure {
  return makeNode(hostPorts, "exposure", "host-ports", options, []);
}

/**
 * Puts a load balancer in front: HAProxy on Compose, a Service of type LoadBalancer on Kubernetes.
 * @example loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } })
 */
export function loadBalancer(options?: LoadBalancerOptions): Exposure {
  return makeNode(loadBalancer, "exposure", "load-balancer", options, []);
}

const address = lazily(() => expecting<string>("an IP address of the host", (value) => typeof value === "string" && (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value) || /^[0-9a-f:]+$/i.test(value))));
const cidr = lazily(() => expecting<string>('a range in CIDR form such as "10.0.0.0/8"', isCidr));
const hostname = lazily(() => expecting<string>("a host name", (value) => typeof value === "string" && value.length <= 253 && /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/.test(value)));

/** @internal */
export const hostPortsSchema = lazily(() => z.strictObject({ address: z.optional(address()) }));
/** @internal */
export const loadBalancerSchema = lazily(() => z.strictObject({
  hostname: z.optional(hostname()), internal: z.optional(z.boolean()),
  tls: z.optional(z.union([z.literal("none"), z.strictObject({ cert: secretValue(), key: secretValue() })], { error: 'expected { cert: secret(...), key: secret(...) }, or "none"' })),
  annotations: z.optional(annotations()), allow: z.optional(z.array(cidr())), gateway: z.optional(gateway()),
}));

const gateway = lazily(() => z.strictObject({ name: objectName(), namespace: name(), listeners: z.strictObject({ grpc: z.optional(name()), http: z.optional(name()) }) }).check((payload) => {
  const { grpc, http } = payload.value.listeners;
  if (grpc === undefined && http === undefined) payload.issues.push({ code: "custom", input: payload.value.listeners, path: ["listeners"], message: "expected a listener for grpc, for http, or for both" });
  if (grpc !== undefined && grpc === http) payload.issues.push({ code: "custom", input: http, path: ["listeners", "http"], message: "expected another listener than that of grpc: a Gateway accepts either a GRPCRoute or an HTTPRoute for one name on a listener" });
}));

function isCidr(value: unknown): boolean {
  const [, four, , six] = typeof value === "string" ? (/^(?:(\d{1,3}(?:\.\d{1,3}){3})\/(3[0-2]|[12]?\d)|([0-9a-fA-F:]*:[0-9a-fA-F:.]*)\/(?:12[0-8]|1[01]\d|\d{1,2}))$/.exec(value) ?? []) : [];
  return six !== undefined || four?.split(".").every((part) => Number(part) < 256) === true;
}

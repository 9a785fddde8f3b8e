import type { Secret } from "./secret.js";
/** How something is reached from outside the stack. Without one, nothing is published. */
export interface Exposure {
    readonly type: "load-balancer" | "host-ports";
}
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
    tls?: {
        cert: Secret;
        key: Secret;
    } | "none";
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
    listeners: {
        grpc?: string;
        http?: string;
    };
}
/**
 * Publishes on the host itself; on Kubernetes nothing is published.
 * @example hostPorts({ address: "0.0.0.0" })
 */
export declare function hostPorts(options?: HostPortsOptions): Exposure;
/**
 * Puts a load balancer in front: HAProxy on Compose, a Service of type LoadBalancer on Kubernetes.
 * @example loadBalancer({ tls: { cert: secret("INGEST_CERT"), key: secret("INGEST_KEY") } })
 */
export declare function loadBalancer(options?: LoadBalancerOptions): Exposure;

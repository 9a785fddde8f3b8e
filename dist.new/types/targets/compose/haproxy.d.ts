import type { ExposureNode, Port } from "../../src/model/model.js";
export declare const statsPort = 8404;
export interface BalancedPort extends Port {
    /** Bytes are passed on: what is behind terminates TLS itself, or speaks neither HTTP nor gRPC. */
    readonly isPassedThrough: boolean;
}
export interface Balancing {
    /** Name that resolves to every replica. */
    readonly host: string;
    readonly replicas: number;
    readonly expose: ExposureNode;
    readonly ports: readonly BalancedPort[];
    /** Where each replica says whether it is well. */
    readonly health: {
        readonly port: number;
        readonly path: string;
    } | null;
    readonly certificate: string;
}
export declare function haproxyConfig(balancing: Balancing): string;

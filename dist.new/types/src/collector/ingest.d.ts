import type { Value } from "../model/value.js";
import type { Signal } from "../stack/brands.js";
export interface Ingest {
    /** Type of the exporter. */
    readonly exporter: "otlp_grpc" | "otlp_http";
    readonly port: number;
    /** Behind host and port. */
    readonly path: string;
    readonly signals: readonly Signal[];
}
export declare function ingestOf(type: string): Ingest | undefined;
/** The exporter's own address options, for a node of the stack. */
export declare function endpointOf(ingest: Ingest, node: string): Readonly<Record<string, Value>>;
/** For a store outside the stack: its URL, with the path of its OTLP endpoint where the user's has none. */
export declare function externalEndpoint(ingest: Ingest, url: string): string;

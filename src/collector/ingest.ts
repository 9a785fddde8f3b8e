// How a collector sends to each type of store: the exporter, and the address it is given.
import type { Value } from "../model/value.js";
import type { Signal } from "../stack/brands.js";
import { storePorts } from "./store-ports.js";

export interface Ingest {
  /** Type of the exporter. */
  readonly exporter: "otlp_grpc" | "otlp_http";
  readonly port: number;
  /** Behind host and port. */
  readonly path: string;
  readonly signals: readonly Signal[];
}

const ingests: Readonly<Record<string, Ingest>> = {
  jaeger: { exporter: "otlp_grpc", port: storePorts.jaeger.ingest, path: "", signals: ["traces"] },
  tempo: { exporter: "otlp_grpc", port: storePorts.tempo.ingest, path: "", signals: ["traces"] },
  loki: { exporter: "otlp_http", port: storePorts.loki.ingest, path: "/otlp", signals: ["logs"] },
  mimir: { exporter: "otlp_http", port: storePorts.mimir.ingest, path: "/otlp", signals: ["metrics"] },
  prometheus: { exporter: "otlp_http", port: storePorts.prometheus.ingest, path: "/api/v1/otlp", signals: ["metrics"] },
};

export function ingestOf(type: string): Ingest | undefined {
  return ingests[type.replace(/^external-/, "")];
}

/** The exporter's own address options, for a node of the stack. */
export function endpointOf(ingest: Ingest, node: string): Readonly<Record<string, Value>> {
  const scheme = ingest.exporter === "otlp_http" ? "http" : "";
  const endpoint: Value = { $: "address", of: node, port: ingest.port, scheme, path: ingest.path, each: false };
  return ingest.exporter === "otlp_http" ? { endpoint } : { endpoint, tls: { insecure: true } };
}

/** For a store outside the stack: its URL, with the path of its OTLP endpoint where the user's has none. */
export function externalEndpoint(ingest: Ingest, url: string): string {
  const { pathname } = new URL(url);
  return pathname === "/" && ingest.path !== "" ? `${url.replace(/\/$/, "")}${ingest.path}` : url;
}

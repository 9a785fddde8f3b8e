// What a service runs as where the user says nothing.
import type { Resources } from "../stack/running.js";
import type { Size } from "../stack/literals.js";

export interface ServiceDefaults {
  readonly image: string;
  readonly resources: Resources;
  readonly volume?: { readonly size: Size; readonly path: string };
}

const defaults: Readonly<Record<string, ServiceDefaults>> = {
  jaeger: { image: "jaegertracing/jaeger:2.20.0", resources: { cpu: 1, memory: "2Gi" }, volume: { size: "20Gi", path: "/badger" } },
  tempo: { image: "grafana/tempo:3.0.3", resources: { cpu: 1, memory: "2Gi" }, volume: { size: "20Gi", path: "/var/tempo" } },
  loki: { image: "grafana/loki:3.7.6", resources: { cpu: 1, memory: "2Gi" }, volume: { size: "20Gi", path: "/loki" } },
  mimir: { image: "grafana/mimir:3.2.0", resources: { cpu: 1, memory: "4Gi" }, volume: { size: "20Gi", path: "/data" } },
  prometheus: { image: "prom/prometheus:v3.14.0", resources: { cpu: 1, memory: "4Gi" }, volume: { size: "50Gi", path: "/prometheus" } },
  kafka: { image: "apache/kafka:4.3.1", resources: { cpu: 1, memory: "4Gi" }, volume: { size: "50Gi", path: "/var/lib/kafka" } },
  grafana: { image: "grafana/grafana:13.2.0", resources: { cpu: "500m", memory: "1Gi" }, volume: { size: "5Gi", path: "/var/lib/grafana" } },
  postgres: { image: "postgres:18.4", resources: { cpu: "500m", memory: "1Gi" }, volume: { size: "10Gi", path: "/var/lib/postgresql" } },
  "object-store": { image: "pgsty/silo:RELEASE.2026-09-03T13-18-01Z", resources: { cpu: 1, memory: "2Gi" }, volume: { size: "100Gi", path: "/data" } },
};

/** Undefined for what runs outside the stack. */
export function serviceDefaults(type: string): ServiceDefaults | undefined {
  return defaults[type];
}

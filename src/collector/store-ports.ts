// The one place that says on which ports a store listens: its own file, its Service, exporters, data sources, remote writes, scrapes and network policies read them here.

export interface StorePorts {
  /** Where telemetry comes in by OTLP. */
  readonly ingest: number;
  /** Where Grafana asks. */
  readonly query: number;
  /** Where its own metrics are. */
  readonly metrics: number;
}

export const storePorts = {
  jaeger: { ingest: 4317, query: 16_686, metrics: 8888 },
  tempo: { ingest: 4317, query: 3200, metrics: 3200 },
  loki: { ingest: 3100, query: 3100, metrics: 3100 },
  mimir: { ingest: 8080, query: 8080, metrics: 8080 },
  prometheus: { ingest: 9090, query: 9090, metrics: 9090 },
} as const satisfies Readonly<Record<string, StorePorts>>;

/** Also of a store outside the stack, whose usual ports these are. */
export function storePortsOf(type: string): StorePorts | undefined {
  return Object.entries<StorePorts>(storePorts).find(([store]) => store === type.replace(/^external-/, ""))?.[1];
}

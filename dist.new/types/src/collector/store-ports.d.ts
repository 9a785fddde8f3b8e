export interface StorePorts {
    /** Where telemetry comes in by OTLP. */
    readonly ingest: number;
    /** Where Grafana asks. */
    readonly query: number;
    /** Where its own metrics are. */
    readonly metrics: number;
}
export declare const storePorts: {
    readonly jaeger: {
        readonly ingest: 4317;
        readonly query: 16686;
        readonly metrics: 8888;
    };
    readonly tempo: {
        readonly ingest: 4317;
        readonly query: 3200;
        readonly metrics: 3200;
    };
    readonly loki: {
        readonly ingest: 3100;
        readonly query: 3100;
        readonly metrics: 3100;
    };
    readonly mimir: {
        readonly ingest: 8080;
        readonly query: 8080;
        readonly metrics: 8080;
    };
    readonly prometheus: {
        readonly ingest: 9090;
        readonly query: 9090;
        readonly metrics: 9090;
    };
};
/** Also of a store outside the stack, whose usual ports these are. */
export declare function storePortsOf(type: string): StorePorts | undefined;

import { type MetricsDestination, isRemoteWriteReceiver, isScraper } from "../brands.js";
import type { OtlpHttpOptions } from "../../components/index.js";
import type { Datasource } from "../dashboards.js";
import type { Duration } from "../literals.js";
import type { Backend, Running, Volume } from "../running.js";
import { type External } from "./store.js";
/** Something that Prometheus remote write can be sent to. */
export interface RemoteWriteReceiver {
    readonly [isRemoteWriteReceiver]: true;
}
/** Something that can scrape the stack itself. */
export interface Scraper {
    readonly [isScraper]: true;
}
/** A Prometheus 3 in the stack: metrics by OTLP and by remote write, and scraping. */
export interface Prometheus extends Backend<Omit<OtlpHttpOptions, "endpoint">>, MetricsDestination, RemoteWriteReceiver, Datasource, Scraper {
    readonly type: "prometheus";
}
/** A Prometheus outside the stack: it takes metrics, and scrapes nothing of the stack. */
export interface ExternalPrometheus extends Backend<Omit<OtlpHttpOptions, "endpoint">>, MetricsDestination, RemoteWriteReceiver, Datasource {
    readonly type: "external-prometheus";
}
export interface PrometheusOptions extends Running {
    /** How long samples are kept. @default "15d" */
    retention?: Duration;
    /** Volume of the time-series database. @default "50Gi" */
    volume?: Volume;
    /** Where samples are sent on. @default nowhere */
    remoteWrite?: RemoteWriteReceiver;
}
/**
 * Runs Prometheus 3 with its OTLP and remote-write receivers switched on.
 * @example prometheus({ retention: "15d" })
 * @see https://prometheus.io/docs/prometheus/latest/configuration/configuration/
 */
export declare function prometheus(options?: PrometheusOptions): Prometheus;
/**
 * Uses a Prometheus outside the stack, with its OTLP receiver switched on; what it scrapes is its owner's to say.
 * @example externalPrometheus({ endpoint: "https://prometheus.example.com" })
 */
export declare function externalPrometheus(options: External): ExternalPrometheus;

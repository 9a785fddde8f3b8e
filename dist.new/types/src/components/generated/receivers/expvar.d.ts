import type { CompressionCompressionParams } from "../shared/configcompression.js";
import type { MiddlewareConfig } from "../shared/configmiddleware.js";
import type { ClientTls } from "../shared/configtls.js";
import type { ServerAuthentication } from "../../special/authentication.js";
import type { Toggle } from "../../special/toggle.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `expvar` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
export interface ExpvarOptions {
    /** On or off: `auth`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    auth?: ServerAuthentication;
    /** How often it measures. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    collection_interval?: GoDuration;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    compression?: "" | "deflate" | "gzip" | "lz4" | "none" | "snappy" | "x-snappy-framed" | "zlib" | "zstd";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    compression_params?: CompressionCompressionParams;
    /** On or off: `cookies`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    cookies?: Toggle;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    disable_keep_alives?: boolean;
    /** Address: host and port, or a URL. @default "http://localhost:8000/debug/vars" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    endpoint?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    force_attempt_http2?: boolean;
    /** Sent with every request, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    headers?: Readonly<Record<string, Text>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    http2_ping_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    http2_read_idle_timeout?: GoDuration;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    idle_conn_timeout?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    initial_delay?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    max_conns_per_host?: number;
    /** Idle connections that are kept. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    max_idle_conns?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    max_idle_conns_per_host?: number;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    metrics?: ExpvarMetrics;
    /** Extensions that see every request. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    middlewares?: readonly MiddlewareConfig[];
    /** Proxy that requests go through. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    proxy_url?: string;
    /** Bytes of the buffer for reading. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    read_buffer_size?: number;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    resource_attributes?: Readonly<Record<string, unknown>>;
    /** How long one attempt may take. @default "3s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    tls?: ClientTls;
    /** Bytes of the buffer for writing. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver */
    write_buffer_size?: number;
}
/**
 * The `expvar` receiver: metrics (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/expvarreceiver
 */
export interface Expvar extends Component<"receiver", "expvar", ExpvarOptions>, MetricsSource {
}
export interface ExpvarProcessRuntimeMemstatsBuckHashSys {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ExpvarProcessRuntimeMemstatsLookups {
    /** On or off. @default false */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface ExpvarMetrics {
    /** A block. */
    "process.runtime.memstats.buck_hash_sys"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.frees"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.gc_cpu_fraction"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.gc_sys"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.heap_alloc"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.heap_idle"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.heap_inuse"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.heap_objects"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.heap_released"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.heap_sys"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.last_pause"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.lookups"?: ExpvarProcessRuntimeMemstatsLookups;
    /** A block. */
    "process.runtime.memstats.mallocs"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.mcache_inuse"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.mcache_sys"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.mspan_inuse"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.mspan_sys"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.next_gc"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.num_forced_gc"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.num_gc"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.other_sys"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.pause_total"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.stack_inuse"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.stack_sys"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.sys"?: ExpvarProcessRuntimeMemstatsBuckHashSys;
    /** A block. */
    "process.runtime.memstats.total_alloc"?: ExpvarProcessRuntimeMemstatsLookups;
}

import type { NetDialer } from "../shared/confignet.js";
import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `statsd` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
export interface StatsdOptions {
    /** A duration. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    aggregation_interval?: GoDuration;
    /** One of these. @default "int" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    counter_type?: "float" | "int" | "stochastic_int";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    dialer?: NetDialer;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    enable_ip_only_aggregation?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    enable_metric_type?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    enable_simple_tags?: boolean;
    /** Address: host and port, or a URL. @default "localhost:8125" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    endpoint?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    ignore_host?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    is_monotonic_counter?: boolean;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    socket_buffer_size?: number;
    /** A whole number, 0 or more. @default 402 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    socket_permissions?: number;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    timer_histogram_mapping?: readonly StatsdTimerHistogramMapping[];
    /** Network that is listened on. @default "udp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
    transport?: "" | "ip" | "ip4" | "ip6" | "npipe" | "tcp" | "tcp4" | "tcp6" | "udp" | "udp4" | "udp6" | "unix" | "unixgram" | "unixpacket";
}
/** The `statsd` receiver: metrics (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/statsdreceiver */
export interface Statsd extends Component<"receiver", "statsd", StatsdOptions>, MetricsSource {
}
export interface StatsdExplicitBuckets {
    /** A list. */
    buckets?: readonly number[];
    /** A text. */
    matcher_pattern?: string;
}
export interface StatsdHistogram {
    /** A list. */
    explicit_buckets?: readonly StatsdExplicitBuckets[];
    /** A whole number. */
    max_size?: number;
}
export interface StatsdSummary {
    /** A list. */
    percentiles?: readonly number[];
}
export interface StatsdTimerHistogramMapping {
    /** A block. */
    histogram?: StatsdHistogram;
    /** One of these. */
    observer_type?: "disabled" | "gauge" | "histogram" | "summary";
    /** One of these. */
    statsd_type?: "counter" | "distribution" | "gauge" | "histogram" | "timer" | "timing";
    /** A block. */
    summary?: StatsdSummary;
}

import type { MetricsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `iis` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/iisreceiver */
export interface IisOptions {
    /** How often it measures. @default "1m" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/iisreceiver */
    collection_interval?: GoDuration;
    /** How long to wait before the first time. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/iisreceiver */
    initial_delay?: GoDuration;
    /** Metrics that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/iisreceiver */
    metrics?: IisMetrics;
    /** Resource attributes that are written, by name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/iisreceiver */
    resource_attributes?: IisResourceAttributes;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/iisreceiver */
    timeout?: GoDuration;
}
/**
 * The `iis` receiver: metrics (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/iisreceiver
 */
export interface Iis extends Component<"receiver", "iis", IisOptions>, MetricsSource {
}
export interface IisIisApplicationPoolState {
    /** On or off. @default true */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface IisMetrics {
    /** A block. */
    "iis.application_pool.state"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.application_pool.uptime"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.connection.active"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.connection.anonymous"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.connection.attempt.count"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.network.blocked"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.network.file.count"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.network.io"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.request.count"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.request.queue.age.max"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.request.queue.count"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.request.rejected"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.thread.active"?: IisIisApplicationPoolState;
    /** A block. */
    "iis.uptime"?: IisIisApplicationPoolState;
}
export interface IisIisApplicationPool {
    /** On or off. */
    enabled?: boolean;
    [option: string]: unknown;
}
export interface IisResourceAttributes {
    /** A block. */
    "iis.application_pool"?: IisIisApplicationPool;
    /** A block. */
    "iis.site"?: IisIisApplicationPool;
}

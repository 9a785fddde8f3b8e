import type { LogsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `netflow` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver */
export interface NetflowOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver */
    hostname?: string;
    /** A whole number. @default 2055 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver */
    port?: number;
    /** A whole number. @default 1000 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver */
    queue_size?: number;
    /** One of these. @default "netflow" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver */
    scheme?: "sflow" | "netflow" | "flow";
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver */
    send_raw?: boolean;
    /** A whole number. @default 1 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver */
    sockets?: number;
    /** A whole number. @default 2 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver */
    workers?: number;
}
/**
 * The `netflow` receiver: logs (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/netflowreceiver
 */
export interface Netflow extends Component<"receiver", "netflow", NetflowOptions>, LogsSource {
}

import type { ConsumerretryConfig } from "../shared/consumerretry.js";
import type { SplitConfig } from "../shared/split.js";
import type { UdpAsync } from "../shared/udp.js";
import type { Operator } from "../../special/operator.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
/** Options of the `udp_log` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
export interface UdpLogOptions {
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    add_attributes?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    async?: UdpAsync;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    attributes?: Readonly<Record<string, string>>;
    /** How payloads are encoded. @default "utf-8" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    encoding?: string;
    /** A text. @default "udp_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    id?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    listen_address?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    multiline?: SplitConfig;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    one_log_per_packet?: boolean;
    /** Steps that parse and move, in this order. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    operators?: readonly Operator[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    output?: readonly string[];
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    preserve_leading_whitespaces?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    preserve_trailing_whitespaces?: boolean;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    resource?: Readonly<Record<string, string>>;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    retry_on_failure?: ConsumerretryConfig;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    storage?: Storage;
    /** A text. @default "udp_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver */
    type?: string;
}
/**
 * The `udp_log` receiver: logs (alpha).
 * Distributions: contrib.
 * Formerly `udplog`.
 * Options as of 0.159.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/udplogreceiver
 */
export interface UdpLog extends Component<"receiver", "udp_log", UdpLogOptions>, LogsSource {
}

import type { ServerTls } from "../shared/configtls.js";
import type { ConsumerretryConfig } from "../shared/consumerretry.js";
import type { SplitConfig } from "../shared/split.js";
import type { Operator } from "../../special/operator.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `tcp_log` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
export interface TcpLogOptions {
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    add_attributes?: boolean;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    attributes?: Readonly<Record<string, string>>;
    /** A duration. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    connection_idle_timeout?: GoDuration;
    /** How payloads are encoded. @default "utf-8" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    encoding?: string;
    /** A text. @default "tcp_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    id?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    listen_address?: string;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    max_connections?: number;
    /** Bytes, or a text with a unit. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    max_log_size?: number | string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    multiline?: SplitConfig;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    one_log_per_packet?: boolean;
    /** Steps that parse and move, in this order. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    operators?: readonly Operator[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    output?: readonly string[];
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    preserve_leading_whitespaces?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    preserve_trailing_whitespaces?: boolean;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    resource?: Readonly<Record<string, string>>;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    retry_on_failure?: ConsumerretryConfig;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    storage?: Storage;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    tls?: ServerTls;
    /** A text. @default "tcp_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver */
    type?: string;
}
/**
 * The `tcp_log` receiver: logs (alpha).
 * Distributions: contrib.
 * Formerly `tcplog`.
 * Options as of 0.159.0: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/tcplogreceiver
 */
export interface TcpLog extends Component<"receiver", "tcp_log", TcpLogOptions>, LogsSource {
}

import type { ConsumerretryConfig } from "../shared/consumerretry.js";
import type { TcpBase } from "../shared/tcp.js";
import type { UdpBase } from "../shared/udp.js";
import type { Operator } from "../../special/operator.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
/** Options of the `syslog` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
export interface SyslogOptions {
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    allow_skip_pri_header?: boolean;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    attributes?: Readonly<Record<string, string>>;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    enable_octet_counting?: boolean;
    /** A text. @default "syslog_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    id?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    location?: string;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    max_octets?: number;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    non_transparent_framing_trailer?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    on_error?: string;
    /** Steps that parse and move, in this order. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    operators?: readonly Operator[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    output?: readonly string[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    protocol?: string;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    resource?: Readonly<Record<string, string>>;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    retry_on_failure?: ConsumerretryConfig;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    storage?: Storage;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    tcp?: TcpBase;
    /** A text. @default "syslog_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    type?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
    udp?: UdpBase;
}
/** The `syslog` receiver: logs (beta). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/syslogreceiver */
export interface Syslog extends Component<"receiver", "syslog", SyslogOptions>, LogsSource {
}

import type { Retry } from "../shared/configretry.js";
import type { ClientTls } from "../shared/configtls.js";
import type { Queue } from "../shared/queuebatch.js";
import type { LogsDestination } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `syslog` exporter. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
export interface SyslogOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    enable_octet_counting?: boolean;
    /** Address: host and port, or a URL. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    endpoint?: string;
    /** One of these. @default "tcp" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    network?: "tcp" | "udp" | "unix";
    /** A whole number. @default 514 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    port?: number;
    /** One of these. @default "rfc5424" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    protocol?: "rfc5424" | "rfc3164";
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    retry_on_failure?: Retry;
    /** On or off: `sending_queue`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    sending_queue?: Queue;
    /** How long one attempt may take. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    timeout?: GoDuration;
    /** TLS. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter */
    tls?: ClientTls;
}
/**
 * The `syslog` exporter: logs (alpha).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/syslogexporter
 */
export interface Syslog extends Component<"exporter", "syslog", SyslogOptions>, LogsDestination {
}

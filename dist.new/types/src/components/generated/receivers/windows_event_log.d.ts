import type { ConsumerretryConfig } from "../shared/consumerretry.js";
import type { Operator } from "../../special/operator.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Secret, Text } from "../../../stack/secret.js";
/** Options of the `windows_event_log` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
export interface WindowsEventLogOptions {
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    attributes?: Readonly<Record<string, string>>;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    channel?: string;
    /** One of these. @default "map" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    event_data_format?: "map" | "array";
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    event_driven_scraping?: boolean;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    exclude_providers?: readonly string[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    id?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    ignore_channel_errors?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    include_log_record_original?: boolean;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    max_events_per_poll?: number;
    /** A whole number. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    max_reads?: number;
    /** Steps that parse and move, in this order. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    operators?: readonly Operator[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    output?: readonly string[];
    /** Path. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    path?: string;
    /** A duration. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    poll_interval?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    query?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    raw?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    remote?: WindowsEventLogRemote;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    resolve_sids?: WindowsEventLogResolveSids;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    resource?: Readonly<Record<string, string>>;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    retry_on_failure?: ConsumerretryConfig;
    /** Where reading begins. @default "end" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    start_at?: string;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    storage?: Storage;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    suppress_rendering_info?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    type?: string;
    /** A duration. @default "5s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver */
    wait_timeout?: GoDuration;
}
/**
 * The `windows_event_log` receiver: logs (alpha).
 * Distributions: contrib.
 * Formerly `windowseventlog`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/windowseventlogreceiver
 */
export interface WindowsEventLog extends Component<"receiver", "windows_event_log", WindowsEventLogOptions>, LogsSource {
}
export interface WindowsEventLogHosts {
    /** A list. */
    hosts?: readonly string[];
    /** Password to sign in with. */
    password?: Secret;
    /** Name to sign in with. */
    username?: Text;
}
export interface WindowsEventLogRemote {
    /** A text. */
    domain?: string;
    /** A list. */
    hosts?: readonly WindowsEventLogHosts[];
    /** Password to sign in with. */
    password?: Secret;
    /** A text. */
    server?: string;
    /** Name to sign in with. */
    username?: Text;
}
export interface WindowsEventLogResolveSids {
    /** A whole number. @default 10000 */
    cache_size?: number;
    /** A duration. @default "15m" */
    cache_ttl?: GoDuration;
    /** On or off. */
    enabled?: boolean;
}

import type { ConsumerretryConfig } from "../shared/consumerretry.js";
import type { Operator } from "../../special/operator.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
/** Options of the `journald` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
export interface JournaldOptions {
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    all?: boolean;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    attributes?: Readonly<Record<string, string>>;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    convert_message_bytes?: boolean;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    directory?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    dmesg?: boolean;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    files?: readonly string[];
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    grep?: string;
    /** A text. @default "journald_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    id?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    identifiers?: readonly string[];
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    include_log_record_original?: boolean;
    /** A text. @default "journalctl" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    journalctl_path?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    matches?: readonly Readonly<Record<string, string>>[];
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    merge?: boolean;
    /** Prefix of names, or namespace. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    namespace?: string;
    /** Steps that parse and move, in this order. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    operators?: readonly Operator[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    output?: readonly string[];
    /** A text. @default "info" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    priority?: string;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    resource?: Readonly<Record<string, string>>;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    retry_on_failure?: ConsumerretryConfig;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    root_path?: string;
    /** Where reading begins. @default "end" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    start_at?: string;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    storage?: Storage;
    /** A text. @default "journald_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    type?: string;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
    units?: readonly string[];
}
/** The `journald` receiver: logs (alpha). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/journaldreceiver */
export interface Journald extends Component<"receiver", "journald", JournaldOptions>, LogsSource {
}

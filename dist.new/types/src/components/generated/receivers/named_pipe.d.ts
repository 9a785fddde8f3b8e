import type { StanzaOperator } from "../shared/stanza.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `named_pipe` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
export interface NamedPipeOptions {
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    attributes?: Readonly<Record<string, string>>;
    /** How payloads are encoded. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    encoding?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    id?: string;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    max_log_size?: number;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    mode?: number;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    multiline?: NamedPipeMultiline;
    /** Steps that parse and move, in this order. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    operators?: readonly StanzaOperator[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    output?: readonly string[];
    /** Path. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    path?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    preserve_leading_whitespaces?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    preserve_trailing_whitespaces?: boolean;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    resource?: Readonly<Record<string, string>>;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    retry_on_failure?: NamedPipeRetryOnFailure;
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    storage?: Storage;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver */
    type?: string;
}
/**
 * The `named_pipe` receiver: logs (alpha).
 * Distributions: contrib.
 * Formerly `namedpipe`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/namedpipereceiver
 */
export interface NamedPipe extends Component<"receiver", "named_pipe", NamedPipeOptions>, LogsSource {
}
export interface NamedPipeMultiline {
    /** A text. */
    line_end_pattern?: string;
    /** A text. */
    line_start_pattern?: string;
    /** True or false. */
    omit_pattern?: boolean;
}
export interface NamedPipeRetryOnFailure {
    /** On or off. @default false */
    enabled?: boolean;
    /** Wait before the first retry. @default "1s" */
    initial_interval?: GoDuration;
    /** A duration. @default "5m" */
    max_elapsed_time?: GoDuration;
    /** Longest wait between retries. @default "30s" */
    max_interval?: GoDuration;
}

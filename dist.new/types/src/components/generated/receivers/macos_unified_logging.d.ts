import type { LogsSource } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `macos_unified_logging` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver */
export interface MacosUnifiedLoggingOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver */
    archive_path?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver */
    end_time?: string;
    /** One of these. @default "default" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver */
    format?: "default" | "ndjson" | "json" | "syslog" | "compact";
    /** A duration. @default "24h" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver */
    max_log_age?: GoDuration;
    /** A duration. @default "30s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver */
    max_poll_interval?: GoDuration;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver */
    predicate?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver */
    start_time?: string;
}
/**
 * The `macos_unified_logging` receiver: logs (alpha).
 * Distributions: contrib.
 * Formerly `macosunifiedlogging`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/macosunifiedloggingreceiver
 */
export interface MacosUnifiedLogging extends Component<"receiver", "macos_unified_logging", MacosUnifiedLoggingOptions>, LogsSource {
}

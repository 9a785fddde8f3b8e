import type { ConsumerretryConfig } from "../shared/consumerretry.js";
import type { FileconsumerHeader } from "../shared/fileconsumer.js";
import type { MatcherOrderingCriteria } from "../shared/matcher.js";
import type { SplitConfig } from "../shared/split.js";
import type { Operator } from "../../special/operator.js";
import type { LogsSource } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `file_log` receiver. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
export interface FileLogOptions {
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    acquire_fs_lock?: boolean;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    attributes?: Readonly<Record<string, string>>;
    /** Compression of what is sent. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    compression?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    delete_after_read?: boolean;
    /** How payloads are encoded. @default "utf-8" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    encoding?: string;
    /** What is left out. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    exclude?: readonly string[];
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    exclude_older_than?: GoDuration;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    file_cache_advise?: boolean;
    /** Bytes, or a text with a unit. @default 1000 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    fingerprint_size?: number | string;
    /** A duration. @default "500ms" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    force_flush_period?: GoDuration;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    header?: FileconsumerHeader;
    /** A text. @default "file_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    id?: string;
    /** What is taken. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include: readonly string[];
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_name?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_name_resolved?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_owner_group_name?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_owner_name?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_path?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_path_resolved?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_permissions?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_record_number?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    include_file_record_offset?: boolean;
    /** Bytes, or a text with a unit. @default 16384 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    initial_buffer_size?: number | string;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    max_batches?: number;
    /** A whole number. @default 1024 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    max_concurrent_files?: number;
    /** Bytes, or a text with a unit. @default 1048576 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    max_log_size?: number | string;
    /** A text. @default "split" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    max_log_size_behavior?: string;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    multiline?: SplitConfig;
    /** A text. @default "ignore" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    on_truncate?: string;
    /** Steps that parse and move, in this order. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    operators?: readonly Operator[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    ordering_criteria?: MatcherOrderingCriteria;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    output?: readonly string[];
    /** A duration. @default "200ms" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    poll_interval?: GoDuration;
    /** A whole number. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    polls_to_archive?: number;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    preserve_leading_whitespaces?: boolean;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    preserve_trailing_whitespaces?: boolean;
    /** By name. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    resource?: Readonly<Record<string, string>>;
    /** Retries when sending fails. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    retry_on_failure?: ConsumerretryConfig;
    /** Where reading begins. @default "end" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    start_at?: string;
    /** Where offsets are kept, so that a restart neither skips nor repeats. @default in memory @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    storage?: Storage;
    /** A text. @default "file_input" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
    type?: string;
}
/** The `file_log` receiver: logs (beta). Distributions: contrib, k8s. Formerly `filelog`. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver */
export interface FileLog extends Component<"receiver", "file_log", FileLogOptions>, LogsSource {
}

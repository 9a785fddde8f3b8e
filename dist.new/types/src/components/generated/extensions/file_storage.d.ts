import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
import type { Volume } from "../../../stack/running.js";
/** Options of the `file_storage` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
export interface FileStorageOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    compaction?: FileStorageCompaction;
    /** True or false. @since 0.110.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    create_directory?: boolean;
    /** A text. @default "/var/lib/otelcol/file_storage" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    directory?: string;
    /** A text. @default "0750" @since 0.110.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    directory_permissions?: string;
    /** True or false. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    fsync?: boolean;
    /** A whole number. @since 0.156.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    max_size?: number;
    /** True or false. @since 0.131.0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    recreate?: boolean;
    /** How long one attempt may take. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
    timeout?: GoDuration;
    /** The volume that it is kept on. @default "1Gi" */
    volume?: Volume;
}
/** The `file_storage` extension: beta. Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/filestorage */
export interface FileStorage extends Component<"extension", "file_storage", FileStorageOptions>, Storage {
}
export interface FileStorageCompaction {
    /** A duration. @default "5s" */
    check_interval?: GoDuration;
    /** True or false. @since 0.101.0 */
    cleanup_on_start?: boolean;
    /** A text. @default "/var/lib/otelcol/file_storage" */
    directory?: string;
    /** A whole number. @default 65536 */
    max_transaction_size?: number;
    /** True or false. */
    on_rebound?: boolean;
    /** True or false. */
    on_start?: boolean;
    /** MiB. @default 100 */
    rebound_needed_threshold_mib?: number;
    /** MiB. @default 10 */
    rebound_trigger_threshold_mib?: number;
}

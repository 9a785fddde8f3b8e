import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `pebble_tail_storage` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/tailstorage/pebbletailstorageextension */
export interface PebbleTailStorageOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/tailstorage/pebbletailstorageextension */
    directory?: string;
    /** MiB. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/tailstorage/pebbletailstorageextension */
    max_storage_size_mib?: number;
}
/**
 * The `pebble_tail_storage` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/tailstorage/pebbletailstorageextension
 */
export interface PebbleTailStorage extends Component<"extension", "pebble_tail_storage", PebbleTailStorageOptions>, Extension {
}

import type { Component, Storage } from "../../../stack/component.js";
import type { Text } from "../../../stack/secret.js";
/** Options of the `db_storage` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/dbstorage */
export interface DbStorageOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/dbstorage */
    datasource?: Text;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/dbstorage */
    driver?: string;
}
/**
 * The `db_storage` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/storage/dbstorage
 */
export interface DbStorage extends Component<"extension", "db_storage", DbStorageOptions>, Storage {
}

import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `json_log_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/jsonlogencodingextension */
export interface JsonLogEncodingOptions {
    /** One of these. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/jsonlogencodingextension */
    mode?: "body_with_inline_attributes" | "body";
}
/**
 * The `json_log_encoding` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/jsonlogencodingextension
 */
export interface JsonLogEncoding extends Component<"extension", "json_log_encoding", JsonLogEncodingOptions>, Extension {
}

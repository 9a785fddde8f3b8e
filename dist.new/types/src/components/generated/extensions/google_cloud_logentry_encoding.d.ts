import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `google_cloud_logentry_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/googlecloudlogentryencodingextension */
export interface GoogleCloudLogEntryEncodingOptions {
    /** One of these. @default "json" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/googlecloudlogentryencodingextension */
    handle_json_payload_as?: "json" | "text";
    /** One of these. @default "json" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/googlecloudlogentryencodingextension */
    handle_proto_payload_as?: "json" | "protobuf" | "text";
}
/**
 * The `google_cloud_logentry_encoding` extension: alpha.
 * Distributions: contrib.
 * Formerly `googlecloudlogentry_encoding`.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/googlecloudlogentryencodingextension
 */
export interface GoogleCloudLogEntryEncoding extends Component<"extension", "google_cloud_logentry_encoding", GoogleCloudLogEntryEncodingOptions>, Extension {
}

import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `otlp_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/otlpencodingextension */
export interface OtlpEncodingOptions {
    /** One of these. @default "otlp_proto" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/otlpencodingextension */
    protocol?: "otlp_proto" | "otlp_json";
}
/**
 * The `otlp_encoding` extension: beta.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/otlpencodingextension
 */
export interface OtlpEncoding extends Component<"extension", "otlp_encoding", OtlpEncodingOptions>, Extension {
}

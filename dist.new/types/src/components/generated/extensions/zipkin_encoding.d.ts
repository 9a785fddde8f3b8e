import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `zipkin_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/zipkinencodingextension */
export interface ZipkinEncodingOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/zipkinencodingextension */
    protocol?: string;
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/zipkinencodingextension */
    version?: string;
}
/**
 * The `zipkin_encoding` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/zipkinencodingextension
 */
export interface ZipkinEncoding extends Component<"extension", "zipkin_encoding", ZipkinEncodingOptions>, Extension {
}

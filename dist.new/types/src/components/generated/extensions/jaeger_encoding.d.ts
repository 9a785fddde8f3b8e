import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `jaeger_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/jaegerencodingextension */
export interface JaegerEncodingOptions {
    /** A text. @default "utf8" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/jaegerencodingextension */
    protocol?: string;
}
/**
 * The `jaeger_encoding` extension: development.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/jaegerencodingextension
 */
export interface JaegerEncoding extends Component<"extension", "jaeger_encoding", JaegerEncodingOptions>, Extension {
}

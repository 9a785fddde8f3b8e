import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `skywalking_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/skywalkingencodingextension */
export interface SkywalkingEncodingOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/skywalkingencodingextension */
    protocol?: string;
}
/**
 * The `skywalking_encoding` extension: alpha.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/skywalkingencodingextension
 */
export interface SkywalkingEncoding extends Component<"extension", "skywalking_encoding", SkywalkingEncodingOptions>, Extension {
}

import type { Component, Extension } from "../../../stack/component.js";
/** Options of the `text_encoding` extension. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/textencodingextension */
export interface TextEncodingOptions {
    /** How payloads are encoded. @default "utf8" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/textencodingextension */
    encoding?: string;
    /** A text. @default "\n" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/textencodingextension */
    marshaling_separator?: string;
    /** A text. @default "\r?\n" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/textencodingextension */
    unmarshaling_separator?: string;
}
/**
 * The `text_encoding` extension: beta.
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/extension/encoding/textencodingextension
 */
export interface TextEncoding extends Component<"extension", "text_encoding", TextEncodingOptions>, Extension {
}

import type { FilterconfigMatchProperties } from "../shared/filterconfig.js";
import type { TracesProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `span` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/spanprocessor */
export interface SpanOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/spanprocessor */
    exclude?: FilterconfigMatchProperties;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/spanprocessor */
    include?: FilterconfigMatchProperties;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/spanprocessor */
    name?: SpanName;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/spanprocessor */
    status?: SpanStatus;
}
/** The `span` processor: traces (alpha). Distributions: core, contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/spanprocessor */
export interface Span extends Component<"processor", "span", SpanOptions>, TracesProcessor {
}
export interface SpanToAttributes {
    /** True or false. */
    break_after_match?: boolean;
    /** True or false. */
    keep_original_name?: boolean;
    /** A list. */
    rules?: readonly string[];
}
export interface SpanName {
    /** A list. */
    from_attributes?: readonly string[];
    /** A text. */
    separator?: string;
    /** A block. */
    to_attributes?: SpanToAttributes;
}
export interface SpanStatus {
    /** A text. */
    code?: string;
    /** A text. */
    description?: string;
}

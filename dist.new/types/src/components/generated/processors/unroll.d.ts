import type { LogsProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `unroll` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/unrollprocessor */
export interface UnrollOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/unrollprocessor */
    recursive?: boolean;
}
/** The `unroll` processor: logs (alpha). Distributions: contrib. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/unrollprocessor */
export interface Unroll extends Component<"processor", "unroll", UnrollOptions>, LogsProcessor {
}

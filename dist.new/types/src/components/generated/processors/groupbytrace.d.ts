import type { TracesProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `groupbytrace` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor */
export interface GroupByTraceOptions {
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor */
    discard_orphans?: boolean;
    /** A whole number. @default 1000000 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor */
    num_traces?: number;
    /** A whole number. @default 1 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor */
    num_workers?: number;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor */
    store_on_disk?: boolean;
    /** A duration. @default "1s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor */
    wait_duration?: GoDuration;
}
/** The `groupbytrace` processor: traces (beta). Distributions: contrib, k8s. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/groupbytraceprocessor */
export interface GroupByTrace extends Component<"processor", "groupbytrace", GroupByTraceOptions>, TracesProcessor {
}

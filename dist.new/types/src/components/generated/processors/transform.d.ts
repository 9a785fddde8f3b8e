import type { StatementGroup } from "../../special/statements.js";
import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `transform` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor */
export interface TransformOptions {
    /** What happens when a statement fails. @default "ignore" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor */
    error_mode?: "ignore" | "silent" | "propagate";
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor */
    flatten_data?: boolean;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor */
    log_statements?: readonly (string | StatementGroup)[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor */
    metric_statements?: readonly (string | StatementGroup)[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor */
    profile_statements?: readonly (string | StatementGroup)[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor */
    trace_statements?: readonly (string | StatementGroup)[];
}
/**
 * The `transform` processor: logs (beta), metrics (beta), profiles (development), traces (beta).
 * Distributions: contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor
 */
export interface Transform extends Component<"processor", "transform", TransformOptions>, AnyProcessor {
}

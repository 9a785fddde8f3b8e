import type { FilterconfigMatchProperties, FilterconfigMetricMatchProperties } from "../shared/filterconfig.js";
import type { FilterprocessorLogMatchProperties } from "../shared/filterprocessor.js";
import type { RegexpConfig } from "../shared/regexp.js";
import type { ConditionGroup } from "../../special/statements.js";
import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `filter` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
export interface FilterOptions {
    /** What happens when a statement fails. @default "ignore" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    error_mode?: "ignore" | "silent" | "propagate";
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    log_conditions?: readonly (string | ConditionGroup)[];
    /** A block. @deprecated use log_conditions @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    logs?: FilterLogs;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    metric_conditions?: readonly (string | ConditionGroup)[];
    /** Metrics that are written, by name. @deprecated use metric_conditions @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    metrics?: FilterMetrics;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    profile_conditions?: readonly (string | ConditionGroup)[];
    /** A block. @deprecated use profile_conditions @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    profiles?: FilterProfiles;
    /** A block. @deprecated use trace_conditions @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    spans?: FilterSpans;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    trace_conditions?: readonly (string | ConditionGroup)[];
    /** A block. @deprecated use trace_conditions @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor */
    traces?: FilterTraces;
}
/**
 * The `filter` processor: logs (alpha), metrics (alpha), profiles (development), traces (alpha).
 * Distributions: core, contrib, k8s.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor
 */
export interface Filter extends Component<"processor", "filter", FilterOptions>, AnyProcessor {
}
export interface FilterLogs {
    /** A block. */
    exclude?: FilterprocessorLogMatchProperties;
    /** A block. */
    include?: FilterprocessorLogMatchProperties;
    /** A list. */
    log_record?: readonly string[];
    /** A list. */
    resource?: readonly string[];
}
export interface FilterMetrics {
    /** A list. */
    datapoint?: readonly string[];
    /** A block. */
    exclude?: FilterconfigMetricMatchProperties;
    /** A block. */
    include?: FilterconfigMetricMatchProperties;
    /** A list. */
    metric?: readonly string[];
    /** A block. */
    regexp?: RegexpConfig;
    /** A list. */
    resource?: readonly string[];
}
export interface FilterProfiles {
    /** A list. */
    profile?: readonly string[];
    /** A list. */
    resource?: readonly string[];
}
export interface FilterSpans {
    /** A block. */
    exclude?: FilterconfigMatchProperties;
    /** A block. */
    include?: FilterconfigMatchProperties;
}
export interface FilterTraces {
    /** A list. */
    resource?: readonly string[];
    /** A list. */
    span?: readonly string[];
    /** A list. */
    spanevent?: readonly string[];
}

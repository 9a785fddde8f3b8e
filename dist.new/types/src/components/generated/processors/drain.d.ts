import type { LogsProcessor } from "../../../stack/brands.js";
import type { Component, Storage } from "../../../stack/component.js";
import type { GoDuration } from "../../../stack/literals.js";
/** Options of the `drain` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
export interface DrainOptions {
    /** A text. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    body_field?: string;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    emit_wildcards?: boolean;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    extra_delimiters?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    masking_rules?: readonly DrainMaskingRules[];
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    max_clusters?: number;
    /** A whole number. @default 100 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    max_node_children?: number;
    /** A number. @default 0.4 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    merge_threshold?: number;
    /** A text. @default "log.record.template.parameter" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    parameter_key_prefix?: string;
    /** A duration. @default "0s" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    save_interval?: GoDuration;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    seed_logs?: readonly string[];
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    seed_templates?: readonly string[];
    /** Storage extension that state is kept in. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    storage?: Storage;
    /** A text. @default "log.record.template" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    template_attribute?: string;
    /** A whole number. @default 4 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    tree_depth?: number;
    /** A whole number. @default 0 @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    warmup_min_clusters?: number;
    /** A text. @default "log.record.template.wildcards" @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor */
    wildcards_attribute?: string;
}
/**
 * The `drain` processor: logs (alpha).
 * Distributions: contrib, k8s.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/drainprocessor
 */
export interface Drain extends Component<"processor", "drain", DrainOptions>, LogsProcessor {
}
export interface DrainMaskingRules {
    /** A text. */
    name?: string;
    /** A text. */
    pattern?: string;
}

import type { AnyProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `sumologic` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor */
export interface SumoLogicOptions {
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor */
    add_cloud_namespace?: boolean;
    /** A list. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor */
    aggregate_attributes?: readonly SumoLogicAggregateAttributes[];
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor */
    field_attributes?: SumoLogicFieldAttributes;
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor */
    nest_attributes?: SumoLogicNestAttributes;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor */
    translate_attributes?: boolean;
    /** True or false. @default false @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor */
    translate_docker_metrics?: boolean;
    /** True or false. @default true @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor */
    translate_telegraf_attributes?: boolean;
}
/**
 * The `sumologic` processor: logs (beta), metrics (beta), traces (beta).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/sumologicprocessor
 */
export interface SumoLogic extends Component<"processor", "sumologic", SumoLogicOptions>, AnyProcessor {
}
export interface SumoLogicAggregateAttributes {
    /** A text. */
    attribute?: string;
    /** A list. */
    prefixes?: readonly string[];
}
export interface SumoLogicSeverityNumber {
    /** On or off. @default false */
    enabled?: boolean;
    /** A text. */
    name?: string;
}
export interface SumoLogicFieldAttributes {
    /** A block. */
    severity_number?: SumoLogicSeverityNumber;
    /** A block. */
    severity_text?: SumoLogicSeverityNumber;
    /** A block. */
    span_id?: SumoLogicSeverityNumber;
    /** A block. */
    trace_id?: SumoLogicSeverityNumber;
}
export interface SumoLogicNestAttributes {
    /** On or off. @default false */
    enabled?: boolean;
    /** What is left out. */
    exclude?: readonly string[];
    /** What is taken. */
    include?: readonly string[];
    /** A text. @default "." */
    separator?: string;
    /** True or false. @default false */
    squash_single_values?: boolean;
}

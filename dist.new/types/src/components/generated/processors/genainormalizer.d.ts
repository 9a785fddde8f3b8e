import type { TracesProcessor } from "../../../stack/brands.js";
import type { Component } from "../../../stack/component.js";
/** Options of the `genainormalizer` processor. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/genainormalizerprocessor */
export interface GenAiNormalizerOptions {
    /** A block. @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/genainormalizerprocessor */
    sources?: GenAiNormalizerSources;
}
/**
 * The `genainormalizer` processor: traces (development).
 * Distributions: contrib.
 * Options as upstream publishes them: a finding about them is a warning.
 * @see https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/genainormalizerprocessor
 */
export interface GenAiNormalizer extends Component<"processor", "genainormalizer", GenAiNormalizerOptions>, TracesProcessor {
}
export interface GenAiNormalizerCustom {
    /** By name. */
    custom_mappings?: Readonly<Record<string, string>>;
    /** True or false. @default false */
    overwrite?: boolean;
    /** True or false. @default false */
    remove_originals?: boolean;
}
export interface GenAiNormalizerSources {
    /** A block. */
    custom?: GenAiNormalizerCustom;
    /** A block. */
    openinference?: GenAiNormalizerCustom;
    /** A block. */
    openllmetry?: GenAiNormalizerCustom;
}
